"""What the pages of enquiries read."""

from collections.abc import Sequence

from django.db.models import Q, QuerySet

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.audit.presenters import EventInWords, in_words
from lanyard.web.inspections.models import Enquiry, EnquiryQuerySet, Inspection
from lanyard.web.people.models import Person


def enquiries_of(inspection: Inspection) -> EnquiryQuerySet:
    """Every query of an inspection, with what lists show of it."""
    return Enquiry.objects.filter(inspection=inspection).select_related("meeting", "noted_by")


def enquiries_within(visitor: Visitor, permission: Permission) -> EnquiryQuerySet:
    """Queries that a right of the visitor's reaches: all of them, or those they have noted."""
    reach = visitor.reach(permission)
    whole = Enquiry.objects.select_related("inspection", "meeting", "noted_by")
    if reach.everything:
        return whole
    return whole.noted_by_person(visitor.person) if reach.own else whole.none()


def people_of(inspection: Inspection, enquiry: Enquiry | None = None) -> QuerySet[Person]:
    """Whom a query can concern: the team's people with accounts, and those whom it concerns already."""
    whom = Q(pk__in=inspection.team.exclude(person=None).values("person"))
    if enquiry:
        whom |= Q(pk__in=enquiry.people.values("pk"))
    return Person.objects.filter(whom).order_by("name", "pk")


def history_of(enquiry: Enquiry) -> Sequence[EventInWords]:
    """What has happened with a query, the latest first, as the record has it."""
    events = Event.objects.filter(about="enquiry", about_id=str(enquiry.pk)).order_by("-number")
    return in_words(list(events))

"""Forgetting one person: what the inspections room holds about somebody beside their account."""

from django.db.models import Exists, OuterRef, QuerySet

from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.inspections.models import Attendee, CallMade, TeamMember


def _members(whose: Whose) -> QuerySet[TeamMember]:
    return TeamMember.objects.filter(email__in=whose.known_by)


def _calls(whose: Whose) -> QuerySet[CallMade]:
    return CallMade.objects.filter(email__in=whose.known_by)


def _attendees(whose: Whose) -> QuerySet[Attendee]:
    """Those without an account who are named at meetings as the person is in the team of that inspection."""
    same = _members(whose).filter(inspection=OuterRef("meeting__inspection"), name=OuterRef("name"))
    return Attendee.objects.filter(Exists(same), person=None)


def _held(whose: Whose) -> int:
    return _members(whose).count() + _calls(whose).count() + _attendees(whose).count()


def _forget(whose: Whose) -> int:
    """Takes the person off meetings and out of teams, and their name and contact off calls that they made.

    What they noted with an account stays, and is then by the emptied account.
    """
    attended = _attendees(whose).delete()[0]
    members = _members(whose).delete()[0]
    return attended + members + _calls(whose).update(caller_name="", phone="", email="")


PERSON_ERASERS = (
    PersonEraser(
        name="inspections.contacts",
        words="names and contacts in teams of inspections, at meetings, and of who rang",
        held=_held,
        erase=_forget,
    ),
)

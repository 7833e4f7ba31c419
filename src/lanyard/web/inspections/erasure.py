"""Forgetting one person: what the inspections room holds about somebody beside their account."""

from django.db.models import QuerySet

from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.inspections.models import CallMade, TeamMember


def _members(whose: Whose) -> QuerySet[TeamMember]:
    return TeamMember.objects.filter(email__in=whose.known_by)


def _calls(whose: Whose) -> QuerySet[CallMade]:
    return CallMade.objects.filter(email__in=whose.known_by)


def _held(whose: Whose) -> int:
    return _members(whose).count() + _calls(whose).count()


def _forget(whose: Whose) -> int:
    """Takes the person out of teams, and their name and contact off the calls that they made."""
    members = _members(whose).delete()[0]
    return members + _calls(whose).update(caller_name="", phone="", email="")


PERSON_ERASERS = (
    PersonEraser(
        name="inspections.contacts",
        words="names and contacts in teams of inspections, and of who rang",
        held=_held,
        erase=_forget,
    ),
)

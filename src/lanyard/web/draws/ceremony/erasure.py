"""Forgetting one person: who spoke for parties to draws. Which organisation gave words stays on record."""

from django.db.models import Q, QuerySet

from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.draws.models import Party


def _spoke(whose: Whose) -> QuerySet[Party]:
    known = Q(person=whose.person) | Q(contact_email__in=whose.known_by)
    return Party.objects.filter(known).exclude(contact_name="", contact_email="")


def _forget(whose: Whose) -> int:
    return _spoke(whose).update(contact_name="", contact_email="", person=None)


PERSON_ERASERS = (
    PersonEraser(
        name="draws.speakers",
        words="names and addresses of who spoke for parties to draws",
        held=lambda whose: _spoke(whose).count(),
        erase=_forget,
    ),
)

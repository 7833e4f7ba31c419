"""Forgetting somebody who was asked whether they take part."""

from django.db.models import QuerySet

from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.cases.models import AskedPerson, SaidWords


def _asked(whose: Whose) -> QuerySet[AskedPerson]:
    return AskedPerson.objects.filter(email__in=whose.known_by)


def _words(whose: Whose) -> QuerySet[SaidWords]:
    return SaidWords.objects.filter(followed__asking__person__email__in=whose.known_by)


def _forget(whose: Whose) -> int:
    """Their name, address and words go; that somebody in their role was asked and answered stays."""
    words = _words(whose).delete()[0]
    return words + _asked(whose).delete()[0]


PERSON_ERASERS = (
    PersonEraser(
        name="cases.asked",
        words="names and addresses of those who were asked to take part, and their own words",
        held=lambda whose: _asked(whose).count() + _words(whose).count(),
        erase=_forget,
    ),
)

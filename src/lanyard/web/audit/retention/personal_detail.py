"""The record's own rule: its events stay, the personal detail beside them goes."""

from datetime import date, datetime, time

from django.db.models import Q, QuerySet
from django.utils import timezone

from lanyard.web.audit.models import PersonalDetail
from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.audit.retention.rules import Period, RetentionRule


def _before(day: date) -> QuerySet[PersonalDetail]:
    midnight = timezone.make_aware(datetime.combine(day, time.min))
    return PersonalDetail.objects.filter(at__lt=midnight)


def _of(whose: Whose) -> QuerySet[PersonalDetail]:
    """What is said about the person, and what names them where they had no account yet."""
    named = [
        detail.pk
        for text in whose.known_by
        for detail in PersonalDetail.objects.filter(content__icontains=text)
        if _is_named(detail.content, text)
    ]
    return PersonalDetail.objects.filter(Q(person=whose.person) | Q(pk__in=named))


def _is_named(content: object, text: str) -> bool:
    """Whether some value is the text: it is not enough that a longer address holds it."""
    if isinstance(content, dict):
        return any(_is_named(each, text) for each in content.values())
    if isinstance(content, list):
        return any(_is_named(each, text) for each in content)
    return isinstance(content, str) and content.casefold() == text.casefold()


def _erased(found: QuerySet[PersonalDetail]) -> int:
    return found.delete()[0]


RULES = (
    RetentionRule(
        record_class="audit.personal-detail",
        title="Names and contact details in the record of what happened",
        keeps_for=Period(years=6),
        counted_from="the day of the event",
        why="To answer a complaint or a claim about who did what. The event itself stays, without names.",
        source="Limitation Act 1980, sections 2 and 5; the area’s own schedule may say less",
        due=lambda day: _before(day).count(),
        erase=lambda day: _erased(_before(day)),
    ),
)
PERSON_ERASERS = (
    PersonEraser(
        name="audit.personal-detail",
        words="names and contact details in the record of what happened",
        held=lambda whose: _of(whose).count(),
        erase=lambda whose: _erased(_of(whose)),
    ),
)

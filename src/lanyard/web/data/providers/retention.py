"""How long lists from providers are kept, and forgetting whoever sends them."""

from datetime import date

from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.data import store
from lanyard.web.data.models import Part, PartQuerySet, PartWanted, PartWantedQuerySet


def _sent(day: date) -> PartQuerySet:
    return Part.objects.filter(sent_at__date__lt=day)


def _erase(day: date) -> int:
    old = list(_sent(day))
    for part in old:
        store.throw_away_part(part.key)
        part.delete()
    return len(old)


def _contact(whose: Whose) -> PartWantedQuerySet:
    return PartWanted.objects.filter(contact_email__in=whose.known_by)


RULES = (
    RetentionRule(
        record_class="data.parts",
        title="Lists that providers sent, and what was found in them",
        keeps_for=Period(years=3),
        counted_from="the day they were sent",
        why="To show the figures of a service over three years, and what was said with them.",
        source="The area’s own retention schedule",
        due=lambda day: _sent(day).count(),
        erase=_erase,
    ),
)
PERSON_ERASERS = (
    PersonEraser(
        name="data.part-contacts",
        words="names and addresses of those who send lists for their organisation",
        held=lambda whose: _contact(whose).count(),
        erase=lambda whose: _contact(whose).update(contact_name="", contact_email=""),
    ),
)

"""How long inspections are kept, with all that stands in them."""

from datetime import date

from django.db.models import QuerySet

from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.inspections.models import Inspection


def _ended(day: date) -> QuerySet[Inspection]:
    return Inspection.objects.filter(ended_on__lt=day)


def _erase(day: date) -> int:
    return sum(inspection.delete()[0] > 0 for inspection in _ended(day))


RULES = (
    RetentionRule(
        record_class="inspections.inspections",
        title="Inspections, with their teams, tasks, meetings, queries and notes",
        keeps_for=Period(years=6),
        counted_from="the day the inspection ended",
        why="To show how the area prepared, until the next inspection is over.",
        source="The area’s own retention schedule",
        due=lambda day: _ended(day).count(),
        erase=_erase,
    ),
)

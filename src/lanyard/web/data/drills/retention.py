"""How long drills are kept."""

from datetime import date

from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.data.models import Drill, DrillQuerySet


def _ended(day: date) -> DrillQuerySet:
    return Drill.objects.filter(ended_at__date__lt=day)


def _erase(day: date) -> int:
    return sum(drill.delete()[0] > 0 for drill in _ended(day))


RULES = (
    RetentionRule(
        record_class="data.drills",
        title="Drills, with their clocks and what owners said",
        keeps_for=Period(years=6),
        counted_from="the day the drill ended",
        why="To show how long data sets took to get out, until the next inspection is over.",
        source="The area’s own retention schedule",
        due=lambda day: _ended(day).count(),
        erase=_erase,
    ),
)

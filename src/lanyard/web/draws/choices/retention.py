"""How long is kept who the children are whom inspectors chose. That they chose stays, without saying whom."""

from datetime import date

from django.db.models import Q, QuerySet

from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.draws.models import ToldApart
from lanyard.web.inspections.models import Inspection


def _over(day: date) -> QuerySet[ToldApart]:
    """Of all but the inspections that are not over so long: also of those that are gone themselves."""
    young = Inspection.objects.filter(Q(ended_on=None) | Q(ended_on__gte=day))
    return ToldApart.objects.exclude(inspection_id__in=young.values("pk"))


RULES = (
    RetentionRule(
        record_class="draws.choices",
        title="Which children inspectors chose, their reasons, and the inspectors’ names",
        keeps_for=Period(years=6),
        counted_from="the day the inspection ended",
        why="To answer whether the choice was theirs, and because they may look at the same children again.",
        source="The area’s own retention schedule",
        due=lambda day: _over(day).count(),
        erase=lambda day: _over(day).delete()[0],
    ),
)

"""What the pages of dates read."""

from django.db.models import QuerySet

from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.models import DateMove, Inspection
from lanyard.web.inspections.timeline.foretelling import Shift, shifts_by


def moves_within(visitor: Visitor) -> QuerySet[DateMove]:
    """Moves of the inspections that the visitor sees, with who made them."""
    moves = DateMove.objects.select_related("inspection", "by")
    return moves if visitor.reach(SEE_INSPECTIONS).everything else moves.none()


def move_with_tasks(moves: QuerySet[DateMove]) -> QuerySet[DateMove]:
    """Moves with the tasks that moved, and the people who were told."""
    return moves.prefetch_related("tasks__task__owner", "told__person")


def moves_of(inspection: Inspection) -> QuerySet[DateMove]:
    """The history of one inspection, the latest first."""
    return inspection.date_moves.select_related("by")


def stayed_at(move: DateMove) -> list[Shift]:
    """What stayed because it was over, though its rule gives another day; known of the latest move only."""
    inspection = move.inspection
    latest = inspection.date_moves.first()
    if latest is None or latest.pk != move.pk:
        return []
    over = inspection.tasks.over().exclude(due_rule="").filter(done_at__lte=move.at).select_related("owner")
    return list(shifts_by(over, inspection.timeline()))

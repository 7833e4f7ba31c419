"""What is done with the forum's list."""

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.forum.access import check_keep
from lanyard.web.inspections.forum.acts import ITEM_ANSWERED
from lanyard.web.inspections.forum.queries import FORUM
from lanyard.web.inspections.models import Task, TaskState


@transaction.atomic
def answer_item(*, by: Visitor, item: int, version: int, said: str) -> Task:
    """Keeps what the forum has found out or arranged. That item of the list is then done.

    The answer is kept as what shows that the task is done, so that the board and the link to one's own tasks
    know it too. Raises `NotAllowedError`, and `ChangedMeanwhileError` where somebody was faster.
    """
    check_keep(by, Task.objects.values_list("inspection", flat=True).get(pk=item))
    held = Task.held_for_change(item, version)
    if held.part_of != FORUM:
        raise Task.DoesNotExist
    before = held.state
    held.evidence, held.state = said, TaskState.DONE
    held.done_at, held.done_by_id = held.done_at or timezone.now(), by.person
    held.blocked_because = ""
    held.save()
    about = About("task", held.pk, held.organisation_id)
    record(ITEM_ANSWERED, by=by, about=about, detail={"before": before, "after": held.state})
    return held

"""Doing tasks: each move changes the state, is recorded once, and is for those it is for."""

import pytest
from tests.web.factories import a_person, a_visitor
from tests.web.tasks import a_task

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.models import Comment, Task, TaskKind, TaskState
from lanyard.web.inspections.tasks.actions.moves import UNDO_MOVE, comment, move_task, undo_of
from lanyard.web.inspections.tasks.errors import StillWaitingError, TaskRefusedError
from lanyard.web.inspections.tasks.rules import ACCEPT, ANSWER, BLOCK, DROP, FINISH, REOPEN, SEND_BACK, START
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner() -> Person:
    return a_person(RoleName.DATA_LEAD, name="Ada")


def saved(task: Task) -> Task:
    return Task.objects.get(pk=task.pk)


def test_a_task_is_done_with_what_shows_it(owner: Person) -> None:
    task = a_task(owner=owner)
    move_task(by=visitor_for(owner), task=task.pk, move=FINISH, said="In the shared folder")
    done = saved(task)
    assert (done.state, done.evidence, done.done_by) == (TaskState.DONE, "In the shared folder", owner)
    event = Event.objects.get(act="tasks.finish")
    assert event.detail == {"before": "to-do", "after": "done", "without": []}


def test_it_is_not_done_without_saying_what_shows_it(owner: Person) -> None:
    task = a_task(owner=owner)
    with pytest.raises(TaskRefusedError, match="What shows that it is done"):
        move_task(by=visitor_for(owner), task=task.pk, move=FINISH, said="  ")
    assert saved(task).state == TaskState.TO_DO


def test_a_blocked_task_says_why_and_goes_on(owner: Person) -> None:
    task, by = a_task(owner=owner), visitor_for(owner)
    move_task(by=by, task=task.pk, move=BLOCK, said="The portal is down")
    assert (saved(task).state, saved(task).blocked_because) == (TaskState.BLOCKED, "The portal is down")
    move_task(by=by, task=task.pk, move=START)
    assert saved(task).state == TaskState.DOING


def test_a_request_is_answered_by_its_owner_and_accepted_by_who_arranges(owner: Person) -> None:
    task = a_task(owner=owner, kind=TaskKind.REQUEST)
    move_task(by=visitor_for(owner), task=task.pk, move=ANSWER, said="On the portal")
    assert saved(task).answered_at is not None
    with pytest.raises(NotAllowedError):
        move_task(by=visitor_for(owner), task=task.pk, move=ACCEPT)
    move_task(by=a_visitor(RoleName.LANO), task=task.pk, move=ACCEPT)
    assert saved(task).state == TaskState.DONE


def test_an_answer_can_be_sent_back(owner: Person) -> None:
    task = a_task(owner=owner, kind=TaskKind.REQUEST, state=TaskState.ANSWERED)
    move_task(by=a_visitor(RoleName.LANO), task=task.pk, move=SEND_BACK)
    assert saved(task).state == TaskState.DOING


def test_what_is_not_needed_is_dropped_with_a_reason_and_can_be_opened_again(owner: Person) -> None:
    task, lano = a_task(owner=owner), a_visitor(RoleName.LANO)
    move_task(by=lano, task=task.pk, move=DROP, said="Asked for twice")
    assert (saved(task).state, saved(task).dropped_because) == (TaskState.DROPPED, "Asked for twice")
    move_task(by=lano, task=task.pk, move=REOPEN)
    assert saved(task).state == TaskState.TO_DO


def test_while_something_must_come_first_a_task_is_done_only_after_saying_so(owner: Person) -> None:
    task, by = a_task(owner=owner), visitor_for(owner)
    earlier = a_task(task.inspection, title="Ask families")
    task.after.add(earlier)
    with pytest.raises(StillWaitingError, match="Not done yet: Ask families"):
        move_task(by=by, task=task.pk, move=FINISH, said="Done")
    move_task(by=by, task=task.pk, move=FINISH, said="Done", waiting_is_fine=True)
    assert Event.objects.get(act="tasks.finish").detail["without"] == [earlier.pk]


def test_the_second_of_two_who_do_one_task_is_told(owner: Person) -> None:
    task = a_task(owner=owner)
    move_task(by=visitor_for(owner), task=task.pk, move=FINISH, said="First")
    with pytest.raises(TaskRefusedError, match="the task is “done”"):
        move_task(by=a_visitor(RoleName.LANO), task=task.pk, move=FINISH, said="Second")
    assert saved(task).evidence == "First"


@pytest.mark.parametrize("role", [RoleName.RUNNER, RoleName.SETTING_CONTACT, RoleName.INSPECTOR])
def test_others_do_not_do_it(owner: Person, role: RoleName) -> None:
    task = a_task(owner=owner)
    with pytest.raises(NotAllowedError):
        move_task(by=a_visitor(role), task=task.pk, move=START)
    with pytest.raises(NotAllowedError):
        comment(by=a_visitor(role), task=task.pk, text="Hello")
    assert (saved(task).state, Comment.objects.count()) == (TaskState.TO_DO, 0)


def test_whoever_stands_in_does_it_too(owner: Person) -> None:
    deputy = a_person(RoleName.RUNNER)
    task = a_task(owner=owner, deputy=deputy)
    move_task(by=visitor_for(deputy), task=task.pk, move=START)
    assert saved(task).state == TaskState.DOING


def taken_back(by: Visitor, task: Task) -> str:
    """The words after somebody does a task and takes that back."""
    before = saved(task)
    after = move_task(by=by, task=task.pk, move=FINISH, said="Done")
    return UNDO_MOVE.act(by, undo_of(before, after))


def test_a_move_can_be_taken_back(owner: Person) -> None:
    task = a_task(owner=owner, title="Check lists")
    assert taken_back(visitor_for(owner), task) == "Check lists is as it was: not started."
    assert (saved(task).state, saved(task).done_at, saved(task).done_by) == (TaskState.TO_DO, None, None)


def test_it_is_not_taken_back_once_somebody_has_changed_the_task(owner: Person) -> None:
    task, by = a_task(owner=owner), visitor_for(owner)
    before = saved(task)
    given = undo_of(before, move_task(by=by, task=task.pk, move=START))
    move_task(by=by, task=task.pk, move=BLOCK, said="No portal")
    with pytest.raises(TaskRefusedError, match="changed by somebody since"):
        UNDO_MOVE.act(by, given)
    assert saved(task).state == TaskState.BLOCKED

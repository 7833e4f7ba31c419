"""A rehearsal starts unannounced, keeps the time of each mark, refuses what cannot happen, and ends."""

import datetime as dt

import pytest
from tests.web.factories import a_person, a_visitor
from tests.web.rehearsals import MONDAY, NINE, RULES, SOME, a_rehearsal, past_nine, the_request

from lanyard.core.frameworks.catalogue import framework
from lanyard.core.frameworks.request_clock import ClockState, Mark
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.calling.actions import end_inspection, reopen_inspection
from lanyard.web.inspections.models import ClockMark, Inspection, Task, TaskKind, TaskState
from lanyard.web.inspections.rehearsal.actions import (
    Play,
    ask_for_all,
    end_rehearsal,
    make_mark,
    start_rehearsal,
    tell_all_owners,
)
from lanyard.web.inspections.rehearsal.errors import RehearsalRefusedError
from lanyard.web.inspections.rehearsal.marks import times_of
from lanyard.web.inspections.tasks.actions.moves import UNDO_MOVE, move_task, undo_of
from lanyard.web.inspections.tasks.rules import ACCEPT, ANSWER, DROP, START, Move
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def owner() -> Person:
    """Who answers requests for lists and figures."""
    return a_person(RoleName.DATA_LEAD, name="Dana Made-Up", password="a long password")  # noqa: S106 - made up


def mark(by: Visitor, task: Task, *marks: Mark) -> Task:
    """Makes marks, one a minute from nine on."""
    for number, each in enumerate(marks):
        task = make_mark(by=by, task=task.pk, mark=each, now=past_nine(number))
    return Task.objects.get(pk=task.pk)


def test_it_is_the_same_play_with_the_requests_that_were_chosen(lano: Visitor) -> None:
    played = a_rehearsal(by=lano, tries="How fast is the first list there?")
    tasks = played.tasks.all()
    assert played.is_rehearsal
    assert {task.rule for task in tasks if task.kind == TaskKind.REQUEST} == set(SOME)
    assert len([task for task in tasks if task.kind == TaskKind.TASK]) == len(RULES.tasks)
    kept = played.rehearsal
    assert (kept.tries, kept.started, kept.started_by_id, kept.ended) == (
        "How fast is the first list there?",
        NINE,
        lano.person,
        None,
    )
    assert [event.act for event in Event.objects.filter(about="inspection")] == [
        "inspections.rehearsal-started"
    ]


def test_nobody_is_told_before_it_starts_and_then_everybody_is_that_it_is_one(owner: Person) -> None:
    a_rehearsal()
    written = Outgoing.objects.get(to=owner.email)
    assert written.subject == "Rehearsal: see your tasks"
    assert "no inspectors have called" in written.body


@pytest.mark.parametrize(
    ("play", "words"),
    [
        (Play(framework("area-send-2025"), MONDAY, frozenset(SOME)), "Choose rules that are for rehearsals."),
        (Play(RULES, MONDAY, frozenset()), "Tick at least one request."),
        (Play(RULES, dt.date(2026, 11, 15), frozenset(SOME)), "cannot have come on Sunday 15 November 2026"),
    ],
)
def test_what_cannot_be_played_is_refused_and_nothing_is_saved(lano: Visitor, play: Play, words: str) -> None:
    with pytest.raises(RefusedError, match=words):
        start_rehearsal(by=lano, play=play, now=NINE)
    assert (Inspection.objects.count(), Outgoing.objects.count()) == (0, 0)


@pytest.mark.parametrize("role", [RoleName.LINK_OFFICER, RoleName.RUNNER])
def test_others_can_neither_start_nor_time_nor_end_it(role: RoleName) -> None:
    other, played = a_visitor(role), a_rehearsal()
    task = the_request(played)
    with pytest.raises(NotAllowedError):
        a_rehearsal(by=other)
    with pytest.raises(NotAllowedError):
        make_mark(by=other, task=task.pk, mark=Mark.ASK)
    for act in (ask_for_all, tell_all_owners, end_rehearsal):
        with pytest.raises(NotAllowedError):
            act(by=other, inspection=played.pk)


def test_each_mark_keeps_its_time_and_who_made_it(lano: Visitor, owner: Person) -> None:
    task = mark(lano, the_request(a_rehearsal()), Mark.ASK, Mark.TELL, Mark.ANSWER, Mark.ACCEPT)
    assert [(each.mark, each.at, each.by_id) for each in task.clock_marks.all()] == [
        (made.value, past_nine(number), lano.person)
        for number, made in enumerate((Mark.ASK, Mark.TELL, Mark.ANSWER, Mark.ACCEPT))
    ]
    assert (task.state, task.done_by_id, times_of(task).until_accepted) == (
        TaskState.DONE,
        lano.person,
        dt.timedelta(minutes=3),
    )
    acts = Event.objects.filter(about="task").order_by("number").values_list("act", flat=True)
    assert list(acts) == [
        "rehearsals.asked", "rehearsals.told", "rehearsals.answered", "rehearsals.accepted"
    ]  # fmt: skip


def test_telling_writes_to_the_owner_that_it_is_a_rehearsal(lano: Visitor, owner: Person) -> None:
    task = mark(lano, the_request(a_rehearsal()), Mark.ASK, Mark.TELL)
    written = Outgoing.objects.get(message="inspections.rehearsal-asked")
    assert (written.to, written.subject) == (owner.email, "Rehearsal: information is asked of you")
    assert (task.title in written.body, "clock runs" in written.body) == (False, True)


def test_an_answer_that_is_not_good_enough_goes_back_and_the_clock_goes_on(
    lano: Visitor, owner: Person
) -> None:
    way = (Mark.ASK, Mark.TELL, Mark.ANSWER, Mark.SEND_BACK, Mark.ANSWER)
    task = mark(lano, the_request(a_rehearsal()), *way)
    assert (task.state, times_of(task).until_answered) == (TaskState.ANSWERED, dt.timedelta(minutes=4))


@pytest.mark.parametrize(
    ("made", "wrong"),
    [
        ((), Mark.TELL),
        ((), Mark.ANSWER),
        ((Mark.ASK,), Mark.ASK),
        ((Mark.ASK,), Mark.ACCEPT),
        ((Mark.ASK, Mark.ANSWER, Mark.ACCEPT), Mark.SEND_BACK),
    ],
)
def test_a_mark_that_cannot_be_made_now_is_refused(
    lano: Visitor, made: tuple[Mark, ...], wrong: Mark
) -> None:
    task = mark(lano, the_request(a_rehearsal()), *made)
    with pytest.raises(RehearsalRefusedError, match="This cannot be done now"):
        make_mark(by=lano, task=task.pk, mark=wrong)
    assert ClockMark.objects.count() == len(made)


def test_what_nobody_owns_cannot_be_passed_on(lano: Visitor) -> None:
    task = mark(lano, the_request(a_rehearsal()), Mark.ASK)
    with pytest.raises(RehearsalRefusedError, match="Give it to somebody on its page"):
        make_mark(by=lano, task=task.pk, mark=Mark.TELL)


def test_all_can_be_asked_and_passed_on_at_once_with_one_message_an_owner(
    lano: Visitor, owner: Person
) -> None:
    played = a_rehearsal(by=lano)
    asked = ask_for_all(by=lano, inspection=played.pk, now=past_nine(1))
    told = tell_all_owners(by=lano, inspection=played.pk, now=past_nine(2))
    assert (asked, told) == (3, 3)
    assert {times_of(each).until_told for each in played.tasks.filter(kind=TaskKind.REQUEST)} == {
        dt.timedelta(minutes=1)
    }
    assert "Requests: 3." in Outgoing.objects.get(message="inspections.rehearsal-asked").body
    assert ask_for_all(by=lano, inspection=played.pk) == 0


def test_the_owner_answers_on_the_page_of_the_request_and_the_clock_knows(
    lano: Visitor, owner: Person
) -> None:
    task = mark(lano, the_request(a_rehearsal()), Mark.ASK, Mark.TELL)
    move_task(by=lano, task=task.pk, move=ANSWER, said="In the shared folder")
    task.refresh_from_db()
    assert (times_of(task).state, task.evidence) == (ClockState.ANSWERED, "In the shared folder")
    assert [each.mark for each in task.clock_marks.all()] == ["ask", "tell", "answer"]


def test_what_was_moved_by_mistake_is_taken_back_with_its_mark(lano: Visitor) -> None:
    before = mark(lano, the_request(a_rehearsal()), Mark.ASK)
    moved = move_task(by=lano, task=before.pk, move=ANSWER, said="Here")
    UNDO_MOVE.act(lano, undo_of(before, moved))
    task = Task.objects.get(pk=before.pk)
    assert (times_of(task).state, [each.mark for each in task.clock_marks.all()]) == (
        ClockState.ASKED,
        ["ask"],
    )


@pytest.mark.parametrize(
    ("move", "words"),
    [
        (ANSWER, "has not been asked for yet"),
        (DROP, "stays in play until its answer is accepted"),
        (ACCEPT, "This cannot be done now"),
    ],
)
def test_the_page_of_the_request_cannot_go_round_the_clock(lano: Visitor, move: Move, words: str) -> None:
    task = the_request(a_rehearsal())
    with pytest.raises(RehearsalRefusedError, match=words):
        move_task(by=lano, task=task.pk, move=move, said="Why not")


def test_starting_on_a_request_leaves_its_clock_alone(lano: Visitor) -> None:
    task = mark(lano, the_request(a_rehearsal()), Mark.ASK)
    move_task(by=lano, task=task.pk, move=START)
    assert [each.mark for each in task.clock_marks.all()] == ["ask"]


def test_its_end_stops_every_clock(lano: Visitor) -> None:
    played = a_rehearsal(by=lano)
    task = mark(lano, the_request(played), Mark.ASK)
    end_rehearsal(by=lano, inspection=played.pk, now=past_nine(90))
    ended = Inspection.objects.get()
    assert (ended.ended_on, ended.rehearsal.ended) == (MONDAY, past_nine(90))
    with pytest.raises(RehearsalRefusedError, match="its clocks have stopped"):
        make_mark(by=lano, task=task.pk, mark=Mark.ANSWER)
    with pytest.raises(RehearsalRefusedError, match="over already"):
        end_rehearsal(by=lano, inspection=played.pk)


def test_it_is_not_ended_or_opened_again_like_a_real_inspection(lano: Visitor) -> None:
    played = a_rehearsal(by=lano)
    with pytest.raises(RefusedError, match="on the page of its clocks"):
        end_inspection(by=lano, inspection=played.pk, day=MONDAY, today=MONDAY)
    end_rehearsal(by=lano, inspection=played.pk, now=past_nine(5))
    with pytest.raises(RefusedError, match="stays over"):
        reopen_inspection(by=lano, inspection=played.pk)

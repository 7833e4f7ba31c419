"""Whatever happens to a job and its workers, in whatever order, it only ever goes the declared ways."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st
from tests.web.trial_tasks import a_job

from lanyard.web.access.visitor import the_program
from lanyard.web.jobs.access import AlreadyFinishedError
from lanyard.web.jobs.actions import cancel_job
from lanyard.web.jobs.errors import UndeclaredMoveError
from lanyard.web.jobs.leases import Lease, fail, finish, hand_back, renew, stop_cancelled, take_up, try_later
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import FINISHED, MOVES, State, check_move, diagram

NOON = datetime(2036, 6, 12, 12, 0, tzinfo=UTC)
LEASE = timedelta(minutes=1)
DOCS = Path(__file__).parents[4] / "docs" / "jobs.md"

DECLARED = {(move.before, move.after) for move in MOVES}
WHILE_HELD = ("renew", "finish", "fail", "try later", "hand back", "stop")
THINGS_THAT_HAPPEN = st.tuples(
    st.sampled_from(("take up", *WHILE_HELD, "cancel", "time passes")), st.sampled_from(("ann", "bob"))
)


class Story:
    """One job and two workers, each of whom believes in the last lease it was given."""

    def __init__(self) -> None:
        self.job = a_job().pk
        self.now = NOON
        self.believed: dict[str, Lease] = {}
        self.holder: str | None = None

    def happen(self, what: str, who: str) -> None:
        """One thing happens; whoever has lost the job must find that nothing it does counts."""
        before = Job.objects.get()
        if what == "take up":
            self._take_up(who)
        elif what == "time passes":
            self.now += LEASE * 2
        elif what == "cancel":
            self._cancel()
        elif who in self.believed:
            self._write(what, who, before)
        self._check(before)

    def _take_up(self, who: str) -> None:
        lease = take_up(who, self.now, LEASE)
        if lease:
            self.believed[who], self.holder = lease, who

    def _cancel(self) -> None:
        with transaction.atomic():
            try:
                cancel_job(job=self.job, by=the_program())
            except AlreadyFinishedError:
                assert Job.objects.get().is_finished

    def _write(self, what: str, who: str, before: Job) -> None:
        lease = self.believed[who]
        holds = before.state == State.RUNNING and self.holder == who and before.lease == lease.number
        wrote = {
            "renew": lambda: renew(lease, self.now + LEASE, "Reading", 1, 2),
            "finish": lambda: finish(lease, 5, self.now),
            "fail": lambda: fail(lease, "It did not work.", self.now),
            "try later": lambda: try_later(lease, self.now + LEASE, "Not yet."),
            "hand back": lambda: hand_back(lease),
            "stop": lambda: stop_cancelled(lease, self.now),
        }[what]()
        assert wrote == holds

    def _check(self, before: Job) -> None:
        after = Job.objects.get()
        assert before.state == after.state or (before.state, after.state) in DECLARED
        assert before.state not in FINISHED or before.state == after.state
        assert after.lease >= before.lease
        assert after.attempts <= after.most_attempts
        assert (after.finished_at is not None) == (after.state in FINISHED)


@pytest.mark.django_db
@given(st.lists(THINGS_THAT_HAPPEN, max_size=12))
def test_a_job_only_goes_declared_ways_and_obeys_only_whoever_holds_it(story: list[tuple[str, str]]) -> None:
    with transaction.atomic():
        told = Story()
        for what, who in story:
            told.happen(what, who)
        transaction.set_rollback(True)


@pytest.mark.parametrize("before", State)
@pytest.mark.parametrize("after", State)
def test_every_move_that_is_not_declared_is_refused(before: State, after: State) -> None:
    if (before, after) in DECLARED:
        check_move(before, after)
        return
    with pytest.raises(UndeclaredMoveError, match=f"from {before} to {after}"):
        check_move(before, after)


def test_a_finished_job_has_no_way_on() -> None:
    assert {move.before for move in MOVES} == frozenset(State) - FINISHED


def test_the_diagram_in_the_docs_is_the_one_that_is_declared() -> None:
    assert f"```mermaid\n{diagram()}\n```" in DOCS.read_text(encoding="utf-8"), diagram()

"""Who holds a job, and that whoever does not can write nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from pytest_django import DjangoAssertNumQueries
from tests.web.trial_tasks import a_job, add

from lanyard.web.jobs.leases import (
    KEPT_DAYS,
    Lease,
    Standing,
    fail,
    finish,
    hand_back,
    renew,
    standing,
    stop_cancelled,
    take_up,
    try_later,
)
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State

pytestmark = pytest.mark.django_db

MINUTE = timedelta(minutes=1)
NOON = datetime(2036, 6, 12, 12, 0, tzinfo=UTC)
"""Later than any job of these tests was made."""


def taken(worker: str = "ann", now: datetime = NOON) -> Lease:
    lease = take_up(worker, now, MINUTE)
    assert lease is not None
    return lease


def test_a_job_is_taken_up_once() -> None:
    job = a_job()
    assert taken() == Lease(job.pk, 1, "ann")
    assert take_up("bob", NOON, MINUTE) is None


def test_without_jobs_nothing_is_taken_up_and_no_lock_is_asked_for(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(1):
        assert take_up("ann", NOON, MINUTE) is None


def test_a_job_whose_time_has_not_come_waits() -> None:
    add.using(run_after=NOON + MINUTE).enqueue(1, 2)
    assert take_up("ann", NOON, MINUTE) is None
    assert take_up("ann", NOON + MINUTE, MINUTE) is not None


def test_the_more_pressing_job_comes_first_and_then_the_older() -> None:
    older, newer = a_job(), a_job()
    pressing = add.using(priority=5).enqueue(1, 2)
    order = [str(taken().job) for _ in range(3)]
    assert order == [pressing.id, str(older.pk), str(newer.pk)]


def test_a_renewed_lease_is_held_for_longer() -> None:
    a_job()
    lease = taken()
    assert renew(lease, NOON + 3 * MINUTE, "Reading", 2, 5)
    assert take_up("bob", NOON + 2 * MINUTE, MINUTE) is None
    assert Job.objects.values_list("step", "done", "of").get() == ("Reading", 2, 5)


def test_a_job_whose_worker_died_is_taken_up_again_when_the_lease_ends() -> None:
    job = a_job()
    taken("ann")
    assert take_up("bob", NOON + MINUTE, MINUTE) is None
    assert taken("bob", NOON + MINUTE + timedelta(seconds=1)) == Lease(job.pk, 2, "bob")
    assert Job.objects.get().attempts == 2


def test_a_worker_that_wakes_can_write_nothing_to_the_job_it_lost() -> None:
    a_job()
    lost = taken("ann")
    held = taken("bob", NOON + 2 * MINUTE)
    late = NOON + 3 * MINUTE
    before = Job.objects.values().get()
    assert [
        renew(lost, late, "Zombie", 1, 1),
        finish(lost, 5, late),
        fail(lost, "No.", late),
        stop_cancelled(lost, late),
        try_later(lost, late, "No."),
        hand_back(lost),
    ] == [False] * 6
    assert Job.objects.values().get() == before
    assert (standing(lost), standing(held)) == (Standing(is_held=False), Standing(is_held=True))


def test_the_same_worker_cannot_write_by_an_earlier_lease_of_its_own() -> None:
    a_job()
    lost = taken("ann")
    held = taken("ann", NOON + 2 * MINUTE)
    assert (finish(lost, 5, NOON), finish(held, 5, NOON)) == (False, True)


def test_a_worker_that_wakes_before_anybody_took_its_job_goes_on() -> None:
    a_job()
    lease = taken("ann")
    assert finish(lease, 5, NOON + timedelta(hours=8))


def test_a_job_whose_workers_die_too_often_is_given_up_in_words() -> None:
    a_job()
    for attempt in range(3):
        assert taken(now=NOON + attempt * 2 * MINUTE).number == attempt + 1
    assert take_up("ann", NOON + timedelta(hours=1), MINUTE) is None
    job = Job.objects.get()
    assert (job.state, job.attempts) == (State.FAILED, 3)
    assert job.error.startswith("This stopped before it was finished, 3 times in a row")


def test_a_job_that_was_to_be_cancelled_when_its_worker_died_is_cancelled() -> None:
    a_job()
    taken()
    Job.objects.update(cancel_asked=True)
    assert take_up("bob", NOON + 2 * MINUTE, MINUTE) is None
    assert Job.objects.get().state == State.CANCELLED


def test_a_job_handed_back_has_not_used_up_an_attempt() -> None:
    a_job()
    assert hand_back(taken())
    job = Job.objects.get()
    assert (job.state, job.attempts, job.lease, job.worker, job.lease_until) == (
        State.WAITING,
        0,
        1,
        "",
        None,
    )


def test_a_finished_job_keeps_its_result_and_a_day_to_be_forgotten() -> None:
    a_job()
    finish(taken(), {"children": 3}, NOON)
    job = Job.objects.get()
    assert (job.state, job.result, job.finished_at) == (State.DONE, {"children": 3}, NOON)
    assert job.forget_on == NOON.date() + timedelta(days=KEPT_DAYS)


def test_of_jobs_with_one_key_one_runs_at_a_time() -> None:
    first, second, other = a_job(key="import"), a_job(key="import"), a_job(key="pack")
    lease = taken()
    assert (lease.job, taken().job) == (first.pk, other.pk)
    assert take_up("ann", NOON, MINUTE) is None
    finish(lease, None, NOON)
    assert taken().job == second.pk


def test_a_job_whose_lease_has_ended_still_keeps_others_of_its_key_waiting() -> None:
    first, _second = a_job(key="import"), a_job(key="import")
    taken()
    assert taken(now=NOON + 2 * MINUTE).job == first.pk


def test_the_database_itself_refuses_two_running_jobs_of_one_key() -> None:
    a_job(key="import")
    second = a_job(key="import")
    taken()
    with pytest.raises(IntegrityError), transaction.atomic():
        Job.objects.filter(pk=second.pk).update(state=State.RUNNING, worker="bob", lease_until=NOON)

"""How tasks are declared, enqueued and carried out."""

import logging
from datetime import timedelta

import pytest
from django.db import transaction
from django_tasks import TaskResultStatus
from tests.web.factories import a_visitor
from tests.web.trial_tasks import a_job, add, come_back, make_a_date, refuse, stumble

from lanyard.web.jobs.errors import JobError
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State
from lanyard.web.jobs.tasks import LONGEST_WAIT, WENT_WRONG
from lanyard.web.jobs.worker import forget_finished, work_off

pytestmark = pytest.mark.django_db


def test_a_task_is_carried_out_and_its_result_kept() -> None:
    enqueued = add.enqueue(1, other=2)
    assert work_off() == 1
    result = add.get_result(enqueued.id)
    assert (result.status, result.return_value) == (TaskResultStatus.SUCCESSFUL, 3)


def test_a_job_is_started_by_somebody_and_leads_somewhere() -> None:
    visitor = a_visitor()
    job = a_job(by=visitor, leads_to="/people/")
    assert (job.person, job.leads_to, job.words) == (visitor.person, "/people/", "Adding two numbers")


@pytest.mark.parametrize("address", ["//example.org/", "https://example.org/", "people", "/\\example.org"])
def test_a_job_cannot_lead_to_another_site(address: str) -> None:
    with pytest.raises(JobError, match="is not a page of this site"):
        add.using(leads_to=address)


def test_arguments_that_json_cannot_hold_are_refused_at_once() -> None:
    with pytest.raises(TypeError):
        add.enqueue(1, {2})  # type: ignore[arg-type]  # a fault of a program


@pytest.mark.django_db(transaction=True)
def test_a_job_is_seen_only_after_the_change_it_belongs_to_is_saved() -> None:
    with transaction.atomic():
        add.enqueue(1, 2)
        transaction.set_rollback(True)
    assert work_off() == 0
    with transaction.atomic():
        add.enqueue(1, 2)
    assert work_off() == 1


def test_a_task_says_in_words_why_it_cannot_do_its_work() -> None:
    refuse.enqueue()
    work_off()
    job = Job.objects.get()
    assert (job.state, job.attempts) == (State.FAILED, 1)
    assert job.error == "The folder of returns is empty. Add the returns and start again."


def test_an_unexpected_error_leaves_no_data_in_the_job_or_the_log(caplog: pytest.LogCaptureFixture) -> None:
    stumble.enqueue()
    with caplog.at_level(logging.DEBUG):
        work_off()
    job = Job.objects.get()
    assert (job.state, job.error) == (State.FAILED, WENT_WRONG)
    assert "raised KeyError at" in caplog.text
    assert "Quillfeather" not in caplog.text


def test_only_a_declared_error_is_tried_again_ever_later_and_not_for_ever() -> None:
    come_back.enqueue()
    work_off()
    first = Job.objects.get()
    assert (first.state, first.attempts) == (State.WAITING, 1)
    assert timedelta(seconds=29) < first.run_after - first.created_at < timedelta(seconds=65)
    for _ in range(2):
        Job.objects.update(run_after=first.created_at)
        work_off()
    last = Job.objects.get()
    assert (last.state, last.attempts, last.error) == (State.FAILED, 3, WENT_WRONG)


def test_waits_double_up_to_an_hour_with_some_chance() -> None:
    for attempt, longest in ((1, 60), (2, 120), (3, 240), (12, 3600)):
        wait = come_back.wait_after(attempt).total_seconds()
        assert longest / 2 <= wait <= longest
    assert come_back.wait_after(30) <= LONGEST_WAIT


def test_a_result_that_json_cannot_hold_fails_the_job() -> None:
    make_a_date.enqueue()
    work_off()
    assert Job.objects.get().state == State.FAILED


@pytest.mark.parametrize("name", ["lanyard.gone", "lanyard.gone.task", "os.path.join", "nothing"])
def test_a_task_that_this_version_does_not_have_fails_in_words(name: str) -> None:
    a_job()
    Job.objects.update(task=name)
    work_off()
    job = Job.objects.get()
    assert (job.state, job.error.split(",")[0]) == (
        State.FAILED,
        "This was started by another version of Lanyard",
    )


def test_finished_jobs_are_forgotten_when_their_day_has_come() -> None:
    a_job()
    work_off()
    waiting = a_job()
    assert forget_finished() == 0
    Job.objects.filter(state=State.DONE).update(forget_on="2026-01-01")
    assert forget_finished() == 1
    assert Job.objects.get() == waiting

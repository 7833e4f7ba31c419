"""The pages of work in the background: how far it is, how it ended, and how to stop it."""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.jobs.access import AlreadyFinishedError, can_cancel
from lanyard.web.jobs.actions import cancel_job
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State
from lanyard.web.jobs.worker import work_off
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.trial_tasks import a_job, refuse

pytestmark = pytest.mark.django_db


@pytest.fixture
def person() -> Person:
    return a_person(RoleName.DATA_LEAD)


@pytest.fixture
def client(person: Person, signed_in: SignedIn) -> PageCheckClient:
    return signed_in(person)


def started_by(person: Person, leads_to: str = "") -> Job:
    return a_job(by=visitor_for(person), leads_to=leads_to)


def page_of(client: PageCheckClient, job: Job) -> str:
    return str(client.get(reverse("jobs:job", args=[job.pk])).content.decode())


def run_to(job: Job, done: int = 0, of: int = 0) -> None:
    Job.objects.filter(pk=job.pk).update(
        state=State.RUNNING, worker="ann", lease_until=timezone.now(), step="Reading", done=done, of=of
    )


def test_a_waiting_job_says_that_one_may_leave(client: PageCheckClient, person: Person) -> None:
    page = page_of(client, started_by(person))
    assert "This starts as soon as the work before it is done. You can leave this page" in page


def test_a_running_job_shows_how_far_it_is_in_words_and_as_a_bar(
    client: PageCheckClient, person: Person
) -> None:
    job = started_by(person)
    run_to(job, 1200, 2500)
    page = page_of(client, job)
    assert '<label for="bar">Reading: 1,200 of 2,500</label>' in page
    assert '<progress class="lanyard-progress" id="bar" value="1200" max="2500">' in page


def test_a_job_that_has_not_reported_shows_a_bar_without_numbers(
    client: PageCheckClient, person: Person
) -> None:
    job = started_by(person)
    run_to(job)
    assert '<progress class="lanyard-progress" id="bar">Starting</progress>' in page_of(client, job)


def test_a_job_that_failed_says_why_and_leads_back(client: PageCheckClient, person: Person) -> None:
    job = Job.objects.get(pk=refuse.using(by=visitor_for(person), leads_to="/").enqueue().id)
    work_off()
    page = page_of(client, job)
    assert "The folder of returns is empty. Add the returns and start again." in page
    assert 'href="/"' in page
    assert "Go back and start again" in page


def test_a_job_that_is_done_leads_on(client: PageCheckClient, person: Person) -> None:
    job = started_by(person, leads_to="/")
    work_off()
    page = page_of(client, job)
    assert ("Continue" in page, "Cancel this work" in page) == (True, False)


def test_the_part_that_renews_itself_ends_with_the_whole_page(
    client: PageCheckClient, person: Person
) -> None:
    job = started_by(person)
    address = reverse("jobs:progress", args=[job.pk])
    part = client.get(address, headers={"HX-Request": "true"})
    assert part.content.decode().strip().startswith('<div id="progress" hx-get=')
    work_off()
    assert client.get(address, headers={"HX-Request": "true"}).headers["HX-Refresh"] == "true"
    assert client.get(address).headers["Location"] == reverse("jobs:job", args=[job.pk])


def test_a_waiting_job_is_cancelled_at_once(client: PageCheckClient, person: Person) -> None:
    job = started_by(person)
    after = client.post(reverse("jobs:cancel", args=[job.pk]), follow=True)
    job.refresh_from_db()
    assert job.state == State.CANCELLED
    assert "This was cancelled before it was finished." in after.content.decode()


def test_a_running_job_is_asked_to_stop(client: PageCheckClient, person: Person) -> None:
    job = started_by(person)
    run_to(job)
    after = client.post(reverse("jobs:cancel", args=[job.pk]), follow=True).content.decode()
    job.refresh_from_db()
    assert (job.state, job.cancel_asked) == (State.RUNNING, True)
    assert "This is being stopped." in after
    assert ("Stopping" in after, "Cancel this work" in after, "<progress" in after) == (True, False, False)


def test_a_finished_job_cannot_be_cancelled(client: PageCheckClient, person: Person) -> None:
    job = started_by(person)
    work_off()
    after = client.post(reverse("jobs:cancel", args=[job.pk]), follow=True).content.decode()
    assert "This had already finished, so there was nothing to cancel." in after
    with pytest.raises(AlreadyFinishedError):
        cancel_job(job=job.pk, by=visitor_for(person))


@pytest.mark.parametrize("name", ["jobs:job", "jobs:progress"])
def test_a_job_of_somebody_else_is_not_found(client: PageCheckClient, name: str) -> None:
    assert client.get(reverse(name, args=[started_by(a_person()).pk])).status_code == 404
    assert client.get(reverse(name, args=[a_job().pk])).status_code == 404
    assert client.get(reverse(name, args=[UUID(int=1)])).status_code == 404


def test_administrators_reach_every_job_and_others_their_own() -> None:
    owner, other = a_visitor(RoleName.DATA_LEAD), a_visitor(RoleName.LANO)
    administrator = a_visitor(RoleName.ADMINISTRATOR)
    own, programs = a_job(by=owner), a_job()
    reached = [(can_cancel(who, own), can_cancel(who, programs)) for who in (owner, other, administrator)]
    assert reached == [(True, False), (False, False), (True, True)]
    with pytest.raises(NotAllowedError):
        cancel_job(job=own.pk, by=other)


def test_nobody_has_no_jobs() -> None:
    a_job()
    nobody = Visitor("", Interface.PAGE)
    with pytest.raises(NotAllowedError):
        cancel_job(job=Job.objects.get().pk, by=nobody)


def test_the_list_takes_as_many_queries_for_three_jobs_as_for_one(
    client: PageCheckClient, person: Person
) -> None:
    client.get(reverse("jobs:list"))  # the first request of a session takes a few of its own
    queries = []
    for more in (1, 2):
        for _ in range(more):
            started_by(person)
        with CaptureQueriesContext(connection) as captured:
            page = client.get(reverse("jobs:list")).content.decode()
        queries.append(len(captured))
    assert page.count(">Adding two numbers<") == 3
    assert queries[0] == queries[1]


def test_an_empty_list_says_what_would_be_there(client: PageCheckClient) -> None:
    assert "When you start something that takes a while" in client.get(reverse("jobs:list")).content.decode()

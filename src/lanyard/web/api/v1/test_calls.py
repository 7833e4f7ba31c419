"""What programs are answered."""

import datetime as dt

import pytest
from django.conf import LazySettings
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import LONG_AGO, a_person, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.tokens import a_program, a_token, sending

from lanyard.core.frameworks.as_json import framework_as_json, timeline_as_json
from lanyard.core.frameworks.catalogue import built_in, framework
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.possible import oddities
from lanyard.core.frameworks.timeline import Timeline
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.audit.models import Event, EventKind
from lanyard.web.jobs.access import SEE_JOBS
from lanyard.web.jobs.models import Job
from lanyard.web.people.access import SEE_DIRECTORY
from lanyard.web.people.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def lano() -> Person:
    """Somebody who may see the directory."""
    return a_person(RoleName.LANO, name="Ada Made-Up", organisation=an_organisation(name="Alder Council"))


@pytest.fixture
def program(lano: Person) -> Client:
    """Their program, which may read all that they may."""
    return a_program(lano, SEE_DIRECTORY, SEE_JOBS)


def a_job(person: Person, words: str = "Making the pack") -> Job:
    """A piece of work that somebody has started."""
    now = dt.datetime.now(dt.UTC)
    return Job.objects.create(
        task="t", words=words, person=person.pk, queue="q", run_after=now, most_attempts=1, created_at=now
    )


def test_a_token_says_whose_it_is(program: Client, lano: Person) -> None:
    role = {
        "role": "lano",
        "title": "Nominated officer (LANO)",
        "organisation": lano.roles_held.get().organisation_id,
        "organisation_name": "Alder Council",
    }
    assert program.get("/api/v1/me").json() == {
        "person": lano.pk,
        "name": "Ada Made-Up",
        "roles": [role],
        "may": ["jobs.see", "people.see"],
    }


def test_organisations_come_by_name_with_how_many_people(program: Client) -> None:
    forum = an_organisation(OrganisationKind.FORUM, name="Birch Forum")
    answer = program.get("/api/v1/organisations").json()
    assert [(each["name"], each["people"]) for each in answer["items"]] == [
        ("Alder Council", 1),
        ("Birch Forum", 0),
    ]
    assert (answer["count"], answer["page"], answer["pages"]) == (2, 1, 1)
    assert program.get(f"/api/v1/organisations/{forum.pk}").json() == {
        "id": forum.pk,
        "name": "Birch Forum",
        "kind": "forum",
        "urn": "",
        "email": "",
        "phone": "",
        "closed_on": None,
        "people": 0,
    }


def test_a_person_comes_with_the_roles_they_hold_today(program: Client, lano: Person) -> None:
    said = program.get(f"/api/v1/people/{lano.pk}").json()
    assert said == {
        "id": lano.pk,
        "name": "Ada Made-Up",
        "email": lano.email,
        "phone": "",
        "roles": [
            {
                "role": "lano",
                "title": "Nominated officer (LANO)",
                "organisation": lano.roles_held.get().organisation_id,
                "organisation_name": "Alder Council",
                "first_day": LONG_AGO.isoformat(),
                "last_day": None,
            }
        ],
    }
    assert program.get("/api/v1/people").json()["items"] == [said]


def test_lists_come_in_pages(program: Client) -> None:
    for name in ("Birch", "Cedar"):
        an_organisation(name=name)
    second = program.get("/api/v1/organisations?page=2&size=2").json()
    assert [each["name"] for each in second["items"]] == ["Cedar"]
    assert (second["count"], second["page"], second["pages"]) == (3, 2, 2)


def test_after_the_last_page_there_is_nothing(program: Client) -> None:
    assert program.get("/api/v1/organisations?page=9").json()["items"] == []


def test_what_is_taken_of_the_directory_is_on_record(program: Client, lano: Person) -> None:
    before = set(Event.objects.values_list("number", flat=True))
    program.get("/api/v1/organisations?size=2")
    program.get("/api/v1/people")
    program.get(f"/api/v1/people/{lano.pk}")
    taken = Event.objects.exclude(number__in=before).order_by("number")
    assert [(event.act, event.kind, event.interface, event.detail.get("rows")) for event in taken] == [
        ("organisations.downloaded", EventKind.EXPORT, "api", 1),
        ("people.downloaded", EventKind.EXPORT, "api", 1),
        ("api.person-taken", EventKind.EXPORT, "api", None),
    ]


def test_a_program_sees_the_work_of_its_person_alone(program: Client, lano: Person) -> None:
    own, other = a_job(lano), a_job(a_person(RoleName.DATA_LEAD))
    assert [each["id"] for each in program.get("/api/v1/jobs").json()["items"]] == [str(own.pk)]
    assert program.get(f"/api/v1/jobs/{own.pk}").json()["state"] == "waiting"
    assert program.get(f"/api/v1/jobs/{other.pk}").status_code == 404


def test_any_token_reads_the_rules(lano: Person) -> None:
    program = a_program(lano)
    ids = [each["id"] for each in program.get("/api/v1/frameworks").json()["frameworks"]]
    assert ids == list(built_in())
    found = program.get("/api/v1/frameworks/area-send-2025").json()
    assert found == framework_as_json(framework("area-send-2025"))


@pytest.mark.parametrize("name", sorted(built_in()))
def test_the_timeline_of_a_call_is_told_whole(program: Client, name: str) -> None:
    rules, day = framework(name), dt.date(2026, 11, 16)
    told = {"onsite_start": dt.date(2026, 11, 30)} if name == "area-send-2025" else {}
    timeline = Timeline(rules, Known(day, told))
    asked = {"notified": "2026-11-16", "framework": name, "told": [f"{e}={d}" for e, d in told.items()]}
    answer = program.get("/api/v1/plan", asked).json()
    assert answer == timeline_as_json(timeline, oddities(rules, timeline.day))


def test_without_a_framework_the_latest_in_force_counts(program: Client) -> None:
    assert program.get("/api/v1/plan?notified=2024-03-04").json()["framework"] == "area-send-2023"


@pytest.mark.parametrize(
    ("asked", "where", "words"),
    [
        ("", "notified", "This is needed."),
        ("notified=monday", "notified", "Write a day as 2026-11-16."),
        ("notified=9999-12-31", "notified", "Give a day from 2016-01-01 to 2100-12-31."),
        (
            "notified=2026-11-16&framework=none",
            "framework",
            "There are no such rules. The address frameworks lists them.",
        ),
        ("notified=2026-11-16&told=x", "told", "This is not written as the document says."),
        (
            "notified=2026-11-16&told=onsite_start=2026-02-31",
            "told",
            "2026-02-31 is not a day of the calendar.",
        ),
        ("notified=2026-11-16&told=x=9999-12-31", "told", "Give days from 2016-01-01 to 2100-12-31."),
    ],
)
def test_what_is_not_right_in_a_request_is_told(program: Client, asked: str, where: str, words: str) -> None:
    answer = program.get(f"/api/v1/plan?{asked}")
    assert answer.status_code == 422
    assert answer.json()["faults"] == [{"where": where, "words": words}]


@pytest.mark.parametrize("told", ["no_such_event=2026-11-20", "onsite_start=2026-11-02"])
def test_days_that_cannot_be_are_refused_in_words(program: Client, told: str) -> None:
    answer = program.get(f"/api/v1/plan?notified=2026-11-16&told={told}")
    assert answer.status_code == 422
    assert answer.json()["faults"][0]["where"] == "told"


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("page=0", "This is too small."),
        ("size=201", "This is too large."),
        ("page=x", "Write a whole number."),
    ],
)
def test_pages_that_cannot_be_are_refused(program: Client, asked: str, words: str) -> None:
    assert program.get(f"/api/v1/people?{asked}").json()["faults"][0]["words"] == words


def test_a_session_does_not_open_the_api(signed_in: SignedIn, lano: Person) -> None:
    assert signed_in(lano).get("/api/v1/me").status_code == 401


def test_beside_a_session_only_the_token_counts(signed_in: SignedIn, lano: Person) -> None:
    other = a_person(RoleName.DATA_LEAD)
    secret = a_token(other).secret
    answer = signed_in(lano).get("/api/v1/me", headers={"Authorization": f"Bearer {secret}"})
    assert answer.json()["person"] == other.pk


@pytest.mark.parametrize(
    ("method", "address", "status"),
    [
        ("get", "/api/v1/", 404),
        ("get", "/api/v1/nothing", 404),
        ("get", "/api/v1/me/", 404),
        ("get", "/api/v1/people/999999999999999999999", 404),
        ("post", "/api/v1/me", 405),
        ("delete", "/api/v1/people/1", 405),
    ],
)
def test_no_program_is_answered_with_a_page(program: Client, method: str, address: str, status: int) -> None:
    answer = getattr(program, method)(address)
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.json()["status"] == answer.status_code == status


def test_a_fault_of_ours_is_told_without_its_inside(lano: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_visitor: object, _today: object) -> None:
        raise RuntimeError("Zebedee Quillfeather could not be found")

    monkeypatch.setattr("lanyard.web.api.v1.people.people_listed", broken)
    program = a_program(lano, SEE_DIRECTORY)
    program.raise_request_exception = False
    answer = program.get("/api/v1/people")
    assert (answer.status_code, answer.json()["title"]) == (500, "Something went wrong here")
    assert "Quillfeather" not in answer.content.decode()


def test_a_token_that_calls_too_often_waits(lano: Person, settings: LazySettings) -> None:
    settings.API_CALLS_OF_A_TOKEN = 2
    program = a_program(lano)
    assert [program.get("/api/v1/me").status_code for _ in range(3)] == [200, 200, 429]
    refused = program.get("/api/v1/me")
    assert 0 < int(refused.headers["Retry-After"]) <= 60
    assert refused.json()["title"] == "Too many requests"
    assert sending(a_token(lano, name="Other").secret).get("/api/v1/me").status_code == 200


def test_an_address_that_calls_too_often_waits_whatever_it_sends(
    client: Client, settings: LazySettings
) -> None:
    settings.API_CALLS_OF_AN_ADDRESS = 2
    assert [client.get("/api/v1/me").status_code for _ in range(3)] == [401, 401, 429]


def test_answers_are_not_kept_on_the_way(program: Client) -> None:
    assert program.get("/api/v1/me").headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(("address", "queries"), [("organisations", 9), ("people", 10), ("jobs", 4)])
def test_lists_ask_the_database_as_often_for_many_as_for_one(
    program: Client,
    lano: Person,
    rows: int,
    address: str,
    queries: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(rows - 1):
        a_person(RoleName.DATA_LEAD)
        a_job(lano)
    a_job(lano)
    program.get("/api/v1/me")
    with django_assert_num_queries(queries):
        assert len(program.get(f"/api/v1/{address}").json()["items"]) == rows

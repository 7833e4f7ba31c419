"""Forms of several pages: in order, forgiving, and finished once."""

from datetime import date

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse

from lanyard.web.pages.steps import Step, Steps, views
from lanyard.web.pages.steps.errors import StepsDeclarationError
from lanyard.web.pages.steps.journeys import MOST_KEPT
from tests.web.page_check import PageCheckClient
from tests.web.trial_steps import FINISHED, TRIAL, NameForm, finish, open_trial_steps

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.web.trial_steps")]

WALK = {"walked-day": "12", "walked-month": "6", "walked-year": "2026"}


@pytest.fixture(autouse=True)
def _open(monkeypatch: pytest.MonkeyPatch) -> None:
    open_trial_steps(monkeypatch)


@pytest.fixture
def way(client: PageCheckClient) -> str:
    """The id of a way that has begun."""
    return client.get(reverse("trial-steps")).headers["Location"].split("/")[-3]


def at(way: str, place: str) -> str:
    return f"/trial/steps/{way}/{place}/"


def send(client: PageCheckClient, way: str, place: str, answers: dict[str, str] | None = None) -> str:
    """Sends a page, and gives where it leads."""
    return client.post(at(way, place), answers or {}).headers["Location"]


def answer_all(client: PageCheckClient, way: str) -> None:
    send(client, way, "name", {"name": "Rex"})
    send(client, way, "animal", {"animal": "dog"})
    send(client, way, "walk", WALK)


def test_each_page_leads_to_the_next_and_the_last_to_the_answers(client: PageCheckClient, way: str) -> None:
    led = [
        send(client, way, "name", {"name": "Rex"}),
        send(client, way, "animal", {"animal": "dog"}),
        send(client, way, "walk", WALK),
    ]
    assert led == [at(way, "animal"), at(way, "walk"), at(way, "check")]


def test_a_page_that_is_not_asked_is_left_out(client: PageCheckClient, way: str) -> None:
    send(client, way, "name", {"name": "Tom"})
    assert send(client, way, "animal", {"animal": "cat"}) == at(way, "check")


@pytest.mark.parametrize("place", ["animal", "walk", "check", "done"])
def test_nobody_skips_ahead(client: PageCheckClient, way: str, place: str) -> None:
    assert client.get(at(way, place)).headers["Location"] == at(way, "name")


def test_a_page_that_there_is_not_is_not_found(client: PageCheckClient, way: str) -> None:
    assert client.get(at(way, "tail")).status_code == 404


def test_what_is_wrong_is_said_on_the_page_and_nothing_is_kept(client: PageCheckClient, way: str) -> None:
    page = client.post(at(way, "name"), {"name": ""})
    assert (page.status_code, 'href="#id_name"' in page.content.decode()) == (200, True)
    assert client.get(at(way, "animal")).headers["Location"] == at(way, "name")


def test_going_back_shows_what_was_answered(client: PageCheckClient, way: str) -> None:
    send(client, way, "name", {"name": "Rex"})
    page = client.get(at(way, "name"))
    assert 'value="Rex"' in page.content.decode()
    assert page.headers["Cache-Control"] == "no-store"


def test_each_page_leads_back_to_the_one_before(client: PageCheckClient, way: str) -> None:
    answer_all(client, way)
    backs = {
        place: f'href="{address}" class="govuk-back-link"' in client.get(at(way, place)).content.decode()
        for place, address in {
            "name": "/",
            "animal": at(way, "name"),
            "walk": at(way, "animal"),
            "check": at(way, "walk"),
        }.items()
    }
    assert backs == dict.fromkeys(backs, True)


def test_answers_are_shown_in_words_with_a_link_to_change_each(client: PageCheckClient, way: str) -> None:
    answer_all(client, way)
    page = client.get(at(way, "check")).content.decode()
    assert [words in page for words in ("Rex", "A dog", "12 June 2026")] == [True] * 3
    assert page.count("?change") == 3


def test_a_changed_answer_leads_back_to_the_answers(client: PageCheckClient, way: str) -> None:
    answer_all(client, way)
    led = client.post(f"{at(way, 'name')}?change", {"name": "Max"}).headers["Location"]
    assert (led, "Max" in client.get(led).content.decode()) == (at(way, "check"), True)


def test_a_change_that_asks_for_more_leads_there_first(client: PageCheckClient, way: str) -> None:
    send(client, way, "name", {"name": "Rex"})
    send(client, way, "animal", {"animal": "cat"})
    led = client.post(f"{at(way, 'animal')}?change", {"animal": "dog"}).headers["Location"]
    assert led == at(way, "walk")


def test_finishing_does_the_act_with_all_answers_and_confirms_it(client: PageCheckClient, way: str) -> None:
    answer_all(client, way)
    assert send(client, way, "check") == at(way, "done")
    assert FINISHED == [{"name": "Rex", "animal": "dog", "walked": date(2026, 6, 12)}]
    assert "Rex is here." in client.get(at(way, "done")).content.decode()


def test_answers_to_questions_that_are_no_longer_asked_are_left_out(
    client: PageCheckClient, way: str
) -> None:
    answer_all(client, way)
    client.post(f"{at(way, 'animal')}?change", {"animal": "cat"})
    send(client, way, "check")
    assert FINISHED == [{"name": "Rex", "animal": "cat"}]


def test_a_finished_form_sent_again_is_done_once(client: PageCheckClient, way: str) -> None:
    answer_all(client, way)
    assert [send(client, way, "check"), send(client, way, "check")] == [at(way, "done")] * 2
    assert len(FINISHED) == 1


@pytest.mark.parametrize("place", ["name", "animal", "walk", "check"])
def test_after_the_end_every_page_leads_to_the_confirmation(
    client: PageCheckClient, way: str, place: str
) -> None:
    answer_all(client, way)
    send(client, way, "check")
    assert client.get(at(way, place)).headers["Location"] == at(way, "done")
    assert send(client, way, place, {"name": "Max"}) == at(way, "done")


def test_a_form_that_is_sent_twice_at_once_is_done_once(client: PageCheckClient, way: str) -> None:
    answer_all(client, way)
    late = SessionStore(client.session.session_key)
    late.get("steps")  # as a request that has read its session
    send(client, way, "check")
    assert _checked(late, way).headers["Location"] == at(way, "done")
    assert len(FINISHED) == 1


def test_once_finished_the_answers_are_forgotten(client: PageCheckClient, way: str) -> None:
    answer_all(client, way)
    send(client, way, "check")
    assert client.session["steps"][way]["sent"] == {}


def test_what_the_act_refuses_is_said_with_the_answers(client: PageCheckClient, way: str) -> None:
    send(client, way, "name", {"name": "Nobody"})
    send(client, way, "animal", {"animal": "cat"})
    page = client.post(at(way, "check")).content.decode()
    assert ("We have no room for Nobody." in page, FINISHED) == (True, [])


def test_two_ways_at_once_do_not_mix(client: PageCheckClient, way: str) -> None:
    other = client.get(reverse("trial-steps")).headers["Location"].split("/")[-3]
    send(client, way, "name", {"name": "Rex"})
    send(client, other, "name", {"name": "Tom"})
    assert 'value="Rex"' in client.get(at(way, "name")).content.decode()


def test_what_the_start_is_given_is_filled_in(client: PageCheckClient) -> None:
    page = client.get(reverse("trial-steps"), {"name": "Rex", "animal": "dog"}, follow=True)
    assert 'value="Rex"' in page.content.decode()


def test_whose_answers_are_gone_begins_again_and_is_told(client: PageCheckClient) -> None:
    page = client.get(at("unknown", "animal"), follow=True)
    assert "The answers you gave are no longer kept" in page.content.decode()


def test_a_session_keeps_a_few_ways_and_lets_the_oldest_go(client: PageCheckClient, way: str) -> None:
    for _ in range(MOST_KEPT):
        client.get(reverse("trial-steps"))
    assert (len(client.session["steps"]), way in client.session["steps"]) == (MOST_KEPT, False)


def test_two_steps_may_not_ask_for_one_field() -> None:
    with pytest.raises(StepsDeclarationError):
        Steps("x", "X", (Step("a", "A", NameForm), Step("b", "B", NameForm)), "X", finish, "home")


def test_no_step_may_be_called_as_the_other_pages_are() -> None:
    with pytest.raises(StepsDeclarationError):
        Steps("x", "X", (Step("check", "A", NameForm),), "X", finish, "home")


def _checked(session: SessionStore, way: str) -> HttpResponse:
    """The page of answers as sent by a request that began before another had finished."""
    request = RequestFactory().post(at(way, "check"))
    request.session = session
    return views.check(request, steps=TRIAL, journey=way)

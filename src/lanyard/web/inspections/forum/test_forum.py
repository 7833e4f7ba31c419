"""The forum keeps its own list: what it asks in the first call, and what it has found out."""

import datetime as dt

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.forum.actions import answer_item
from lanyard.web.inspections.models import Inspection, Task, TaskState
from lanyard.web.pages.versions import ChangedMeanwhileError

pytestmark = pytest.mark.django_db

CALL = dt.date(2026, 11, 16)
ITEMS = ("forum-contacts", "forum-team", "forum-lano", "forum-paper-surveys", "forum-survey-close")


@pytest.fixture
def inspection() -> Inspection:
    lano = a_visitor(RoleName.LANO)
    return enter_call(by=lano, framework=framework("area-send-2025"), notified=CALL, today=CALL)


@pytest.fixture
def item(inspection: Inspection) -> Task:
    return inspection.tasks.get(rule="forum-lano")


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def test_an_answer_is_kept_and_its_item_is_done(item: Task) -> None:
    chair = a_visitor(RoleName.FORUM_CHAIR)
    done = answer_item(by=chair, item=item.pk, version=1, said="Grace Adeyemi")
    assert (done.evidence, done.state, done.done_by_id) == ("Grace Adeyemi", TaskState.DONE, chair.person)
    event = Event.objects.order_by("number").last()
    assert event is not None
    assert (event.act, event.detail) == ("forum.item-answered", {"before": "to-do", "after": "done"})


def test_of_two_who_answer_the_second_is_told(item: Task) -> None:
    chair = a_visitor(RoleName.FORUM_CHAIR)
    answer_item(by=chair, item=item.pk, version=1, said="Grace Adeyemi")
    with pytest.raises(ChangedMeanwhileError):
        answer_item(by=chair, item=item.pk, version=1, said="Somebody else")


def test_whoever_is_not_of_the_forum_answers_nothing(item: Task) -> None:
    with pytest.raises(NotAllowedError):
        answer_item(by=a_visitor(RoleName.RUNNER), item=item.pk, version=1, said="Grace Adeyemi")


def test_what_is_not_on_the_forums_list_is_not_found_there(inspection: Inspection) -> None:
    other = inspection.tasks.filter(part_of="partnership").first()
    assert other is not None
    with pytest.raises(Task.DoesNotExist):
        answer_item(by=a_visitor(RoleName.FORUM_CHAIR), item=other.pk, version=1, said="Done")


def test_a_member_of_the_forum_sees_the_whole_list_and_nothing_else_of_it(
    signed_in: SignedIn, inspection: Inspection
) -> None:
    page = signed_in(a_person(RoleName.FORUM_MEMBER)).get(at("forum", inspection.pk)).content.decode()
    titles = list(inspection.tasks.filter(rule__in=ITEMS).values_list("title", flat=True))
    assert ([title in page for title in titles], "7 things still to do" in page) == ([True] * 5, True)
    assert "Clear leaders" not in page


def test_the_chair_answers_on_a_page_and_sees_the_answer_on_the_list(
    signed_in: SignedIn, inspection: Inspection, item: Task
) -> None:
    client = signed_in(a_person(RoleName.FORUM_CHAIR))
    client.get(at("answer-forum-item", item.pk))
    nothing = client.post(at("answer-forum-item", item.pk), {"version": "1", "evidence": ""}).content.decode()
    assert "Write what you have found out or arranged." in nothing
    said = {"version": "1", "evidence": "Grace Adeyemi"}
    page = client.post(at("answer-forum-item", item.pk), said, follow=True).content.decode()
    assert ("Grace Adeyemi" in page, "6 things still to do" in page) == (True, True)


def test_a_runner_reads_the_list_and_is_offered_no_answer(
    signed_in: SignedIn, inspection: Inspection, item: Task
) -> None:
    client = signed_in(a_person(RoleName.RUNNER))
    page = client.get(at("forum", inspection.pk)).content.decode()
    assert (item.title in page, "/answer/" in page) == (True, False)


def test_rules_without_a_list_for_the_forum_say_so(signed_in: SignedIn, inspection: Inspection) -> None:
    inspection.tasks.filter(part_of="forum").delete()
    page = signed_in(a_person(RoleName.LANO)).get(at("forum", inspection.pk)).content.decode()
    assert "have no list for the forum" in page


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_takes_the_same_queries_however_long_it_is(
    number: int,
    signed_in: SignedIn,
    inspection: Inspection,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    inspection.tasks.filter(part_of="forum").exclude(rule__in=ITEMS[:number]).delete()
    client = signed_in(a_person(RoleName.FORUM_CHAIR))
    client.get(at("forum", inspection.pk))
    with django_assert_num_queries(6):
        client.get(at("forum", inspection.pk))

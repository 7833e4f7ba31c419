"""Drills: nobody is warned, each owner is told once, and the clocks say how long it took."""

import datetime as dt
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.core.frameworks.request_clock import ClockState
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data.catalogue.actions import link_to_entries
from lanyard.web.data.catalogue.items import ITEMS
from lanyard.web.data.catalogue.queries import standings
from lanyard.web.data.drills.actions import (
    accept_drilled,
    answer_drill,
    end_drill,
    send_back_drilled,
    start_drill,
)
from lanyard.web.data.drills.timing import Drilled
from lanyard.web.data.models import CatalogueEntry, Drill, DrillClock
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.models import Person

pytestmark = pytest.mark.django_db

NINE = dt.datetime(2026, 11, 16, 9, tzinfo=dt.UTC)


@pytest.fixture
def ada() -> Person:
    owner = a_person(RoleName.DATA_SET_OWNER, name="Ada Made-Up")
    for item in ("plans", "requests"):
        CatalogueEntry.objects.create(item=item, owner=owner, minutes_claimed=30)
    return owner


def after(minutes: int) -> dt.datetime:
    return NINE + dt.timedelta(minutes=minutes)


def a_drill(*items: str, now: dt.datetime = NINE) -> Drill:
    return start_drill(by=a_visitor(RoleName.LANO), items=items or ("plans",), now=now)


def clock_of(drill: Drill, item: str = "plans") -> DrillClock:
    return drill.clocks.get(item=item)


def drilled(minutes: int) -> None:
    """A drill in which the plans took so long."""
    lead, drill = a_visitor(RoleName.DATA_LEAD), a_drill()
    clock = clock_of(drill)
    answer_drill(by=lead, clock=clock.pk, now=after(minutes))
    accept_drilled(by=lead, clock=clock.pk, now=after(minutes + 5))
    end_drill(by=lead, drill=drill.pk, now=after(600))


def at(name: str, *args: object) -> str:
    return reverse(f"data:{name}", args=args)


def test_an_owner_of_several_gets_one_message_that_says_it_is_a_drill(ada: Person) -> None:
    drill = a_drill("plans", "requests", "camhs")
    assert [(mail.to, mail.message, mail.subject) for mail in Outgoing.objects.all()] == [
        (ada.email, "data.drill-asked", "Drill: data sets are asked of you")
    ]
    assert [(clock.item, clock.times.state) for clock in drill.clocks.all()] == [
        ("plans", ClockState.TOLD),
        ("requests", ClockState.TOLD),
        ("camhs", ClockState.ASKED),
    ]


def test_the_median_and_the_spread_are_of_what_was_accepted(ada: Person) -> None:
    for minutes in (30, 90, 60):
        drilled(minutes)
    found = standings([ITEMS["plans"]], NINE.date())[0]
    assert (found.drilled, found.minutes) == (Drilled(3, 30, 60, 90), 60)


def test_sent_back_the_clock_goes_on_and_the_owner_is_told(ada: Person) -> None:
    lead, clock = a_visitor(RoleName.DATA_LEAD), clock_of(a_drill())
    answer_drill(by=lead, clock=clock.pk, now=after(10))
    back = send_back_drilled(by=lead, clock=clock.pk, now=after(20))
    assert (back.times.state, back.answered_at) == (ClockState.TOLD, None)
    assert Outgoing.objects.filter(message="data.drill-sent-back").count() == 1


def test_what_is_in_a_running_drill_is_not_asked_for_twice(ada: Person) -> None:
    a_drill()
    with pytest.raises(RefusedError):
        a_drill()
    with pytest.raises(RefusedError):
        start_drill(by=a_visitor(RoleName.LANO), items=["no-such"])


def test_once_it_is_over_its_clocks_stand_still(ada: Person) -> None:
    lead, drill = a_visitor(RoleName.DATA_LEAD), a_drill()
    end_drill(by=lead, drill=drill.pk, now=after(60))
    with pytest.raises(RefusedError):
        answer_drill(by=lead, clock=clock_of(drill).pk, now=after(70))
    with pytest.raises(RefusedError):
        end_drill(by=lead, drill=drill.pk)


def test_only_who_was_asked_answers_and_only_who_drills_accepts(ada: Person) -> None:
    other, clock = a_visitor(RoleName.DATA_SET_OWNER), clock_of(a_drill())
    with pytest.raises(NotAllowedError):
        answer_drill(by=other, clock=clock.pk)
    with pytest.raises(NotAllowedError):
        accept_drilled(by=other, clock=clock.pk)


def test_every_act_is_recorded_with_its_item_and_no_name(ada: Person) -> None:
    drilled(30)
    acts = ("data.drill-started", "data.drill-answered", "data.drill-accepted", "data.drill-ended")
    events = Event.objects.filter(act__in=acts).order_by("number")
    assert [(event.act, event.detail) for event in events] == [
        ("data.drill-started", {"items": ["plans"]}),
        ("data.drill-answered", {"item": "plans"}),
        ("data.drill-accepted", {"item": "plans"}),
        ("data.drill-ended", {}),
    ]


def test_the_pages_start_accept_and_end_a_drill(signed_in: SignedIn, ada: Person) -> None:
    client = signed_in(a_person(RoleName.LANO))
    assert "There has been no drill yet." in client.get(at("drills")).content.decode()
    client.get(at("start-drill"))
    nothing = client.post(at("start-drill"), {"which": "some"}).content.decode()
    assert "Tick at least one data set or list." in nothing
    asked = {"which": "some", "items": ["plans", "camhs"], "tries": "Whether deputies know"}
    page = client.post(at("start-drill"), asked, follow=True).content.decode()
    assert ("nobody owns it" in page, "Whether deputies know" in page) == (True, True)
    clock = DrillClock.objects.get(item="plans")
    client.get(at("answer-drill", clock.pk))
    client.post(at("answer-drill", clock.pk), {"said": "In the folder"})
    assert "In the folder" in client.get(at("accept-drilled", clock.pk)).content.decode()
    assert client.get(at("send-back-drilled", clock.pk)).status_code == 200
    accepted = client.post(at("accept-drilled", clock.pk), follow=True).content.decode()
    assert ("is accepted." in accepted, "1 accepted" in accepted) == (True, True)
    client.get(at("end-drill", clock.drill_id))
    ended = client.post(at("end-drill", clock.drill_id), follow=True).content.decode()
    assert ("is over." in ended, "End the drill" in ended) == (True, False)
    assert "It took" in client.get(at("drills")).content.decode()


def test_by_link_an_owner_says_that_it_is_there(client: PageCheckClient, ada: Person) -> None:
    clock = clock_of(a_drill())
    made = link_to_entries(a_visitor(RoleName.DATA_LEAD), ada)
    client.get(urlsplit(made.address).path)
    client.post(reverse("people:use-link"), {"link": made.link.pk})
    home = at("entries-by-link", ada.pk)
    assert "Drill. No inspectors have called" in client.get(home).content.decode()
    address = f"{at('answer-drill-by-link', ada.pk)}?item={clock.pk}"
    client.get(address)
    done = client.post(address, {"said": ""}, follow=True).content.decode()
    assert ("The clock has stopped for now." in done, "No inspectors have called" in done) == (True, False)
    other = DrillClock.objects.create(drill=clock.drill, item="camhs", asked_at=NINE)
    assert client.get(f"{at('answer-drill-by-link', ada.pk)}?item={other.pk}").status_code == 404


def test_an_owner_does_not_find_what_was_asked_of_others(signed_in: SignedIn, ada: Person) -> None:
    clock = clock_of(a_drill())
    other = signed_in(a_person(RoleName.DATA_SET_OWNER))
    assert other.get(at("answer-drill", clock.pk)).status_code == 404
    assert signed_in(ada).get(at("answer-drill", clock.pk)).status_code == 200


@pytest.mark.parametrize("number", [1, 3])
def test_a_drill_takes_the_same_queries_however_much_is_asked_for(
    number: int, signed_in: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    items = ("plans", "camhs", "appeals")[:number]
    for item in items:
        CatalogueEntry.objects.create(item=item, owner=a_person())
    drill, client = a_drill(*items), signed_in(a_person(RoleName.LANO))
    for address, queries in ((at("drill", drill.pk), 8), (at("drills"), 8)):
        client.get(address)
        with django_assert_num_queries(queries):
            client.get(address)

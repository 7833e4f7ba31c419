"""Calls that come later are noted, changed and removed; whoever has not been rung yet stands out."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_partnership, a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import an_inspection

from lanyard.core.words.working_days import add_working_days
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.inspections.actions.calls import SaidCall
from lanyard.web.inspections.calling.noting.actions import UNDO_REMOVAL, add_call, change_call, remove_call
from lanyard.web.inspections.calling.noting.presenters import calls_of, not_rung
from lanyard.web.inspections.models import CallMade, Inspection, TeamMember
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.versions import ChangedMeanwhileError

pytestmark = pytest.mark.django_db

MORNING = dt.datetime(2026, 11, 16, 9, 15, tzinfo=ZoneInfo("Europe/London"))
FIRST = SaidCall("lead-inspector", "dcs", MORNING, "Nadia Example", "01632 960111", "nadia@example.org")
ENTERED = {
    "caller": "lead-inspector",
    "called": "lano",
    "day-day": "16",
    "day-month": "11",
    "day-year": "2026",
    "time": "2pm",
    "caller_name": "Nadia Example",
}


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def lano() -> Visitor:
    return a_visitor(RoleName.LANO)


@pytest.fixture
def client(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO, name="Ada Made-Up"))


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def missing(inspection: Inspection) -> list[str]:
    return [each.title for each in not_rung(inspection, calls_of(inspection))]


def token_in(page: str) -> str:
    return page.partition('name="token" value="')[2].partition('"')[0]


def test_whoever_has_not_been_rung_yet_is_named(inspection: Inspection, lano: Visitor) -> None:
    add_call(by=lano, inspection=inspection.pk, said=FIRST)
    assert missing(inspection) == ["ICB lead for SEND", "Nominated officer (LANO)", "Parent carer forum"]


@pytest.mark.parametrize("rules", ["engagement-meeting", "thematic-visit", "rehearsal"])
def test_where_no_inspectors_come_nobody_waits_to_be_rung(rules: str) -> None:
    assert missing(an_inspection(rules)) == []


def test_the_page_shows_who_rang_whom_and_how_they_are_reached(
    inspection: Inspection, lano: Visitor, client: PageCheckClient
) -> None:
    add_call(by=lano, inspection=inspection.pk, said=FIRST)
    TeamMember.objects.create(inspection=inspection, role="icb-lead", name="Bo Made-Up")
    page = client.get(at("calls", inspection.pk)).content.decode()
    for words in (
        "Lead inspector rang the director of children’s services",
        "Monday 16 November, 9:15am",
        "Nadia Example",
        'href="tel:01632960111"',
        'href="mailto:nadia@example.org"',
        "Not rung yet (3)",
        "Bo Made-Up · Usually rung by the lead inspector for health",
    ):
        assert words in page


def test_once_it_is_over_nobody_is_waited_for(inspection: Inspection, client: PageCheckClient) -> None:
    Inspection.objects.update(ended_on=dt.date(2026, 11, 20))
    page = client.get(at("calls", inspection.pk)).content.decode()
    assert ("Not rung yet" in page, "No call noted (4)" in page) == (False, True)


def test_the_call_of_the_afternoon_is_added_on_its_page(
    inspection: Inspection, client: PageCheckClient
) -> None:
    offered = client.get(f"{at('add-call', inspection.pk)}?caller=lead-inspector&called=lano")
    assert 'value="lano" checked' in offered.content.decode()
    page = client.post(at("add-call", inspection.pk), ENTERED, follow=True).content.decode()
    assert "Lead inspector rang the nominated officer (LANO), Monday 16 November, 2pm." in page
    assert timezone.localtime(CallMade.objects.get().at).hour == 14


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"day-day": "13"}, "The first call came on 16 November 2026. Enter that day, or a later one."),
        ({"day-year": "2999"}, "16 November 2999 at 2pm is still to come. Enter when the call came."),
        ({"time": "soon"}, "Enter the time like 9:15am or 14:30."),
        ({"called": ""}, "Choose who was rung."),
    ],
)
def test_a_call_that_cannot_have_been_is_refused_in_words(
    inspection: Inspection, client: PageCheckClient, wrong: dict[str, str], words: str
) -> None:
    page = client.post(at("add-call", inspection.pk), ENTERED | wrong).content.decode()
    assert (words in page, CallMade.objects.count()) == (True, 0)


def test_one_call_is_not_noted_twice(inspection: Inspection, lano: Visitor) -> None:
    add_call(by=lano, inspection=inspection.pk, said=FIRST)
    with pytest.raises(RefusedError, match="noted already"):
        add_call(by=lano, inspection=inspection.pk, said=FIRST)


def test_each_act_is_one_event_that_names_nobody(inspection: Inspection, lano: Visitor) -> None:
    call = add_call(by=lano, inspection=inspection.pk, said=FIRST)
    change_call(
        by=lano, call=call.pk, version=1, said=SaidCall("health-lead", "dcs", MORNING, "Noor Example")
    )
    remove_call(by=lano, call=call.pk)
    events = Event.objects.filter(act__startswith="inspections.call-").order_by("number")
    assert [event.act.partition("call-")[2] for event in events] == ["added", "changed", "removed"]
    assert not [event for event in events if "Example" in str(event.detail)]
    assert PersonalDetail.objects.get(event=events[1].number).content["caller_name"] == "Noor Example"


def test_a_call_is_changed_on_its_page(
    inspection: Inspection, lano: Visitor, client: PageCheckClient
) -> None:
    call = add_call(by=lano, inspection=inspection.pk, said=FIRST)
    assert 'value="9:15am"' in client.get(at("change-call", call.pk)).content.decode()
    client.post(at("change-call", call.pk), ENTERED | {"time": "midday", "version": "1"})
    call.refresh_from_db()
    assert (call.called, timezone.localtime(call.at).hour, call.version) == ("lano", 12, 2)


def test_of_two_people_at_one_call_the_second_is_told(
    inspection: Inspection, lano: Visitor, client: PageCheckClient
) -> None:
    call = add_call(by=lano, inspection=inspection.pk, said=FIRST)
    change_call(by=lano, call=call.pk, version=1, said=SaidCall("lead-inspector", "icb-lead", MORNING))
    with pytest.raises(ChangedMeanwhileError):
        change_call(by=lano, call=call.pk, version=1, said=FIRST)
    page = client.post(at("change-call", call.pk), ENTERED | {"version": "1"}).content.decode()
    assert ("Yours: 2pm" in page, "Saved meanwhile: 9:15am" in page) == (True, True)


def test_a_removed_call_comes_back_whole_when_that_is_undone(
    inspection: Inspection, lano: Visitor, client: PageCheckClient
) -> None:
    call = add_call(by=lano, inspection=inspection.pk, said=FIRST)
    assert "No date of the inspection changes." in client.get(at("remove-call", call.pk)).content.decode()
    page = client.post(at("remove-call", call.pk), {}, follow=True).content.decode()
    assert (CallMade.objects.count(), "The call is removed." in page) == (0, True)
    client.post(reverse("pages:undo"), {"token": token_in(page)}, follow=True)
    back = CallMade.objects.get()
    assert (back.at, back.caller_name, back.phone, back.email) == (
        MORNING, "Nadia Example", "01632 960111", "nadia@example.org",
    )  # fmt: skip


def test_what_was_erased_does_not_come_back(inspection: Inspection, lano: Visitor) -> None:
    call = add_call(by=lano, inspection=inspection.pk, said=FIRST)
    given = remove_call(by=lano, call=call.pk)
    PersonalDetail.objects.all().delete()
    with pytest.raises(RefusedError, match="has been erased"):
        UNDO_REMOVAL.act(lano, given)


def test_who_does_not_run_inspections_reads_calls_and_changes_none(
    inspection: Inspection, lano: Visitor, signed_in: SignedIn
) -> None:
    call = add_call(by=lano, inspection=inspection.pk, said=FIRST)
    page = signed_in(a_person(RoleName.FORUM_CHAIR)).get(at("calls", inspection.pk)).content.decode()
    assert ("Nadia Example" in page, "Add a call" in page, "Remove" in page) == (True, False, False)
    for act in (
        lambda by: add_call(by=by, inspection=inspection.pk, said=FIRST),
        lambda by: change_call(by=by, call=call.pk, version=1, said=FIRST),
        lambda by: remove_call(by=by, call=call.pk),
    ):
        with pytest.raises(NotAllowedError):
            act(a_visitor(RoleName.TIMETABLE_MASTER))


def test_board_and_contacts_lead_to_the_calls(lano: Visitor, client: PageCheckClient) -> None:
    a_partnership()
    called = add_working_days(timezone.localdate(), -1)
    inspection = an_inspection(notified=called)
    at_nine = timezone.make_aware(dt.datetime.combine(called, dt.time(9)))
    add_call(
        by=lano, inspection=inspection.pk, said=SaidCall("lead-inspector", "dcs", at_nine, "Nadia Example")
    )
    board = client.get(at("board", inspection.pk)).content.decode()
    assert "ICB lead for SEND, nominated officer (LANO), parent carer forum." in board
    contacts = client.get(at("contacts", inspection.pk)).content.decode()
    for_inspectors = client.get(f"{at('contacts', inspection.pk)}?for=inspectors").content.decode()
    assert ["Nadia Example" in page for page in (contacts, for_inspectors)] == [True, False]
    assert client.get(at("contacts-file", inspection.pk)).content[:5] == b"%PDF-"


@pytest.mark.parametrize("number", [1, 3])
def test_the_calls_take_the_same_queries_however_many_there_are(
    number: int,
    inspection: Inspection,
    lano: Visitor,
    client: PageCheckClient,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for minute in range(number):
        said = SaidCall("other", "other", MORNING + dt.timedelta(minutes=minute))
        add_call(by=lano, inspection=inspection.pk, said=said)
    client.get(at("calls", inspection.pk))
    with django_assert_num_queries(7):
        client.get(at("calls", inspection.pk))

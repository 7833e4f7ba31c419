"""The call is entered in steps: what is offered, what is refused where, and what follows."""

import datetime as dt
from collections.abc import Mapping

import pytest
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.core.words.dates_in_words import weekday_and_date
from lanyard.core.words.working_days import add_working_days
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.data.rulebook import rulebook
from lanyard.web.inspections.actions.calls import enter_call
from lanyard.web.inspections.models import CallMade, Inspection
from lanyard.web.mail.models import Outgoing

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO, name="Ada Made-Up"))


def worked() -> dt.date:
    """The last working day before today."""
    return add_working_days(timezone.localdate(), -1)


def day(name: str, when: dt.date) -> dict[str, object]:
    return {f"{name}-day": when.day, f"{name}-month": when.month, f"{name}-year": when.year}


def begin(client: PageCheckClient) -> str:
    return client.get(reverse("inspections:enter")).headers["Location"].split("/")[-3]


def page(client: PageCheckClient, way: str, step: str) -> str:
    return client.get(reverse("inspections:enter-step", args=[way, step])).content.decode()


def send(client: PageCheckClient, way: str, step: str, answers: Mapping[str, object]) -> str:
    address = reverse("inspections:enter-step", args=[way, step])
    return client.post(address, dict(answers), follow=True).content.decode()


def finish(client: PageCheckClient, way: str) -> str:
    return client.post(reverse("inspections:enter-check", args=[way]), follow=True).content.decode()


def up_to_calls(client: PageCheckClient, rules: str = "area-send-2025") -> str:
    way = begin(client)
    send(client, way, "day", day("notified", worked()))
    send(client, way, "rules", {"framework": rules})
    return way


def test_a_call_is_entered_checked_and_laid_out(client: PageCheckClient) -> None:
    way = up_to_calls(client)
    rang = {"dcs_at": "9.15 am", "dcs_name": "Nadia Example", "dcs_phone": "01632 960111"}
    send(client, way, "calls", rang)
    checked = send(client, way, "visit", {})
    assert "Lead inspector rang the director of children’s services" in checked
    assert "9:15am, Nadia Example, 01632 960111" in checked
    assert "Surveys close" in checked
    confirmed = finish(client, way)
    assert "The inspection is laid out" in confirmed
    assert "We have written to 1 person in the team" in confirmed
    assert CallMade.objects.get().caller_name == "Nadia Example"
    assert Inspection.objects.get().notified == worked()


def test_everybody_in_the_team_is_written_to_once_without_names(client: PageCheckClient) -> None:
    chair = a_person(RoleName.FORUM_CHAIR, name="Chair Made-Up")
    way = up_to_calls(client)
    send(client, way, "calls", {"dcs_at": "9am", "dcs_name": "Nadia Example"})
    send(client, way, "visit", {})
    finish(client, way)
    messages = Outgoing.objects.filter(message="inspections.call-came")
    assert messages.filter(to=chair.email).count() == 1
    assert len(set(messages.values_list("to", flat=True))) == messages.count()
    assert not [each for each in messages if "Made-Up" in each.body or "Nadia" in each.body]


def test_an_entry_is_one_event_even_when_sent_twice(client: PageCheckClient) -> None:
    way = up_to_calls(client)
    send(client, way, "calls", {})
    send(client, way, "visit", {})
    finish(client, way)
    finish(client, way)
    assert Event.objects.filter(act="inspections.call-entered").count() == 1


def test_a_day_that_cannot_be_is_refused_at_once(client: PageCheckClient) -> None:
    way = begin(client)
    coming = timezone.localdate() + dt.timedelta(days=1)
    assert "is still to come" in send(client, way, "day", day("notified", coming))
    sunday = dt.date(2026, 11, 15)
    assert "cannot have come on Sunday 15 November 2026" in send(client, way, "day", day("notified", sunday))


def test_a_call_of_more_than_a_month_ago_has_to_be_confirmed(client: PageCheckClient) -> None:
    way = begin(client)
    old = dt.date(2025, 9, 8)
    assert "Is the date right?" in send(client, way, "day", day("notified", old))
    assert "Confirm that the date is right" in send(client, way, "old", {})
    assert "Which inspection is it?" in send(client, way, "old", {"old_is_right": "on"})
    send(client, way, "rules", {"framework": "area-send-2025"})
    send(client, way, "calls", {})
    send(client, way, "visit", {})
    finish(client, way)
    assert Inspection.objects.get().notified == old


def test_the_rules_in_force_on_the_day_come_first(client: PageCheckClient) -> None:
    way = begin(client)
    send(client, way, "day", day("notified", dt.date(2024, 3, 4)))
    shown = send(client, way, "old", {"old_is_right": "on"})
    first, later = shown.index("2023 rules"), shown.index("2025 rules")
    assert (first < later, 'value="area-send-2023" checked' in shown) == (True, True)


def test_a_second_inspection_is_refused_where_the_rules_are_chosen(client: PageCheckClient) -> None:
    rules = rulebook().frameworks["area-send-2025"]
    enter_call(by=a_visitor(RoleName.LANO), framework=rules, notified=worked())
    way = begin(client)
    send(client, way, "day", day("notified", worked()))
    assert "is still running. End it before" in send(client, way, "rules", {"framework": "area-send-2025"})
    assert "Who rang whom?" in send(client, way, "rules", {"framework": "engagement-meeting"})


def test_a_begun_row_wants_its_time_and_another_call_who_rang_whom(client: PageCheckClient) -> None:
    way = up_to_calls(client)
    shown = send(client, way, "calls", {"dcs_name": "Nadia Example", "fifth_at": "10am"})
    assert "Enter the time of this call" in shown
    assert "Choose who rang." in shown
    assert "Enter the time like 9:15am or 14:30." in send(client, way, "calls", {"dcs_at": "soon"})


def test_the_day_by_the_rules_is_shown_and_another_can_be_told(client: PageCheckClient) -> None:
    way = up_to_calls(client)
    send(client, way, "calls", {})
    assert "By the rules it is " in page(client, way, "visit")
    saturday = worked() + dt.timedelta(days=(5 - worked().weekday()) % 7 + 14)
    assert "at a weekend" in send(client, way, "visit", day("visit", saturday))
    told = saturday + dt.timedelta(days=9)
    assert weekday_and_date(told) in send(client, way, "visit", day("visit", told))
    finish(client, way)
    assert Inspection.objects.get().timeline().day("onsite_start") == told


@pytest.mark.parametrize("rules", ["engagement-meeting", "thematic-visit", "monitoring-2025"])
def test_other_kinds_are_entered_the_same_way(client: PageCheckClient, rules: str) -> None:
    way = up_to_calls(client, rules)
    send(client, way, "calls", {})
    send(client, way, "visit", {})
    assert "The inspection is laid out" in finish(client, way)
    assert Inspection.objects.get().framework == rules


def test_who_does_not_run_inspections_cannot_enter_a_call(signed_in: SignedIn) -> None:
    assert signed_in(a_person(RoleName.RUNNER)).get(reverse("inspections:enter")).status_code == 403


def test_there_is_room_for_as_many_calls_as_came(client: PageCheckClient) -> None:
    way = up_to_calls(client)
    more = send(client, way, "calls", {"rows_asked": "6", "more": "yes", "dcs_name": "Nadia Example"})
    assert ("Call 7" in more, "There is a problem" in more, "Nadia Example" in more) == (True, False, True)
    assert "Call 8" in send(client, way, "calls", {"rows_asked": "7", "more": "yes"})
    seventh = {"call7_caller": "other", "call7_called": "other", "call7_at": "4pm", "call7_name": "Seven"}
    checked = send(client, way, "calls", {"rows_asked": "7", **seventh})
    assert "When do the inspectors come?" in checked
    assert "4pm, Seven" in send(client, way, "visit", {})
    assert "Call 7" in page(client, way, "calls")
    finish(client, way)
    assert CallMade.objects.get().caller_name == "Seven"


def test_no_number_of_rows_is_too_odd(client: PageCheckClient) -> None:
    way = up_to_calls(client)
    for odd in ("-1", "x", "99999", "999"):
        assert "Add another call" in send(client, way, "calls", {"rows_asked": odd, "more": "yes"})

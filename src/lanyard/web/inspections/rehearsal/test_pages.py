"""The pages of a rehearsal: its start, its clocks, what it has shown, and what each costs."""

import csv

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person, a_visitor
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.rehearsals import NINE, RULES, SOME, a_rehearsal, past_nine, the_request

from lanyard.core.frameworks.request_clock import Mark
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.inspections.models import Inspection, TaskKind
from lanyard.web.inspections.rehearsal.actions import end_rehearsal, make_mark
from lanyard.web.inspections.rehearsal.queries import marks_so_far

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


@pytest.fixture
def client(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO, name="Ada Made-Up"))


def shown(client: PageCheckClient, route: str, pk: int, asked: str = "") -> str:
    return client.get(reverse(f"inspections:{route}", args=[pk]) + asked).content.decode()


def press(client: PageCheckClient, route: str, pk: int) -> str:
    return client.post(reverse(f"inspections:{route}", args=[pk]), follow=True).content.decode()


def timed(played: Inspection, rule: str, *marks: tuple[Mark, int]) -> None:
    """Makes marks on a request, each so many minutes after the rehearsal began."""
    by, task = a_visitor(RoleName.LANO), the_request(played, rule)
    for mark, minutes in marks:
        make_mark(by=by, task=task.pk, mark=mark, now=past_nine(minutes))


def a_timed_rehearsal() -> Inspection:
    """Three requests: one accepted after an hour and a half, one answered after four hours, one never."""
    a_person(RoleName.DATA_LEAD, name="Dana Made-Up")
    played = a_rehearsal()
    timed(played, "list-1", (Mark.ASK, 0), (Mark.TELL, 10), (Mark.ANSWER, 60), (Mark.ACCEPT, 90))
    timed(played, "list-2", (Mark.ASK, 0), (Mark.ANSWER, 240))
    timed(played, "figures-cohort", (Mark.ASK, 0))
    return played


def test_it_starts_with_one_button_and_everything_in_play(client: PageCheckClient) -> None:
    address = reverse("inspections:rehearse")
    assert "nobody is told before" in client.get(address).content.decode()
    page = client.post(address, {"which": "all"}, follow=True).content.decode()
    assert "The rehearsal has begun. 1 person has been written to." in page
    assert f"{len(RULES.requests)} requests are in play: 0 asked for" in page


def test_some_requests_can_be_chosen_and_none_is_refused(client: PageCheckClient) -> None:
    address = reverse("inspections:rehearse")
    assert "Tick at least one request." in client.post(address, {"which": "some"}).content.decode()
    client.post(address, {"which": "some", "requests": list(SOME)})
    played = Inspection.objects.played().get()
    assert set(played.tasks.filter(kind=TaskKind.REQUEST).values_list("rule", flat=True)) == set(SOME)


def test_a_request_is_timed_by_its_buttons(client: PageCheckClient) -> None:
    a_person(RoleName.DATA_LEAD, name="Dana Made-Up")
    played = a_rehearsal()
    task = the_request(played)
    assert "has been asked for." in press(client, "clock-ask", task.pk)
    assert "has been passed on to its owner." in press(client, "clock-tell", task.pk)
    assert "is answered." in press(client, "clock-answer", task.pk)
    assert "has been sent back." in press(client, "clock-send-back", task.pk)
    press(client, "clock-answer", task.pk)
    page = press(client, "clock-accept", task.pk)
    assert "1 accepted." in page
    assert "Sent back " in page
    assert "Took under a minute" in page
    assert "There is a problem" in press(client, "clock-ask", task.pk)


def test_all_are_asked_and_passed_on_with_a_button_each(client: PageCheckClient) -> None:
    a_person(RoleName.DATA_LEAD, name="Dana Made-Up")
    played = a_rehearsal()
    assert "3 requests have been asked for. The clocks run." in press(client, "ask-for-all", played.pk)
    assert "The owners of 3 requests have been written to." in press(client, "tell-all-owners", played.pk)


def test_who_only_sees_it_has_no_buttons(signed_in: SignedIn) -> None:
    played = a_rehearsal()
    page = shown(signed_in(a_person(RoleName.RUNNER)), "clocks", played.pk)
    assert ("Ask for it" in page, "End the rehearsal" in page) == (False, False)


def test_clocks_renew_themselves_until_something_has_happened(client: PageCheckClient) -> None:
    played = a_rehearsal()
    timed(played, "list-1", (Mark.ASK, 0))
    address = reverse("inspections:clocks-now", args=[played.pk])
    renewed = client.get(f"{address}?seen={marks_so_far(played)}", headers=HTMX)
    assert f'<span id="running-{the_request(played).pk}" hx-swap-oob="true">' in renewed.content.decode()
    behind = client.get(f"{address}?seen=0", headers=HTMX)
    assert behind.headers["HX-Refresh"] == "true"
    assert client.get(address).headers["Location"] == reverse("inspections:clocks", args=[played.pk])


def test_ending_it_stops_the_clocks_and_leads_to_what_it_has_shown(client: PageCheckClient) -> None:
    played = a_timed_rehearsal()
    end_there = reverse("inspections:end", args=[played.pk])
    assert client.get(end_there).headers["Location"] == reverse("inspections:end-rehearsal", args=[played.pk])
    assert "End this rehearsal?" in shown(client, "end-rehearsal", played.pk)
    page = press(client, "end-rehearsal", played.pk)
    assert "The rehearsal is over. Every clock has stopped." in page
    clocks = shown(client, "clocks", played.pk)
    assert ("hx-get" in clocks, "Ask for it" in clocks) == (False, False)


def test_the_report_says_what_took_longest_and_what_was_never_answered(client: PageCheckClient) -> None:
    played = a_timed_rehearsal()
    end_rehearsal(by=a_visitor(RoleName.LANO), inspection=played.pk, now=past_nine(300))
    page = " ".join(shown(client, "rehearsal-report", played.pk).split())
    never = page.split("Never answered</h2>")[1].split("</ul>")[0]
    assert [the_request(played, rule).title in never for rule in SOME] == [False, False, True]
    assert 'Until there was an answer</th><td class="govuk-table__cell">2</td>' in page
    assert "2 hours 30 minutes" in page
    every = page.split("Every request, the longest first</h2>")[1]
    places = [every.index(the_request(played, rule).title) for rule in SOME]
    assert places == sorted(places, reverse=True)


def test_the_report_stands_beside_earlier_rehearsals(client: PageCheckClient) -> None:
    a_timed_rehearsal()
    again = a_rehearsal(now=past_nine(24 * 60))
    timed(again, "list-1", (Mark.ASK, 24 * 60), (Mark.ANSWER, 24 * 60 + 20))
    page = " ".join(shown(client, "rehearsal-report", again.pk).split())
    beside = page.split("Beside earlier rehearsals</caption>")[1].split("</table>")[0]
    assert beside.index("17 November 2026") < beside.index("16 November 2026")
    assert "20 minutes" in beside
    assert "1 hour<" in page


def test_the_times_come_as_files_with_minutes(client: PageCheckClient) -> None:
    played = a_timed_rehearsal()
    end_rehearsal(by=a_visitor(RoleName.LANO), inspection=played.pk, now=past_nine(300))
    address = reverse("inspections:rehearsal-report-file", args=[played.pk])
    lines = list(csv.reader(client.get(f"{address}?file=csv").content.decode("utf-8-sig").splitlines()))
    assert lines[0][6:10] == [
        "Minutes on the clock", "Minutes until told", "Minutes until answered", "Minutes until accepted"
    ]  # fmt: skip
    assert [line[6:10] for line in lines[1:]] == [
        ["300", "", "", ""],
        ["300", "", "240", ""],
        ["90", "10", "60", "90"],
    ]
    assert client.get(f"{address}?file=xlsx").status_code == 200
    assert Event.objects.filter(act="rehearsals.report-downloaded").count() == 2


@pytest.mark.parametrize("route", ["clocks", "rehearsal-report"])
def test_pages_ask_the_same_of_the_database_however_much_is_in_play(
    client: PageCheckClient, route: str
) -> None:
    a_person(RoleName.DATA_LEAD, name="Dana Made-Up")
    counts = []
    shown(client, route, a_rehearsal().pk)
    for played in (a_rehearsal("list-1"), a_rehearsal(*SOME)):
        timed(played, "list-1", (Mark.ASK, 0), (Mark.ANSWER, 5))
        with CaptureQueriesContext(connection) as asked:
            shown(client, route, played.pk)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_a_moment_is_told_in_the_areas_own_time(client: PageCheckClient) -> None:
    played = a_rehearsal()
    timed(played, "list-1", (Mark.ASK, 62))
    assert timezone.localtime(NINE).hour == 9
    assert "Asked 10:02am on Monday 16 November" in shown(client, "clocks", played.pk)

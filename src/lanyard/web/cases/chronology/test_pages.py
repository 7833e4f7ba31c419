"""Chronologies are told by the team and by partners, put together, decided on, and taken out."""

import io
from datetime import date, timedelta
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.cases import a_case
from tests.web.factories import a_person, a_visitor, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.letters import last_message
from tests.web.page_check import PageCheckClient
from tests.web.writing import EMAIL, a_chronology_ask, an_entry

from lanyard.core.documents.round_trip import DocumentKind, write_form
from lanyard.core.words.rough_dates import Precision
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.audit.models import Event
from lanyard.web.audit.record import About
from lanyard.web.cases.asking.kinds import CHRONOLOGY
from lanyard.web.cases.chronology.column import COLUMNS
from lanyard.web.cases.chronology.files import form_of
from lanyard.web.cases.models import Case, ChronologyAsk, ChronologyEntry, Place
from lanyard.web.people.links.actions import make_link
from lanyard.web.people.links.arrivals import CAME_IN_BY

pytestmark = pytest.mark.django_db

PASTED = (
    "12 March 2025: Suspended for one day\n  Back on the Thursday.\n"
    "May 2025 – Annual review\n2019: Moved here"
)


@pytest.fixture
def case() -> Case:
    return a_case()


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def at(name: str, pk: int) -> str:
    return reverse(f"cases:{name}", args=[pk])


def shown(client: PageCheckClient, address: str) -> str:
    return client.get(address, follow=True).content.decode()


def lines_in(page: str) -> str:
    """What the page that shows first would have taken."""
    return page.split('name="text" value="')[1].split('"', maxsplit=1)[0]


def come_in(client: PageCheckClient, ask: ChronologyAsk) -> PageCheckClient:
    link = make_link(
        by=a_visitor(RoleName.LANO),
        purpose=CHRONOLOGY.purpose,
        for_name="Grace Made-Up",
        for_email=EMAIL,
        about=About(CHRONOLOGY.name, ask.pk),
        expires=timezone.now() + timedelta(days=1),
        uses=None,
    ).link
    session = client.session
    session[CAME_IN_BY] = link.pk
    session.save()
    return client


def test_pasted_lines_are_shown_first_and_then_taken(lano: PageCheckClient, case: Case) -> None:
    lano.get(at("paste-chronology", case.pk))
    page = lano.post(at("paste-chronology", case.pk), {"text": PASTED}).content.decode()
    assert ("3 entries would stand" in page, ChronologyEntry.objects.count()) == (True, 0)
    lano.post(at("take-chronology", case.pk), {"text": lines_in(page)})
    told = [(each.when.words, each.what) for each in ChronologyEntry.objects.all()]
    assert told == [
        ("2019", "Moved here"),
        ("12 March 2025", "Suspended for one day\nBack on the Thursday."),
        ("May 2025", "Annual review"),
    ]
    page = shown(lano, at("chronology", case.pk))
    assert "1 event lies outside that time" in page
    assert Event.objects.get(act="chronology.added").detail == {"entries": 3}


def test_one_wrong_line_is_named_and_nothing_is_taken(lano: PageCheckClient, case: Case) -> None:
    page = lano.post(at("paste-chronology", case.pk), {"text": "12 March 2025: x\nMoved"}).content.decode()
    assert ("nothing has been taken" in page, "“Moved”: There is no date" in page) == (True, True)
    page = lano.post(at("paste-chronology", case.pk), {}).content.decode()
    assert "Paste lines, or choose a file: one of the two." in page


@pytest.mark.parametrize("kind", ["csv", *DocumentKind])
def test_files_of_partners_are_taken_alike(lano: PageCheckClient, case: Case, kind: str) -> None:
    content = b"Date,What happened\n12/03/2025,Assessed\n"
    if kind in list(DocumentKind):
        content = write_form(DocumentKind(kind), form_of(case), {"events": "12/03/2025 Assessed"})
    sent = {"file": SimpleUploadedFile(f"events.{kind}", content)}
    page = lano.post(at("paste-chronology", case.pk), sent).content.decode()
    lano.post(at("take-chronology", case.pk), {"text": lines_in(page)})
    entry = ChronologyEntry.objects.get()
    assert (entry.when.words, entry.what) == ("12 March 2025", "Assessed")


def test_a_file_that_is_none_is_refused_and_what_was_shown_cannot_be_broken(
    lano: PageCheckClient, case: Case
) -> None:
    sent = {"file": SimpleUploadedFile("events.xlsx", b"MZ\x90" + b"\x00" * 60)}
    assert "There is a problem" in lano.post(at("paste-chronology", case.pk), sent).content.decode()
    lano.post(at("take-chronology", case.pk), {"text": "12 March 2025: fine\nbroken"})
    assert ChronologyEntry.objects.count() == 0


def test_an_entry_is_added_changed_removed_and_put_back(lano: PageCheckClient, case: Case) -> None:
    lano.get(at("add-chronology-entry", case.pk))
    wrong = lano.post(at("add-chronology-entry", case.pk), {"when": "soon", "what": "x"}).content.decode()
    assert "There is no date at the beginning." in wrong
    lano.post(at("add-chronology-entry", case.pk), {"when": "spring term 2025", "what": "New school"})
    entry = ChronologyEntry.objects.get()
    lano.get(at("change-chronology-entry", entry.pk))
    said = {"when": "3 March 2025", "what": "New school", "source": "Admissions", "version": entry.version}
    lano.post(at("change-chronology-entry", entry.pk), said)
    entry.refresh_from_db()
    assert (entry.when.words, entry.told_by) == ("3 March 2025", "Admissions")
    page = lano.post(at("remove-chronology-entry", entry.pk), follow=True).content.decode()
    assert "Nothing is told yet." in page
    lano.post(reverse("pages:undo"), {"token": page.split('name="token" value="')[1].split('"')[0]})
    assert "New school" in shown(lano, at("chronology", case.pk))


def test_entries_that_look_alike_are_joined_or_kept_apart_and_both_can_be_undone(
    lano: PageCheckClient, case: Case
) -> None:
    school = an_entry("Suspended for one day at lunch", date(2025, 3, 12), case, an_organisation())
    care = an_entry("Suspended one day after lunch", date(2025, 3, 1), case, precision=Precision.MONTH)
    assert "1 pair of entries looks like one event." in shown(lano, at("chronology", case.pk))
    lano.get(at("chronology-pairs", case.pk))
    decision = {"one": school.pk, "other": care.pk, "decision": "apart"}
    for words in ("kept apart", "joined"):
        page = lano.post(at("decide-chronology-pair", case.pk), decision, follow=True).content.decode()
        assert (words in page, "There is nothing to decide" in page) == (True, True)
        lano.post(reverse("pages:undo"), {"token": page.split('name="token" value="')[1].split('"')[0]})
        assert "Pair 1 of 1" in shown(lano, at("chronology-pairs", case.pk))
        decision["decision"] = "join"
    lano.post(at("decide-chronology-pair", case.pk), decision)
    care.refresh_from_db()
    assert care.joined_to == school
    assert "1 event." in shown(lano, at("chronology", case.pk))


def test_gaps_are_flagged(lano: PageCheckClient, case: Case) -> None:
    for day in (date(2023, 9, 20), date(2023, 12, 1), date(2024, 8, 1), date(2024, 10, 1)):
        an_entry(f"Event on {day}", day, case)
    page = shown(lano, at("chronology", case.pk))
    assert ("2 gaps of more than 3 months" in page, "Nothing is told for over 7 months" in page) == (
        True,
        True,
    )


def test_a_partner_tells_by_link_and_sees_nothing_of_others(
    lano: PageCheckClient, client: PageCheckClient, case: Case
) -> None:
    trust = an_organisation(OrganisationKind.HEALTH_PROVIDER, "Made-Up Trust")
    an_entry("Secret of care", date(2025, 3, 12), case, an_organisation())
    lano.get(at("ask-for-chronology", case.pk))
    asked = {"organisation": trust.pk, "name": "Grace Made-Up", "email": EMAIL, "version": 0}
    lano.post(at("ask-for-chronology", case.pk), asked)
    assert case.name not in last_message(EMAIL).body
    holder = come_in(client, ChronologyAsk.objects.get())
    ask = ChronologyAsk.objects.get()
    page = shown(holder, at("see-chronology-ask-by-link", ask.pk))
    assert (case.name in page, "Secret of care" in page) == (True, False)
    page = holder.post(at("paste-chronology-ask-by-link", ask.pk), {"text": PASTED}).content.decode()
    holder.post(at("take-chronology-ask-by-link", ask.pk), {"text": lines_in(page)})
    holder.get(at("done-chronology-ask-by-link", ask.pk))
    holder.post(at("done-chronology-ask-by-link", ask.pk), {"because": ""})
    ask.refresh_from_db()
    assert (ask.done_at is not None, case.chronology.filter(organisation=trust).count()) == (True, 3)
    document = holder.get(f"{at('form-chronology-ask-by-link', ask.pk)}?file=odt").content
    text = ZipFile(io.BytesIO(document)).read("content.xml").decode()
    assert ("Annual review" in text, "Secret of care" in text) == (True, False)
    assert case.name not in text


def test_a_partner_that_holds_nothing_says_why(client: PageCheckClient) -> None:
    ask = a_chronology_ask()
    holder = come_in(client, ask)
    page = holder.post(at("done-chronology-ask-by-link", ask.pk), {"because": ""}).content.decode()
    assert "Nothing is told yet." in page
    holder.post(at("done-chronology-ask-by-link", ask.pk), {"because": "Never known to us."})
    assert "Holds nothing: Never known to us." in shown(holder, at("see-chronology-ask-by-link", ask.pk))


def test_a_link_leads_nowhere_once_the_child_is_stood_down(client: PageCheckClient) -> None:
    ask = a_chronology_ask()
    holder = come_in(client, ask)
    Case.objects.update(place=Place.STOOD_DOWN)
    assert holder.get(at("see-chronology-ask-by-link", ask.pk)).status_code == 404


def test_a_partner_is_reminded_without_any_name(lano: PageCheckClient) -> None:
    ask = a_chronology_ask()
    lano.post(at("remind-chronology-ask", ask.pk))
    ask.refresh_from_db()
    assert (ask.reminders, ask.case.name in last_message(EMAIL).body) == (1, False)


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods", "docx", "odt"])
def test_it_is_taken_out_under_a_name_that_names_nobody(lano: PageCheckClient, case: Case, kind: str) -> None:
    an_entry("=cmd()", date(2025, 3, 12), case)
    answer = lano.get(f"{at('chronology-file', case.pk)}?file={kind}")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="child-1-chronology.{kind}"'
    if kind == "csv":
        assert '"\'=cmd()"' in answer.content.decode()


@pytest.mark.parametrize("number", [1, 3])
def test_the_page_takes_the_same_queries_however_much_is_told(
    lano: PageCheckClient, case: Case, django_assert_num_queries: DjangoAssertNumQueries, number: int
) -> None:
    for month in range(number):
        an_entry(f"Event {month}", date(2025, 1 + month, 1), case, an_organisation())
        a_chronology_ask(case)
    with django_assert_num_queries(16):
        lano.get(at("chronology", case.pk))


def test_the_board_tells_how_far_each_is(case: Case) -> None:
    other = a_case(case.inspection)
    an_entry("Review", date(2025, 3, 12), case)
    found = COLUMNS[0].standings([case, other], timezone.now())
    assert (found[case.pk].words, found[other.pk].words) == ("1 event, 2 gaps", "Not begun")

"""The pages of documents: for the team that asks, for organisations that give, and by link."""

from datetime import UTC, date, datetime
from urllib.parse import urlsplit

import pytest
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.web.case_documents import a_document, a_request, first_of, holder_of
from tests.web.case_files import a_pdf, sent
from tests.web.cases import a_case, an_inspection
from tests.web.factories import a_person, a_visitor, an_organisation
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.audit.models import Event
from lanyard.web.cases.documents.actions.asking import withdraw_documents
from lanyard.web.cases.documents.column import COLUMN, sheet_lines
from lanyard.web.cases.documents.presenters import due_shown, size_in_words
from lanyard.web.cases.documents.writing import link_to_request
from lanyard.web.cases.files import store
from lanyard.web.cases.models import Case, DocumentAnswer, DocumentRequest
from lanyard.web.people.models import SignedLink

pytestmark = pytest.mark.django_db

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
DAYS = {"from_day-day": "1", "from_day-month": "9", "from_day-year": "2024"}


@pytest.fixture
def case() -> Case:
    return a_case()


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def at(name: str, *args: object) -> str:
    return reverse(f"cases:{name}", args=args)


def by_link(name: str, request: DocumentRequest, wanted: int) -> str:
    return f"{at(name, request.pk)}?document={wanted}"


def shown(client: PageCheckClient, address: str) -> str:
    return client.get(address).content.decode()


def test_the_team_asks_looks_sends_back_and_accepts(lano: PageCheckClient, case: Case) -> None:
    health = an_organisation(OrganisationKind.HEALTH_PROVIDER, "Alder Trust")
    page = shown(lano, at("documents", case.pk))
    assert ("0 of 3 documents accepted" in page, "Not asked yet" in page) == (True, True)
    shown(lano, at("ask-documents", case.pk))
    asked = {
        "slots": ["assessment", "meeting-notes"],
        "organisation": health.pk,
        "contact_name": "Cleo Made-Up",
        "contact_email": "cleo@example.org",
        "note": "Of the last two years.",
    }
    page = lano.post(at("ask-documents", case.pk), asked, follow=True).content.decode()
    assert "Cleo Made-Up has been asked, and their link is on its way." in page
    request = DocumentRequest.objects.get()
    answer = a_document(request)
    for name in ("document-request", "document-contact", "document-link", "withdraw-documents"):
        assert lano.get(at(name, request.pk)).status_code == 200
    for name in ("accept-document", "send-back-document"):
        assert lano.get(at(name, answer.pk)).status_code == 200
    because = {"because": "Page 2 is missing."}
    page = lano.post(at("send-back-document", answer.pk), because, follow=True).content.decode()
    assert "Page 2 is missing." in page
    page = lano.post(at("accept-document", answer.pk), follow=True).content.decode()
    assert "Version 1 is accepted." in page
    assert "1 of 3 documents accepted" in shown(lano, at("documents", case.pk))
    assert "1 person owes" in shown(lano, at("remind-documents", case.pk))
    assert (
        "1 person has been reminded."
        in lano.post(at("remind-documents", case.pk), follow=True).content.decode()
    )


def test_the_contact_is_changed_the_link_sent_and_the_request_taken_back(
    lano: PageCheckClient, case: Case
) -> None:
    request = a_request(case)
    contact = {"version": request.version, "contact_name": "Bo Made-Up", "contact_email": "bo@example.org"}
    page = lano.post(at("document-contact", request.pk), contact, follow=True).content.decode()
    assert "Bo Made-Up, bo@example.org" in page
    page = lano.post(at("document-link", request.pk), follow=True).content.decode()
    assert "The link is on its way to Bo Made-Up." in page
    lano.post(at("withdraw-documents", request.pk))
    assert "This is no longer asked for." in shown(lano, at("document-request", request.pk))


def test_the_team_gives_on_somebody_s_behalf_and_takes_the_file_out(
    lano: PageCheckClient, case: Case
) -> None:
    request = a_request(case)
    wanted = first_of(request)
    shown(lano, at("give-document", wanted.pk))
    page = lano.post(at("give-document", wanted.pk), {"file": sent(name="Ada.exe"), **DAYS}, follow=True)
    words = page.content.decode()
    said = ("version 1 has come in", "Ada.pdf", "Covers from 1 September 2024", "Not scanned")
    assert [each in words for each in said] == [True] * 4
    file = DocumentAnswer.objects.get().file
    assert file is not None
    given = lano.get(at("file", file.pk))
    assert (b"".join(given.streaming_content), given["Content-Type"]) == (a_pdf(), "application/pdf")  # type: ignore[attr-defined]
    assert (given["Content-Disposition"], given["X-Content-Type-Options"]) == (
        f'attachment; filename="child-{case.number}-file-{file.pk}.pdf"', "nosniff",
    )  # fmt: skip
    assert Event.objects.latest("number").act == "cases.file-taken-out"


def test_whoever_sends_the_same_file_again_is_told(lano: PageCheckClient, case: Case) -> None:
    wanted = first_of(a_request(case))
    said = "It is the same file as version 1: if you meant another, send that."
    told = [
        said in lano.post(at("give-document", wanted.pk), {"file": file}, follow=True).content.decode()
        for file in (sent(), sent(), sent(a_pdf("another")))
    ]
    assert told == [False, True, False]


def test_a_file_that_is_gone_is_told_in_words(lano: PageCheckClient, case: Case) -> None:
    file = a_document(a_request(case)).file
    assert file is not None
    store.throw_away(case.key, file.key)
    page = lano.get(at("file", file.pk))
    assert (page.status_code, "This file cannot be found" in page.content.decode()) == (410, True)


def test_a_file_that_is_not_taken_is_told_at_its_field(lano: PageCheckClient, case: Case) -> None:
    wanted = first_of(a_request(case))
    for content, said in ((b"", "The file is empty: it has 0 bytes."), (b"MZ\0", "This is a program")):
        page = lano.post(at("give-document", wanted.pk), {"file": sent(content)}).content.decode()
        assert (said in page, 'href="#id_file"' in page) == (True, True)
    page = lano.post(at("give-document", wanted.pk), {}).content.decode()
    assert "Choose the document." in page
    days = {**DAYS, "to_day-day": "1", "to_day-month": "8", "to_day-year": "2024"}
    page = lano.post(at("give-document", wanted.pk), {"file": sent(), **days}).content.decode()
    assert "The last day must be the first day or later." in page
    assert DocumentAnswer.objects.count() == 0


def test_contributors_see_what_is_asked_of_their_own_organisation(signed_in: SignedIn, case: Case) -> None:
    own = an_organisation(OrganisationKind.HEALTH_PROVIDER)
    client = signed_in(a_person(RoleName.HEALTH_CONTRIBUTOR, organisation=own))
    assert "Nothing is asked of your organisation now." in shown(client, at("asked-of-us"))
    asked, other = a_request(case, organisation=own), a_request(case)
    page = shown(client, at("asked-of-us"))
    assert (str(case) in page, case.name in page, str(other.organisation) in page) == (True, False, False)
    page = shown(client, at("asked-of-us-one", asked.pk))
    assert (case.name in page, "1 document is still wanted." in page) == (True, True)
    assert client.get(at("asked-of-us-one", other.pk)).status_code == 404
    assert client.get(at("give-document", first_of(other).pk)).status_code == 404
    shown(client, at("no-document", first_of(asked).pk))
    because = {"because": "Never known here."}
    page = client.post(at("no-document", first_of(asked).pk), because, follow=True).content.decode()
    assert ("it is noted that you hold none" in page, "Because: Never known here." in page) == (True, True)


def test_a_link_shows_its_own_request_and_nothing_else(client: PageCheckClient, case: Case) -> None:
    asked, other = a_request(case), a_request(a_case(case.inspection, name="Grace Made-Up"))
    holder = holder_of(client, asked)
    page = shown(holder, at("documents-by-link", asked.pk))
    assert (case.name in page, "Grace" in page, "Latest assessment" in page) == (True, False, True)
    wanted = first_of(asked).pk
    shown(holder, by_link("give-document-by-link", asked, wanted))
    given = {"file": sent()}
    page = holder.post(by_link("give-document-by-link", asked, wanted), given, follow=True).content.decode()
    assert ("version 1 has come in" in page, "You have answered everything." in page) == (True, True)
    shown(holder, by_link("no-document-by-link", asked, wanted))
    for address in (
        at("documents-by-link", other.pk),
        at("documents", case.pk),
        at("document-request", asked.pk),
        at("file", DocumentAnswer.objects.get().file_id),
        at("asked-of-us-one", asked.pk),
    ):
        assert holder.get(address).status_code == 302
    for document in (first_of(other).pk, "x", ""):
        assert holder.get(f"{at('give-document-by-link', asked.pk)}?document={document}").status_code == 404
    assert Event.objects.filter(act="cases.documents-seen").count() == 5


def closed(client: PageCheckClient, address: str) -> str:
    answer = client.get(address, follow=True)
    assert answer.status_code in {403, 404, 410}, answer.status_code
    return answer.content.decode()


CLOSED: dict[str, tuple[dict[str, object], str]] = {
    "expired": ({"expires": LONG_AGO}, "This link has expired"),
    "reused": ({"most_uses": 1, "uses": 1}, "This link has already been used"),
    "taken back": ({"closed": LONG_AGO, "closed_because": "withdrawn"}, "This link no longer works"),
    "not theirs": ({"closed": LONG_AGO, "closed_because": "not-me"}, "This link no longer works"),
    "altered": ({"digest": "0" * 64}, "We do not know this link"),
}


@pytest.mark.parametrize("how", CLOSED)
def test_a_link_that_is_closed_is_refused_in_plain_words(
    how: str, client: PageCheckClient, case: Case
) -> None:
    changes, words = CLOSED[how]
    made = link_to_request(a_visitor(RoleName.LANO), a_request(case), timezone.now())
    SignedLink.objects.filter(pk=made.link.pk).update(**changes)
    page = closed(client, urlsplit(made.address).path)
    assert (words in page, case.name in page) == (True, False)


@pytest.mark.parametrize("how", ["expired", "taken back", "not theirs"])
def test_whoever_came_in_by_a_link_sees_no_more_once_it_is_closed(
    how: str, client: PageCheckClient, case: Case
) -> None:
    asked = a_request(case)
    holder = holder_of(client, asked)
    SignedLink.objects.update(**CLOSED[how][0])
    assert case.name not in closed(holder, at("documents-by-link", asked.pk))


@pytest.mark.parametrize("change", ["withdrawn", "stood down", "another contact", "over"])
def test_once_nothing_is_asked_for_the_link_says_so(change: str, client: PageCheckClient, case: Case) -> None:
    asked = a_request(case)
    holder = holder_of(client, asked)
    if change == "withdrawn":
        withdraw_documents(by=a_visitor(RoleName.LANO), request=asked.pk, at=timezone.now())
    elif change == "stood down":
        Case.objects.update(place="stood-down")
    elif change == "over":
        case.inspection.ended_on = case.inspection.notified
        case.inspection.save()
    else:
        DocumentRequest.objects.update(contact_email="bo@example.org")
    page = closed(holder, at("documents-by-link", asked.pk))
    assert ("Nothing more is asked for" in page, case.name in page) == (True, False)


def test_time_is_counted_down_in_working_days_and_then_hours() -> None:
    case = a_case()
    said = [
        due_shown(case, timezone.make_aware(datetime.combine(day, datetime.min.time().replace(hour=hour))))
        for day, hour in ((date(2025, 9, 11), 9), (date(2025, 9, 16), 14), (date(2025, 9, 17), 9))
    ]
    assert [(due.by, due.left, due.is_red) for due in said if due] == [
        ("Tuesday 16 September at 5pm", "3 working days left", False),
        ("Tuesday 16 September at 5pm", "3 hours left", True),
        ("Tuesday 16 September at 5pm", "the time is over", True),
    ]


@pytest.mark.parametrize("number", [1, 3])
def test_pages_and_the_column_take_the_same_queries_however_many_there_are(
    number: int, lano: PageCheckClient, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    inspection = an_inspection()
    cases = [a_case(inspection) for _ in range(number)]
    for case in cases:
        for _ in range(number):
            a_document(a_request(case, "assessment", "meeting-notes"))
    lano.get(at("documents", cases[0].pk))
    with django_assert_num_queries(13):
        lano.get(at("documents", cases[0].pk))
    listed = list(Case.objects.of(inspection))
    with django_assert_num_queries(3):
        standings = COLUMN.standings(listed, timezone.now())
    assert len(standings[cases[0].pk].chase) == number
    assert [line.words for line in sheet_lines(cases[0], timezone.now())] == [
        "Came, waits for a look", "Not asked yet", "Asked, nothing came",
    ]  # fmt: skip


def test_sizes_are_told_as_people_read_them() -> None:
    assert [size_in_words(size) for size in (12, 312_400, 4_100_000)] == ["1 kB", "312 kB", "4.1 MB"]

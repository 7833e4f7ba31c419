"""The pages of lines of enquiry: the list, the overview by criterion, and one query."""

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.tasks import an_inspection

from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.inspections.enquiries.actions import (
    EnquiryDetails,
    EnquiryLinks,
    add_note,
    link_enquiry,
    move_enquiry,
    note_query,
)
from lanyard.web.inspections.enquiries.rules import MOVES
from lanyard.web.inspections.models import Enquiry, EnquiryState, Inspection, TeamMember
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def grace() -> Person:
    return a_person(RoleName.LANO, name="Grace Adeyemi")


@pytest.fixture
def lano(grace: Person) -> Visitor:
    return visitor_for(grace)


@pytest.fixture
def client_of_lano(signed_in: SignedIn, grace: Person) -> PageCheckClient:
    return signed_in(grace)


@pytest.fixture
def query(inspection: Inspection, lano: Visitor) -> Enquiry:
    details = EnquiryDetails(
        "Who reads the reviews?", "document", "Three are late.", "ambition", None, "Page 3"
    )
    return note_query(by=lano, inspection=inspection.pk, details=details)


def at(name: str, *args: object) -> str:
    return reverse(f"inspections:{name}", args=args)


def page_of(client: PageCheckClient, name: str, pk: int) -> str:
    return client.get(at(name, pk)).content.decode()


def test_a_query_is_noted_on_a_page_and_then_shown(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    client_of_lano.get(at("note-query", inspection.pk))
    said = {"title": "Who reads the reviews?", "why": "Three are late.", "criterion": "ambition"}
    sent = {**said, "came_from": "document", "reference": "Page 3"}
    page = client_of_lano.post(at("note-query", inspection.pk), sent, follow=True).content.decode()
    wanted = ("“Who reads the reviews?” is noted.", "Three are late.", "Ambition", "A document: Page 3")
    assert [words in page for words in wanted] == [True] * 4


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"title": ""}, "id_title"),
        ({"came_from": ""}, "id_came_from"),
        ({"came_from": "survey", "meeting": "MEETING"}, "id_meeting"),
    ],
)
def test_what_is_wrong_is_said_where_it_was_entered(
    client_of_lano: PageCheckClient, inspection: Inspection, said: dict[str, str], field: str
) -> None:
    meeting = inspection.meetings.create(title="Set-up discussion", mode="phone")
    whole = {"title": "Why?", "came_from": "survey", **said}
    sent = {name: str(meeting.pk) if value == "MEETING" else value for name, value in whole.items()}
    page = client_of_lano.post(at("note-query", inspection.pk), sent).content.decode()
    assert (f'href="#{field}"' in page, Enquiry.objects.count()) == (True, 0)


def test_a_query_from_a_meeting_begins_with_that_meeting(
    client_of_lano: PageCheckClient, inspection: Inspection
) -> None:
    meeting = inspection.meetings.create(title="Set-up discussion", mode="phone")
    page = client_of_lano.get(at("note-query", inspection.pk), {"meeting": meeting.pk}).content.decode()
    assert f'<option value="{meeting.pk}" selected>Set-up discussion</option>' in page


def test_rules_without_criteria_ask_for_none(client_of_lano: PageCheckClient) -> None:
    monitoring = an_inspection("engagement-meeting")
    page = page_of(client_of_lano, "note-query", monitoring.pk)
    assert ("Where it arose" in page, "Criterion" in page) == (True, False)
    assert "by criterion" not in page_of(client_of_lano, "enquiries", monitoring.pk)
    assert "name no criteria" in page_of(client_of_lano, "criteria", monitoring.pk)


def test_a_query_is_promoted_answered_and_opened_again(
    client_of_lano: PageCheckClient, query: Enquiry
) -> None:
    promoted = client_of_lano.post(at("promote-enquiry", query.pk), {}, follow=True).content.decode()
    assert ("is a line of enquiry." in promoted, "Undo" in promoted) == (True, True)
    client_of_lano.get(at("answer-enquiry", query.pk))
    nothing = client_of_lano.post(at("answer-enquiry", query.pk), {"said": ""}).content.decode()
    assert "Answer the question: What answers it?" in nothing
    said = {"said": "The service manager does."}
    answered = client_of_lano.post(at("answer-enquiry", query.pk), said, follow=True).content.decode()
    assert ("What answered it" in answered, "The service manager does." in answered) == (True, True)
    again = client_of_lano.post(at("reopen-line-enquiry", query.pk), {}, follow=True).content.decode()
    assert ("What had answered it before" in again, "Say what answers it" in again) == (True, True)


@pytest.mark.parametrize("move", list(MOVES))
def test_every_move_has_a_page(client_of_lano: PageCheckClient, query: Enquiry, move: str) -> None:
    assert client_of_lano.get(at(f"{move}-enquiry", query.pk)).status_code == 200


def test_a_query_that_was_dropped_says_why(client_of_lano: PageCheckClient, query: Enquiry) -> None:
    said = {"said": "Asked in another query."}
    page = client_of_lano.post(at("drop-enquiry", query.pk), said, follow=True).content.decode()
    assert ("Why it is not followed" in page, "Asked in another query." in page) == (True, True)


def test_a_promotion_is_undone_from_its_banner(client_of_lano: PageCheckClient, query: Enquiry) -> None:
    page = client_of_lano.post(at("promote-enquiry", query.pk), {}, follow=True).content.decode()
    token = page.partition('name="token" value="')[2].partition('"')[0]
    client_of_lano.post(reverse("pages:undo"), {"token": token}, follow=True)
    query.refresh_from_db()
    assert query.state == EnquiryState.QUERY


def test_people_visits_and_evidence_stand_on_its_page(
    client_of_lano: PageCheckClient, query: Enquiry, grace: Person
) -> None:
    TeamMember.objects.create(inspection=query.inspection, role="lano", person=grace)
    assert "Grace Adeyemi" in page_of(client_of_lano, "link-enquiry", query.pk)
    said = {"people": [grace.pk], "visits": "Oak School", "evidence": "Data set 4", "version": "1"}
    page = client_of_lano.post(at("link-enquiry", query.pk), said, follow=True).content.decode()
    assert [words in page for words in ("Grace Adeyemi", "Oak School", "Data set 4")] == [True] * 3


def test_two_who_change_a_query_at_once_choose_what_to_keep(
    client_of_lano: PageCheckClient, query: Enquiry, lano: Visitor, grace: Person
) -> None:
    TeamMember.objects.create(inspection=query.inspection, role="lano", person=grace)
    link_enquiry(by=lano, enquiry=query.pk, version=1, links=EnquiryLinks([grace.pk], "Theirs"))
    mine = {"visits": "Mine", "version": "1"}
    page = client_of_lano.post(at("link-enquiry", query.pk), mine).content.decode()
    wanted = ("Yours: Mine", "Saved meanwhile: Theirs", "Saved meanwhile: Grace Adeyemi")
    assert [words in page for words in wanted] == [True] * 3
    kept = {"mine-visits": "Mine", "mine-version": "2", "keep-visits": "mine", "keep-people": "saved"}
    client_of_lano.post(at("link-enquiry", query.pk), kept)
    query.refresh_from_db()
    assert (query.visits, list(query.people.all())) == ("Mine", [grace])


def test_the_words_of_a_query_are_changed_on_a_page(client_of_lano: PageCheckClient, query: Enquiry) -> None:
    assert "Who reads the reviews?" in page_of(client_of_lano, "change-enquiry", query.pk)
    said = {"title": "Who checks them?", "came_from": "survey", "version": "1"}
    page = client_of_lano.post(at("change-enquiry", query.pk), said, follow=True).content.decode()
    assert ("“Who checks them?” is changed." in page, "No one criterion" in page) == (True, True)


def test_notes_are_added_and_shown_with_who_wrote_them(
    client_of_lano: PageCheckClient, query: Enquiry
) -> None:
    empty = client_of_lano.post(at("add-enquiry-note", query.pk), {"text": ""}).content.decode()
    assert "Write what you want to note." in empty
    page = client_of_lano.post(at("add-enquiry-note", query.pk), {"text": "Asked Bo"}, follow=True)
    assert ("Asked Bo" in page.content.decode(), query.notes.count()) == (True, 1)


def test_whoever_reads_only_is_offered_nothing_to_change(
    signed_in: SignedIn, query: Enquiry, inspection: Inspection
) -> None:
    client = signed_in(a_person(RoleName.RUNNER))
    page = page_of(client, "enquiry", query.pk)
    assert [
        words in page for words in ("Three are late.", "Make it a line", "Change the words", "Your note")
    ] == [
        True,
        False,
        False,
        False,
    ]
    assert "Note a query" not in page_of(client, "enquiries", inspection.pk)


def test_a_contributor_reads_others_queries_and_finds_no_page_to_change_them(
    signed_in: SignedIn, query: Enquiry
) -> None:
    client = signed_in(a_person(RoleName.CARE_CONTRIBUTOR))
    page = page_of(client, "enquiry", query.pk)
    assert ("Your note" in page, "Change the words" in page) == (True, False)
    assert client.get(at("change-enquiry", query.pk)).status_code == 404


def test_the_list_is_narrowed_by_state_criterion_origin_and_person(
    client_of_lano: PageCheckClient, query: Enquiry, lano: Visitor, grace: Person
) -> None:
    other = note_query(by=lano, inspection=query.inspection_id, details=EnquiryDetails("Who else?", "survey"))
    move_enquiry(by=lano, enquiry=other.pk, move=MOVES["promote"])
    address = at("enquiries", query.inspection_id)

    def titles(asked: str) -> list[bool]:
        page = client_of_lano.get(f"{address}?{asked}").content.decode()
        return [f">{title}</a>" in page for title in (query.title, other.title)]

    assert [
        titles(asked) for asked in ("state=line", "criterion=ambition", "criterion=none", "from=survey")
    ] == [
        [False, True],
        [True, False],
        [False, True],
        [False, True],
    ]
    assert [titles(asked) for asked in (f"by={grace.pk}", "search=reviews", "sort=criterion")] == [
        [True, True],
        [True, False],
        [True, True],
    ]


def test_an_empty_list_says_what_to_note(client_of_lano: PageCheckClient, inspection: Inspection) -> None:
    assert "Nothing has been noted yet." in page_of(client_of_lano, "enquiries", inspection.pk)


def test_the_list_as_a_file_has_the_answers_and_is_recorded(
    client_of_lano: PageCheckClient, query: Enquiry, lano: Visitor
) -> None:
    move_enquiry(by=lano, enquiry=query.pk, move=MOVES["answer"], said="The manager")
    file = client_of_lano.get(at("enquiries-file", query.inspection_id), {"file": "csv"}).content.decode()
    assert ("What answered it" in file, "The manager" in file) == (True, True)
    assert Event.objects.order_by("-number")[0].act == "enquiries.downloaded"


def test_the_overview_shows_which_criteria_have_open_lines_and_which_none(
    client_of_lano: PageCheckClient, query: Enquiry, lano: Visitor
) -> None:
    assert "11 criteria have no open line of enquiry." in page_of(
        client_of_lano, "criteria", query.inspection_id
    )
    move_enquiry(by=lano, enquiry=query.pk, move=MOVES["promote"])
    note_query(by=lano, inspection=query.inspection_id, details=EnquiryDetails("Beside?", "other"))
    page = page_of(client_of_lano, "criteria", query.inspection_id)
    wanted = ("10 criteria have no open line", "1 open line", "Beside the criteria", "Beside?")
    assert [words in page for words in wanted] == [True] * 4


@pytest.mark.parametrize("number", [1, 3])
def test_pages_take_the_same_queries_however_much_was_noted(
    number: int,
    client_of_lano: PageCheckClient,
    query: Enquiry,
    lano: Visitor,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    details = EnquiryDetails("Why?", "survey", criterion="ambition")
    for _ in range(number):
        note_query(by=lano, inspection=query.inspection_id, details=details)
        add_note(by=lano, enquiry=query.pk, text="Asked")
    client_of_lano.get(at("enquiries", query.inspection_id))
    with django_assert_num_queries(8):
        client_of_lano.get(at("enquiries", query.inspection_id))
    with django_assert_num_queries(6):
        client_of_lano.get(at("criteria", query.inspection_id))
    with django_assert_num_queries(10):
        client_of_lano.get(at("enquiry", query.pk))

"""The pages of inspectors' choice: everybody sees that it was recorded, few see who the children are."""

from io import BytesIO

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from tests.web.cases import an_inspection
from tests.web.choices import CONTENT, a_choice, a_drawn_hundred, a_sent_file
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.draws.choices.queries import present_choice
from lanyard.web.draws.models import SentList
from lanyard.web.inspections.models import Inspection

pytestmark = pytest.mark.django_db

WHEN = {"day-day": "9", "day-month": "9", "day-year": "2025", "time": "10am"}


@pytest.fixture
def inspection() -> Inspection:
    return an_inspection()


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def page(client: PageCheckClient, name: str, inspection: Inspection, **sent: object) -> str:
    """What a page shows; with something sent, what it leads to."""
    address = reverse(f"draws:{name}", args=[inspection.pk])
    answer = client.post(address, sent, follow=True) if sent else client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_before_anything_was_sent_the_page_says_what_to_do(
    lano: PageCheckClient, inspection: Inspection
) -> None:
    shown = page(lano, "choice", inspection)
    assert "Record first which list inspectors were sent." in shown
    assert "Record a substitution" not in shown


def test_a_file_is_known_by_its_sha256_and_not_kept(lano: PageCheckClient, inspection: Inspection) -> None:
    page(lano, "note-sent-file", inspection)
    file = SimpleUploadedFile("list 1.xlsx", CONTENT)
    shown = page(lano, "note-sent-file", inspection, file=file, sent_to="Lead inspector", **WHEN)
    sent = SentList.objects.get()
    assert (sent.file_name, sent.file_bytes) == ("list 1.xlsx", len(CONTENT))
    assert sent.sha256 in shown


def test_the_list_of_a_draw_is_sent_and_chosen_from(lano: PageCheckClient, inspection: Inspection) -> None:
    draw = a_drawn_hundred()
    page(lano, "note-sent-draw", inspection)
    page(lano, "note-sent-draw", inspection, draw=draw.pk, sent_to="Lead inspector", **WHEN)
    choose = {"sent": SentList.objects.get().pk, "chooser": "lead-inspector", "inspector": "Ira Inspector"}
    shown = page(
        lano, "record-choice", inspection, chosen="3, quiet since spring\n1", reserves="7", **choose,
        **{**WHEN, "time": "2pm"},
    )  # fmt: skip
    assert "2 children chosen and 1 in reserve are on record." in shown
    assert "quiet since spring" not in shown
    assert "Ira Inspector, lead inspector" in shown
    assert "quiet since spring" in page(lano, "chosen-children", inspection)


def test_what_is_wrong_is_said_at_its_field(lano: PageCheckClient, inspection: Inspection) -> None:
    sent = a_sent_file(inspection)
    choose = {"sent": sent.pk, "chooser": "lead-inspector", "inspector": "Ira Inspector", **WHEN}
    shown = page(lano, "record-choice", inspection, chosen="A\na", **choose)
    assert "Entered twice: A." in shown


def test_a_substitution_is_shown_in_the_history(lano: PageCheckClient, inspection: Inspection) -> None:
    choice = a_choice(inspection)
    page(lano, "substitute", inspection)
    said = {
        "follows": choice.record,
        "out": choice.children[0].pseudonym,
        "into": choice.reserves[1].pseudonym,
        "because": "would-harm",
        "asked_by": "Social worker",
        "inspector": "Ira Inspector",
        "chooser": "inspector",
    }
    shown = page(lano, "substitute", inspection, **said, **{**WHEN, "day-day": "11"})
    assert "Record 2: Child 1 falls out, child 5 stands in" in shown
    assert "Record 1: 3 children chosen, 2 in reserve" in shown


def test_the_forum_sees_that_nothing_was_changed_and_not_who_they_are(
    signed_in: SignedIn, inspection: Inspection
) -> None:
    a_choice(inspection)
    forum = signed_in(a_person(RoleName.FORUM_CHAIR))
    shown = page(forum, "choice", inspection)
    assert "Child 1" in shown
    assert "See which children these are" not in shown
    assert forum.get(reverse("draws:chosen-children", args=[inspection.pk])).status_code == 403


def test_looking_at_who_they_are_is_recorded(lano: PageCheckClient, inspection: Inspection) -> None:
    a_choice(inspection)
    page(lano, "chosen-children", inspection)
    assert Event.objects.latest("number").act == "draws.chosen-seen"


def test_the_inspectors_form_has_those_chosen_and_in_reserve(
    lano: PageCheckClient, inspection: Inspection
) -> None:
    a_choice(inspection, "A B", "C")
    address = reverse("draws:chosen-template", args=[inspection.pk])
    answer = lano.get(address + "?file=xlsx")
    (sheet,) = openpyxl.load_workbook(BytesIO(answer.content)).worksheets
    known = [row[:3] for row in sheet.iter_rows(values_only=True)]
    assert known[-3:] == [(1, "A", "Tracked"), (2, "B", "Tracked"), (3, "C", "In reserve")]
    assert lano.get(address + "?file=ods").content[:2] == b"PK"
    assert lano.get(address + "?file=csv").status_code == 404
    assert present_choice(inspection) is not None


@pytest.mark.parametrize("records", [1, 3])
def test_the_page_asks_as_much_for_one_record_as_for_three(
    lano: PageCheckClient, inspection: Inspection, records: int, django_assert_num_queries: object
) -> None:
    for _ in range(records):
        a_choice(inspection)
    address = reverse("draws:choice", args=[inspection.pk])
    lano.get(address)
    with django_assert_num_queries(QUERIES):  # type: ignore[operator]
        lano.get(address)


QUERIES = 10


@pytest.mark.parametrize("name", ["substitute", "chosen-children", "chosen-template"])
def test_before_anybody_was_chosen_there_is_nothing_to_see_or_change(
    lano: PageCheckClient, inspection: Inspection, name: str
) -> None:
    answer = lano.get(reverse(f"draws:{name}", args=[inspection.pk]))
    assert answer.headers["Location"] == reverse("draws:choice", args=[inspection.pk])

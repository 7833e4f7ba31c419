"""The front sheet says who a child is and where everything stands, and each opening of it is recorded."""

from datetime import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.web.cases import a_case, an_inspection
from tests.web.factories import a_partnership, a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient

from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.cases.board import columns
from lanyard.web.cases.board.columns import BoardColumn, Chase, Progress, Standing
from lanyard.web.cases.front_sheet import parts
from lanyard.web.cases.front_sheet.parts import SheetLine, SheetPart, declare_sheet_parts
from lanyard.web.cases.front_sheet.sheet import front_sheet
from lanyard.web.cases.models import Case, Place

pytestmark = pytest.mark.django_db


@pytest.fixture
def case() -> Case:
    a_partnership()
    return a_case(name="Ada Made-Up")


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


@pytest.fixture(autouse=True)
def _trial_subjects(monkeypatch: pytest.MonkeyPatch) -> None:
    """Subjects that only these tests have."""

    def standing(progress: Progress, *chase: Chase) -> object:
        return lambda cases, _now: {each.pk: Standing(progress, "1 of 2", chase) for each in cases}

    chase = Chase("Made-Up School", "annual review")
    made = [
        BoardColumn("done", "Portrait", "cases:case", standing(Progress.DONE)),  # type: ignore[arg-type]
        BoardColumn("open", "Documents", "cases:case", standing(Progress.OPEN, chase)),  # type: ignore[arg-type]
        BoardColumn("bare", "Summary", "cases:case", standing(Progress.OPEN)),  # type: ignore[arg-type]
    ]
    monkeypatch.setattr(columns, "_declared", {each.name: each for each in made})
    said = SheetPart("matters", "What matters", lambda case, _now: [SheetLine("Words", f"{case} likes maps")])
    silent = SheetPart("silent", "Says nothing", lambda _case, _now: [])
    monkeypatch.setattr(parts, "_declared", {"matters": said, "silent": silent})


def test_it_gathers_what_the_subjects_say_and_what_is_missing(case: Case) -> None:
    sheet = front_sheet(case, timezone.localtime())
    assert [(part.title, [line.words for line in part.lines]) for part in sheet.parts] == [
        ("What matters", ["Child 1 likes maps"])
    ]
    assert [each.colour for each in sheet.where] == ["green", "red", "red"]
    assert sheet.gaps == ("Documents: annual review (Made-Up School)", "Summary: 1 of 2")


def test_of_a_child_who_was_stood_down_nothing_is_missing() -> None:
    sheet = front_sheet(a_case(place=Place.STOOD_DOWN), timezone.localtime())
    assert (sheet.gaps, {each.colour for each in sheet.where}) == ((), {"grey"})


def test_it_says_who_the_child_is(case: Case) -> None:
    now = timezone.make_aware(datetime(2025, 9, 12, 9))  # noqa: DTZ001 - made aware at once
    said = {line.about: line.words for line in front_sheet(case, now).who}
    assert said == {
        "Born": "2 March 2014, aged 11",
        "School or other setting": "Made-Up Primary School",
        "Support": "EHC plan",
        "Looked after": "No",
        "Alternative provision": "No",
    }


def test_the_page_shows_it_and_the_opening_is_recorded(case: Case, lano: PageCheckClient) -> None:
    page = lano.get(f"/cases/child/{case.pk}/").content.decode()
    assert "Child 1: Ada Made-Up" in page
    assert "Child 1 likes maps" in page
    event = Event.objects.latest("number")
    assert (event.act, event.about, event.about_id, event.detail) == (
        "cases.opened",
        "case",
        str(case.pk),
        {},
    )


def test_the_file_names_nobody_outside_itself(case: Case, lano: PageCheckClient) -> None:
    file = lano.get(f"/cases/child/{case.pk}/front-sheet.pdf")
    assert file.headers["Content-Disposition"] == 'attachment; filename="child-1-front-sheet.pdf"'
    assert (file.content[:5], Event.objects.latest("number").act) == (b"%PDF-", "cases.opened")


def test_letters_that_the_pdf_writer_lacks_lead_back_to_the_page(lano: PageCheckClient) -> None:
    a_partnership()
    case = a_case(name="\u4e2d\u6587 Made-Up")
    answer = lano.get(f"/cases/child/{case.pk}/front-sheet.pdf", follow=True)
    assert "Print this page instead" in answer.content.decode()


@pytest.mark.parametrize("role", [RoleName.TIMETABLE_MASTER, RoleName.DATA_LEAD, RoleName.FORUM_CHAIR])
def test_whoever_may_not_see_names_opens_no_case(case: Case, signed_in: SignedIn, role: RoleName) -> None:
    assert signed_in(a_person(role)).get(f"/cases/child/{case.pk}/").status_code == 403


def test_it_takes_few_queries(case: Case, lano: PageCheckClient) -> None:
    with CaptureQueriesContext(connection) as queries:
        assert lano.get(f"/cases/child/{case.pk}/").status_code == 200
    assert len(queries) <= 18


def test_two_parts_of_one_name_are_refused() -> None:
    with pytest.raises(DeclaredTwiceError):
        declare_sheet_parts([SheetPart("matters", "Another", lambda _case, _now: [])])


def test_the_inspection_is_over_and_the_sheet_is_still_there(lano: PageCheckClient) -> None:
    a_partnership()
    inspection = an_inspection()
    inspection.ended_on = inspection.notified
    inspection.save()
    assert lano.get(f"/cases/child/{a_case(inspection).pk}/").status_code == 200

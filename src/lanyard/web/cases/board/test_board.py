"""The case board shows how far each child's case is; names only to those who may see them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from tests.web.cases import a_case, an_inspection
from tests.web.factories import a_partnership, a_person
from tests.web.fixtures import SignedIn

from lanyard.core.words.working_days import add_working_days
from lanyard.web.access.errors import DeclaredTwiceError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.cases.board import columns
from lanyard.web.cases.board.colours import colour_of
from lanyard.web.cases.board.columns import (
    BoardColumn,
    Chase,
    Progress,
    Standing,
    board_columns,
    declare_columns,
)
from lanyard.web.cases.board.wanted import Wanted, wanted_by
from lanyard.web.cases.deadlines import Deadline, deadline_of
from lanyard.web.cases.models import Case, Place
from lanyard.web.inspections.models import Inspection

pytestmark = pytest.mark.django_db

MOST_QUERIES = 26
OPEN = Standing(Progress.OPEN, "1 of 3 is there", (Chase("Made-Up Primary School", "Annual review"),))


def _open(cases: Sequence[Case], _now: datetime) -> Mapping[int, Standing]:
    return {case.pk: OPEN for case in cases}


@pytest.fixture
def trial_column(monkeypatch: pytest.MonkeyPatch) -> BoardColumn:
    """A column that only this test has: something of every child is open."""
    column = BoardColumn("trial", "Trial", "cases:board", _open)
    monkeypatch.setattr(columns, "_declared", {"trial": column})
    return column


@pytest.fixture
def inspection() -> Inspection:
    a_partnership()
    return an_inspection(notified=add_working_days(timezone.localdate(), -1))


def board(inspection: Inspection) -> str:
    return f"/cases/{inspection.pk}/"


def deadline(inspection: Inspection) -> Deadline:
    found = deadline_of(inspection.timeline())
    assert found is not None
    return found


def test_documents_are_due_two_working_days_after_the_names_by_the_rules_of_the_inspection() -> None:
    called = an_inspection(notified=date(2025, 9, 8))
    due = deadline(called)
    assert (due.words, due.caution) == ("Tuesday 16 September at 5pm", "")
    morning = timezone.make_aware(datetime(2025, 9, 12, 9))  # noqa: DTZ001 - made aware at once
    words = [due.left(morning + timedelta(days=days)) for days in (0, 3, 4, 5)]
    assert words == ["2 working days left", "1 working day left", "8 hours left", "the time is over"]
    assert due.left(due.at - timedelta(minutes=20)) == "20 minutes left"


def test_a_day_off_of_the_area_is_not_counted() -> None:
    called = an_inspection(notified=date(2025, 9, 8))
    called.days_off = ["2025-09-15"]
    assert deadline(called).words == "Wednesday 17 September at 5pm"


def test_what_is_open_turns_red_when_its_last_day_begins_but_not_for_reserves(inspection: Inspection) -> None:
    due = deadline(inspection)
    chosen, reserve = a_case(inspection), a_case(inspection, Place.RESERVE)
    before, on = due.at - timedelta(days=1), due.at.replace(hour=6)
    colours = [colour_of(OPEN, case, due, now) for case in (chosen, reserve) for now in (before, on)]
    assert colours == ["amber", "red", "amber", "amber"]
    others = [Standing(each, "") for each in (Progress.DONE, Progress.WRONG, Progress.NOT_WANTED)]
    assert [colour_of(each, reserve, due, on) for each in others] == ["green", "red", "grey"]


def test_how_many_are_tracked_is_what_the_rules_say() -> None:
    wanted = wanted_by(an_inspection().rules_of)
    assert wanted is not None
    assert (wanted.chosen, wanted.reserves, len(wanted.cautions)) == (6, 4, 1)
    assert wanted_by(an_inspection("engagement-meeting").rules_of) is None
    assert isinstance(wanted_by(an_inspection("rehearsal").rules_of), Wanted)


def test_it_names_children_to_those_alone_who_may_see_them(
    inspection: Inspection, trial_column: BoardColumn, signed_in: SignedIn
) -> None:
    case = a_case(inspection, name="Ada Made-Up")
    pages = {
        role: signed_in(a_person(role)).get(board(inspection)).content.decode()
        for role in (RoleName.LANO, RoleName.LEAD_OFFICER, RoleName.TIMETABLE_MASTER)
    }
    named = {role: (case.name in page, str(case) in page) for role, page in pages.items()}
    assert named == {
        RoleName.LANO: (True, True),
        RoleName.LEAD_OFFICER: (True, True),
        RoleName.TIMETABLE_MASTER: (False, True),
    }
    assert "Made-Up Primary School" in pages[RoleName.LANO]


@pytest.mark.parametrize("role", [RoleName.DATA_LEAD, RoleName.FORUM_CHAIR, RoleName.INSPECTOR])
def test_others_do_not_open_it(inspection: Inspection, signed_in: SignedIn, role: RoleName) -> None:
    assert signed_in(a_person(role)).get(board(inspection)).status_code == 403


def test_each_look_is_recorded(inspection: Inspection, signed_in: SignedIn) -> None:
    signed_in(a_person(RoleName.DEPUTY)).get(board(inspection))
    event = Event.objects.latest("number")
    assert (event.act, event.about, event.about_id) == ("cases.all-seen", "inspection", str(inspection.pk))


def test_it_says_what_is_missing_and_who_is_to_be_chased(
    inspection: Inspection, trial_column: BoardColumn, signed_in: SignedIn
) -> None:
    for place in (Place.CHOSEN, Place.RESERVE, Place.STOOD_DOWN):
        a_case(inspection, place)
    page = signed_in(a_person(RoleName.LANO)).get(board(inspection)).content.decode()
    for words in (
        "Documents are due on",
        "Chosen (1)",
        "In reserve (1)",
        "Still without a case: 5 more chosen children and 3 more in reserve.",
        "1 of 3 is there",
        "Who to chase",
        "Annual review",
        "Stood down",
    ):
        assert words in page


def test_before_the_names_and_without_tracking_it_says_so(
    inspection: Inspection, signed_in: SignedIn
) -> None:
    lano = signed_in(a_person(RoleName.LANO))
    assert "No case is open yet." in lano.get(board(inspection)).content.decode()
    untracked = an_inspection("engagement-meeting")
    assert "no children are tracked" in lano.get(board(untracked)).content.decode()


@pytest.mark.parametrize("number", [1, 3, 10])
def test_it_takes_the_same_few_queries_however_many_cases_there_are(
    inspection: Inspection, signed_in: SignedIn, number: int
) -> None:
    for _ in range(number):
        a_case(inspection)
    lano = signed_in(a_person(RoleName.LANO))
    with CaptureQueriesContext(connection) as queries:
        assert lano.get(board(inspection)).status_code == 200
    assert len(queries) <= MOST_QUERIES


def test_the_columns_of_all_subjects_take_the_same_queries_for_one_and_for_three(
    inspection: Inspection,
) -> None:
    now = timezone.localtime()
    taken = []
    for _ in range(2):
        cases = [a_case(inspection), *Case.objects.exclude(pk=0)]
        with CaptureQueriesContext(connection) as queries:
            for column in board_columns():
                column.standings(cases, now)
        taken.append(len(queries))
    assert taken[0] == taken[1]


def test_two_columns_of_one_name_are_refused(trial_column: BoardColumn) -> None:
    with pytest.raises(DeclaredTwiceError):
        declare_columns([BoardColumn("trial", "Another", "cases:board", _open)])


def test_a_working_day_before_it_is_due_is_still_amber(inspection: Inspection) -> None:
    due = deadline(inspection)
    day_before = add_working_days(timezone.localdate(due.at), -1)
    now = timezone.make_aware(datetime.combine(day_before, due.at.time()))
    assert colour_of(OPEN, a_case(inspection), due, now) == "amber"

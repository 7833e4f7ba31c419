"""Cases are opened for the children whom inspectors named."""

from datetime import date

import pytest
from tests.web.cases import an_inspection
from tests.web.factories import a_visitor

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.opening.actions import MOST_AT_ONCE, NamedChild, open_cases
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db

ADA = NamedChild("Ada Made-Up", date(2014, 3, 2), unique_id="LY1", has_plan=True)
GRACE = NamedChild("Grace Made-Up", date(2008, 7, 1), Place.RESERVE, unique_id="LY2")


def test_each_child_has_a_case_in_the_order_of_the_names() -> None:
    inspection = an_inspection()
    open_cases(by=a_visitor(RoleName.LANO), inspection=inspection.pk, children=[ADA, GRACE])
    cases = [(str(case), case.name, case.place) for case in Case.objects.of(inspection)]
    assert cases == [
        ("Child 1", "Ada Made-Up", Place.CHOSEN),
        ("Child 2", "Grace Made-Up", Place.RESERVE),
    ]


def test_the_record_counts_them_and_names_nobody() -> None:
    open_cases(by=a_visitor(RoleName.LANO), inspection=an_inspection().pk, children=[ADA, GRACE])
    event = Event.objects.first()
    assert event is not None
    assert (event.act, event.detail, event.personal_seal) == (
        "cases.begun",
        {"chosen": 1, "in reserve": 1},
        "",
    )


def test_a_child_whose_case_is_open_is_not_opened_again() -> None:
    by, inspection = a_visitor(RoleName.LANO), an_inspection()
    open_cases(by=by, inspection=inspection.pk, children=[ADA])
    opened = open_cases(by=by, inspection=inspection.pk, children=[ADA, GRACE])
    assert [(case.number, case.name) for case in opened] == [(2, "Grace Made-Up")]


@pytest.mark.parametrize("role", [RoleName.DATA_LEAD, RoleName.LEAD_OFFICER, RoleName.FORUM_CHAIR])
def test_others_than_the_nominated_officer_and_their_deputy_open_none(role: RoleName) -> None:
    with pytest.raises(NotAllowedError):
        open_cases(by=a_visitor(role), inspection=an_inspection().pk, children=[ADA])


def test_a_whole_list_is_refused_and_so_is_nobody() -> None:
    by, inspection = a_visitor(RoleName.LANO), an_inspection()
    for children in ([], [GRACE] * (MOST_AT_ONCE + 1)):
        with pytest.raises(RefusedError):
            open_cases(by=by, inspection=inspection.pk, children=children)
    assert Case.objects.count() == 0


def test_once_an_inspection_is_over_no_case_is_opened() -> None:
    inspection = an_inspection()
    inspection.ended_on = date(2025, 10, 1)
    inspection.save()
    with pytest.raises(RefusedError):
        open_cases(by=a_visitor(RoleName.LANO), inspection=inspection.pk, children=[ADA])


def test_ages_turn_on_the_birthday() -> None:
    case = Case(born=date(2014, 3, 2))
    assert (case.age_on(date(2025, 3, 1)), case.age_on(date(2025, 3, 2))) == (10, 11)

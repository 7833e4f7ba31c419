"""Readiness for programs: the same verdicts and times as on the board."""

import pytest
from pytest_django import DjangoAssertNumQueries
from tests.web.factories import a_person
from tests.web.tokens import a_program

from lanyard.web.access.roles import RoleName
from lanyard.web.data.access import SEE_FIGURES, SEE_READINESS
from lanyard.web.data.models import CatalogueEntry

pytestmark = pytest.mark.django_db

ADDRESS = "/api/v1/readiness"


def test_every_item_comes_with_its_verdict_and_names_nobody() -> None:
    ada = a_person(name="Ada Made-Up")
    CatalogueEntry.objects.create(item="plans", owner=ada, minutes_claimed=90)
    answer = a_program(a_person(RoleName.LANO), SEE_READINESS).get(ADDRESS)
    told = answer.json()
    (plans,) = (each for each in told["items"] if each["id"] == "plans")
    assert (told["framework"], told["ready"], len(told["items"])) == ("area-send-2025", 0, 35)
    assert {name: plans[name] for name in ("number", "requests", "readiness", "is_owned", "minutes")} == {
        "number": 2,
        "requests": ["figures-cohort"],
        "readiness": "not",
        "is_owned": True,
        "minutes": 90,
    }
    assert "Ada" not in answer.content.decode()


def test_other_rules_can_be_asked_for_and_unknown_ones_are_not_found() -> None:
    program = a_program(a_person(RoleName.LANO), SEE_READINESS)
    found = [program.get(ADDRESS, {"framework": name}) for name in ("area-send-2023", "no-such")]
    assert [answer.status_code for answer in found] == [200, 404]


def test_without_the_right_there_is_no_answer() -> None:
    assert a_program(a_person(RoleName.RUNNER), SEE_FIGURES).get(ADDRESS).status_code == 403


@pytest.mark.parametrize("number", [1, 3])
def test_it_takes_the_same_queries_however_much_is_known(
    number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for item in ("plans", "camhs", "appeals")[:number]:
        CatalogueEntry.objects.create(item=item, owner=a_person())
    program = a_program(a_person(RoleName.LANO), SEE_READINESS)
    program.get(ADDRESS)
    with django_assert_num_queries(7):
        program.get(ADDRESS)

"""What is held is told for every return: its files, its age, what its rules found."""

from datetime import date
from pathlib import Path

import pytest

from lanyard.core.register.choose import choose
from lanyard.core.register.holdings import Freshness, Holding, holdings, whole_months
from lanyard.core.register.test_factories import annex_a, person, sen2
from lanyard.core.returns.catalogue import BY_KIND, RETURNS
from lanyard.core.returns.examine import Examined
from lanyard.core.returns.problems import Problem, Severity, problem_table
from lanyard.core.returns.reading import ReadReturn

AS_AT = date(2026, 3, 1)


def problem(severity: Severity, file: str) -> Problem:
    return Problem("C01", severity, "sen2", file, "Person", 1, "Sex", "?", "Mend it.")


def held(*reads: ReadReturn, problems: tuple[Problem, ...] = (), as_at: date = AS_AT) -> dict[str, Holding]:
    examined = Examined(reads, problem_table(problems), (), (), (), as_at)
    found = holdings(examined, choose(reads, as_at=as_at), {"requests": 2, "named_plan": 1}, as_at)
    return {holding.declared.kind: holding for holding in found}


def test_every_return_has_its_line_in_the_order_of_the_catalogue() -> None:
    assert list(held()) == [declared.kind for declared in RETURNS]


def test_what_is_not_held_says_so() -> None:
    assert held()["sen2"] == Holding(BY_KIND["sen2"], unlinked=3)
    assert held()["sen2"].freshness is Freshness.NOT_HELD


def test_a_source_tells_its_files_its_rows_and_its_age() -> None:
    found = held(sen2(person(), person(forename="Other"), path=Path("returns/sen2.xml")))["sen2"]
    assert (found.files, found.rows, found.of, found.months) == (("sen2.xml",), 2, date(2026, 1, 15), 1)


def test_errors_and_queries_are_those_of_its_own_files() -> None:
    found = held(
        sen2(person()),
        annex_a(path=Path("lists.xlsx")),
        problems=(
            problem(Severity.ERROR, "sen2.xml"),
            problem(Severity.ERROR, "sen2.xml"),
            problem(Severity.QUERY, "lists.xlsx"),
        ),
    )
    assert (found["sen2"].errors, found["sen2"].queries) == (2, 0)
    assert (found["annex-a"].errors, found["annex-a"].queries) == (0, 1)
    assert found["sen2"].errors_a_hundred_rows == 200


def test_what_was_set_aside_says_why() -> None:
    found = held(sen2(person()), sen2(person(), path=Path("copy.xml")))["sen2"]
    assert found.set_aside == ("sen2.xml: A second copy of the same return: copy.xml is used.",)


@pytest.mark.parametrize(
    ("as_at", "freshness"),
    [
        (date(2026, 1, 15), Freshness.CURRENT),
        (date(2027, 1, 14), Freshness.CURRENT),
        (date(2027, 1, 15), Freshness.OLD),
    ],
)
def test_a_yearly_return_is_current_for_a_year(as_at: date, freshness: Freshness) -> None:
    assert held(sen2(person()), as_at=as_at)["sen2"].freshness is freshness


def test_a_list_that_says_no_day_has_no_age() -> None:
    found = held(annex_a([{"unique_id": "1"}]))["annex-a"]
    assert (found.of, found.months, found.freshness) == (None, None, Freshness.AGE_NOT_KNOWN)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2025, 1, 31), date(2025, 2, 28), 0),
        (date(2025, 1, 15), date(2025, 2, 15), 1),
        (date(2025, 1, 15), date(2026, 1, 14), 11),
        (date(2026, 5, 1), date(2026, 1, 1), 0),
    ],
)
def test_months_are_whole(first: date, last: date, months: int) -> None:
    assert whole_months(first, last) == months

"""Whatever the seed, size and year: no return of a made-up area breaks a rule, however it tells its rows."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.judge import judge
from lanyard.core.returns.problems import Severity
from lanyard.core.synth.area import FIRST_YEAR, LAST_YEAR, MadeUpArea
from lanyard.core.synth.as_read import as_read
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA

YEARLY = ("ssda903", "cin")
"""Returns of a year from April to March, which end with it."""


def errors(area: MadeUpArea, kind: str) -> list[tuple[object, ...]]:
    census = area.days.census_date
    day = dt.date(area.year - 1, 3, 31) if kind in YEARLY else census
    read = as_read(BY_KIND[kind], area.tables_of(kind), day, area.area)
    checked = judge(read, census, area.establishments["establishment"])
    assert checked.not_checked == ()
    wrong = checked.problems.filter(severity=Severity.ERROR)
    return wrong.select("code", "table", "row", "column", "value").rows()


CARE = [kind for kind in RETURNS_OF_AREA if BY_KIND[kind].kind not in ("sen2", "annex-a", "establishments")]


@given(
    st.builds(
        MadeUpArea,
        children=st.integers(1, 300),
        seed=st.integers(0, 2**32),
        year=st.integers(FIRST_YEAR, LAST_YEAR),
    )
)
@settings(max_examples=5, deadline=None)
def test_no_rule_finds_an_error_in_a_small_area(area: MadeUpArea) -> None:
    assert {kind: found for kind in CARE if (found := errors(area, kind))} == {}


@pytest.mark.parametrize("kind", CARE)
def test_no_rule_finds_an_error_in_a_large_area(kind: str) -> None:
    assert errors(LARGE, kind) == []


LARGE = MadeUpArea(children=6_000, seed=17)

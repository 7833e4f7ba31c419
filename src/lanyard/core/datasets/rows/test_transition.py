"""Young people of 14 or more with a plan, and what the tracker says of them."""

import pytest

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.adults import IN_TRANSITION
from lanyard.core.datasets.test_area import CENSUS_DAY, Area, day


def with_plan(area: Area, born: str, **tracked: object) -> int:
    """A child with a plan, on the tracker where something is said of it there."""
    child = area.child(birth_date=day(born))
    area.plan(child)
    return area.row("transition", child, **tracked) if tracked else child


def test_young_people_are_on_the_list_from_the_14th_birthday(area: Area, rows_in: RowsOf) -> None:
    for born in ("2012-01-15", "2012-01-16", "2008-01-15", "2008-01-16", "1999-01-15"):
        with_plan(area, born)
    area.child(birth_date=day("2009-01-01"))
    found = [(row["years"], row["grown"]) for row in rows_in(area, IN_TRANSITION)]
    assert found == [("14", "no"), ("18", "yes"), ("17", "no"), ("26+", "yes")]


@pytest.mark.parametrize(
    ("offered", "group"),
    [("2025-06-10", "by_18"), ("2025-06-11", "later"), ("2023-01-01", "by_18"), (None, "not")],
)
def test_an_offer_on_the_18th_birthday_is_in_time(
    area: Area, rows_in: RowsOf, offered: str | None, group: str
) -> None:
    with_plan(area, "2007-06-10", assessment_offered=offered and day(offered), likely_need="Y")
    assert [row["offered"] for row in rows_in(area, IN_TRANSITION)] == [group]


def test_who_is_not_on_the_tracker_is_not_known_to_be_likely(area: Area, rows_in: RowsOf) -> None:
    for likely, team in (("Y", "Transitions"), ("N", " "), (None, None)):
        with_plan(area, "2010-01-01", likely_need=likely, adult_team=team)
    with_plan(area, "2010-01-01")
    found = [(row["likely"], row["team"]) for row in rows_in(area, IN_TRANSITION)]
    assert found == [("yes", "yes"), ("no", "no"), ("unknown", "no"), ("unknown", "no")]


def test_list_1_says_nothing_where_sen2_is_held(area: Area, rows_in: RowsOf) -> None:
    area.row("list_1", area.child(birth_date=day("2010-01-01")))
    area.plan(area.child(birth_date=day("2010-01-01")))
    people = data_set(19).people
    assert people is not None
    assert [row["child_id"] for row in rows_in(area, people)] == [2]


def test_the_list_gives_what_the_tracker_says(area: Area, rows_in: RowsOf) -> None:
    said = {
        "likely_need": "Y",
        "assessment_due": day("2028-01-01"),
        "assessment_offered": CENSUS_DAY,
        "assessment_done": None,
        "eligible": None,
        "adult_team": "Transitions",
    }
    with_plan(area, "2010-01-01", **said)
    with_plan(area, "2010-01-01")
    people = data_set(19).people
    assert people is not None
    first, second = rows_in(area, people)
    assert {name: first[name] for name in said} == said
    assert {second[name] for name in said} == {None}

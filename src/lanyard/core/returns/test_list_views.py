"""Rules of any return see a row, what it hangs from, what hangs from it, its school and the days."""

from datetime import date

import polars as pl

from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.examples import EXAMPLE_DAY, example_return
from lanyard.core.returns.list_views import list_views
from lanyard.core.returns.rule_book import sound_of
from lanyard.core.returns.rules import Example
from lanyard.core.returns.test_made_up_returns import CENSUS, CLUB

EMPTY: dict[str, str | None] = {}
OTHER_DAY = date(2026, 3, 1)


def test_a_row_has_its_parents_columns_and_the_number_of_rows_below() -> None:
    example = Example(adds=(("made_up_visits", EMPTY), ("made_up_pupils", EMPTY)))
    read = example_return(CENSUS, sound_of(CENSUS), "made_up_visits", example, DateForm.CELL)
    views = list_views(read, None, None)
    visits = views["made_up_visits"].collect()
    assert visits["made_up_pupils.surname"].to_list() == ["made up", "made up"]
    assert visits["made_up_stays.points"].to_list() == [1.5, 1.5]
    assert views["made_up_stays"].collect()["rows.made_up_visits"].to_list() == [2]
    assert views["made_up_pupils"].collect()["rows.made_up_stays"].to_list() == [1, 0]


def test_a_return_is_judged_at_its_own_day_and_a_list_at_the_day_given() -> None:
    census = example_return(CENSUS, sound_of(CENSUS), "", Example(), DateForm.CELL)
    club = example_return(CLUB, sound_of(CLUB), "", Example(), DateForm.CELL)
    day, year = pl.col("as_at"), pl.col("census_year")
    told = [
        list_views(read, OTHER_DAY, None)[table].select(day, year).collect().row(0)
        for read, table in ((census, "made_up_pupils"), (club, "made_up_club"))
    ]
    assert told == [(EXAMPLE_DAY, 2026), (OTHER_DAY, 2026)]


def test_a_list_without_any_day_has_none() -> None:
    club = example_return(CLUB, sound_of(CLUB), "", Example(), DateForm.CELL)
    columns = list_views(club, None, None)["made_up_club"].collect_schema().names()
    assert [name for name in columns if name in ("as_at", "census_day", "census_year")] == []


def test_a_school_is_looked_up_in_the_register() -> None:
    census = example_return(CENSUS, sound_of(CENSUS), "", Example(), DateForm.CELL)
    register = pl.DataFrame({"urn": ["900001", "900001"], "status": ["Open", "Closed"]})
    pupil = list_views(census, None, register)["made_up_pupils"].collect().row(0, named=True)
    assert (pupil["establishment.status"], pupil["establishment.found"]) == ("Open", True)

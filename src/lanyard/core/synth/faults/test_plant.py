"""Planted faults are found where the list says, and look-alikes are left alone, in the files themselves."""

from collections import Counter
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
import pytest

from lanyard.core.returns.examine import examine
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.errors import CannotPlant
from lanyard.core.synth.faults.plant import LISTING, Planted, plant
from lanyard.core.synth.faults.units import fault_units
from lanyard.core.synth.faults.unreadable import UNREADABLE_UNITS
from lanyard.core.synth.look_alikes import OWN
from lanyard.core.synth.writing import write_area

FAULTS = 300
SHAPES = ("xml", "annex-a", "establishments")
"""The returns in which faults are planted, and what their rules need to know."""

PLACE = ["code", "file", "table", "row", "column"]
LATE_REVIEWS = ["S505", "A07"]
"""Queries that a made-up area has by itself, as every area does."""

YEARS = [2023, 2026]


@cache
def area(year: int) -> MadeUpArea:
    return MadeUpArea(children=1_500, seed=5, year=year)


@cache
def planted(year: int) -> Planted:
    return plant(area(year), FAULTS)


@cache
def found(year: int) -> pl.DataFrame:
    """The problems that a check of the written files finds, their files by name."""
    with TemporaryDirectory() as folder:
        files = write_area(Path(folder), area(year), faults=FAULTS, shapes=SHAPES)
        problems = examine(files, area(year).days.census_date).problems
    return problems.with_columns(pl.col("file").str.split("/").list.last())


def where(listing: pl.DataFrame) -> pl.DataFrame:
    """Each row once. In XML a row is a person, whatever the table; a list has rows of its own."""
    own_table = pl.when(pl.col("file") == "annex-a.xlsx").then("table").otherwise(pl.lit("person"))
    return listing.select("file", "row", of=own_table)


@pytest.mark.parametrize("year", YEARS)
def test_every_fault_is_found_at_its_row_and_column_with_its_value(year: int) -> None:
    told = planted(year).faults.rename({"is": "value"})
    assert told.join(found(year), on=[*PLACE, "value"], how="anti").rows() == []


@pytest.mark.parametrize("year", YEARS)
def test_no_look_alike_is_taken_for_a_fault(year: int) -> None:
    alike = planted(year).look_alikes
    problems = where(found(year)).hstack(found(year).select("code"))
    assert problems.join(where(alike), on=["file", "row", "of"], how="semi").rows() == []


@pytest.mark.parametrize("year", YEARS)
def test_nobody_else_is_accused(year: int) -> None:
    problems = found(year).filter(~pl.col("code").is_in(LATE_REVIEWS))
    others = where(problems).join(where(planted(year).faults), on=["file", "row", "of"], how="anti")
    assert others.rows() == []


def test_as_many_rows_have_a_fault_as_were_asked_for_and_never_two() -> None:
    for faults in (1, 2, 37, FAULTS):
        told = plant(area(2026), faults).faults
        assert told.height == faults
        assert told.select(PLACE).is_unique().all()
        assert where(told).is_unique().all()


def test_every_rule_has_a_fault_before_any_has_two() -> None:
    units = (*fault_units(2026), *UNREADABLE_UNITS)
    every = plant(area(2026), sum(unit.rows for unit in units)).faults
    expected = Counter((unit.code, unit.column) for unit in units for _ in range(unit.rows))
    assert Counter(every["code"]) == Counter(code for code, _ in expected.elements())


def test_the_list_has_its_columns_and_tells_only_the_two_files() -> None:
    assert planted(2026).faults.schema == LISTING
    assert set(planted(2026).faults["file"]) == {"sen2-2026.xml", "annex-a.xlsx"}


def test_the_named_look_alikes_are_all_there() -> None:
    told = planted(2026).look_alikes.select("code", "column")
    named = Counter(unit.code for unit in OWN)
    assert {code: count for code, count in named.items() if told.filter(code=code).height < count} == {}
    assert told.height > 100


def test_planted_children_come_on_top_and_nobody_is_lost() -> None:
    before, after = area(2026).sen2["person"], planted(2026).sen2["person"]
    upns = set(after["upn"])
    assert after.height > before.height
    assert set(before["upn"]) <= upns
    assert after["person_key"].to_list() == list(range(1, after.height + 1))


def test_the_children_of_the_area_keep_their_histories() -> None:
    for name in ("requests", "assessment", "named_plan", "active_plans"):
        for tables in (area(2026).sen2, planted(2026).sen2):
            assert (
                tables[name].join(tables["requests"], on=["person_key", "request_key"], how="anti").height
                == 0
            )
    before, after = (
        tables["person"]
        .join(tables["requests"], on="person_key")
        .select("upn", "received_date", "request_outcome")
        for tables in (area(2026).sen2, planted(2026).sen2)
    )
    assert before.drop_nulls("upn").join(after, on=before.columns, how="anti", nulls_equal=True).height == 0


def test_more_faults_than_there_are_names_are_refused() -> None:
    with pytest.raises(CannotPlant) as refusal:
        plant(area(2026), 1_000_000)
    assert refusal.value.what == "1000000 faults are too many."

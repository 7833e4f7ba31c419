"""Cuts whose groups only the snapshot tells."""

from pathlib import Path

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.compute import compute
from lanyard.core.datasets.conftest import WriteArea
from lanyard.core.datasets.cuts.schooling import ACADEMIC_YEAR
from lanyard.core.datasets.cuts.send import AREA_PART
from lanyard.core.datasets.open_cuts import closing
from lanyard.core.datasets.test_area import Area


def test_an_open_cut_is_closed_with_what_is_found_before_what_is_declared() -> None:
    closed = closing([AREA_PART], lambda _: ["ZZ2", "ZZ1", "ZZ2", "unknown"])[AREA_PART]
    assert list(closed.groups) == ["ZZ1", "ZZ2", "other", "unknown"]
    assert closed.found_by == ""


def test_what_is_found_is_put_into_words() -> None:
    closed = closing([ACADEMIC_YEAR], lambda _: ["2025"])[ACADEMIC_YEAR]
    assert closed.groups == {"2025": "Academic year that ended in 2025", "unknown": "Not recorded"}


def groups(snapshot: Path, number: int, measure: str, cut: str) -> list[tuple[str, int]]:
    (computed,) = compute(snapshot, data_sets=[data_set(number)])
    figures = [one for one in computed.each_figure if one.measure.name == measure]
    of_cut = [one for one in figures if [found.name for found in one.view] == [cut]]
    return [(one.groups[0], one.numerator or 0) for one in of_cut]


def test_plans_are_cut_by_the_districts_of_the_area(area: Area, write_area: WriteArea) -> None:
    for postcode in ("ZZ2 1AA", "ZZ1 1AA", "ZZ1 2BB", None):
        area.plan(area.child(postcode=postcode))
    found = groups(write_area(area), 2, "plans_in_force", "area_part")
    assert found == [("ZZ1", 2), ("ZZ2", 1), ("other", 0), ("unknown", 1)]


def test_results_are_cut_by_the_latest_five_years_that_are_held(area: Area, write_area: WriteArea) -> None:
    area.also = {"results": (None,)}
    for year in range(2018, 2026):
        area.row("results", academic_year=year, stage="PHONICS", eligible="Y", reached="Y")
    found = groups(write_area(area), 4, "phonics_share", "academic_year")
    assert found == [*((str(year), 1) for year in range(2021, 2026)), ("unknown", 0)]

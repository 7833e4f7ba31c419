"""An area's returns of three years in, each pack beside those before it, as a data lead makes them."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from lxml import html

from lanyard.cli import main
from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from tests.journeys.conftest import FIRST_RETURNS, Lanyard
from tests.journeys.pack_contents import SMALL, Rows, manifest_of, rows_of

YEARS = (2024, 2025, 2026)
DAYS = [str(census_day(year)) for year in YEARS]


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory, key: Path) -> Sequence[Path]:
    """The packs of three years, each made beside the earlier ones."""
    folder = tmp_path_factory.mktemp("years")
    made: list[Path] = []
    for year in YEARS:
        returns, pack = folder / f"R{year}", folder / f"P{year}"
        write_area(returns, MadeUpArea(children=300, year=year), shapes=FIRST_RETURNS)
        earlier = [word for one in made for word in ("--earlier", one)]
        words = [returns, "--as-at", census_day(year), "--out", pack, "--key", key, *earlier]
        assert main(["pack", *map(str, words)]) == 0
        made.append(pack)
    return made


@pytest.fixture(scope="session")
def told(packs: Sequence[Path]) -> Rows:
    """The lines of the last pack's trend."""
    return rows_of(packs[-1] / "trend.csv")


def test_the_trend_may_be_shared_and_needs_an_earlier_pack(packs: Sequence[Path]) -> None:
    audiences = [
        [one["audience"] for one in manifest_of(pack)["outputs"] if one["path"] == "trend.csv"]
        for pack in packs
    ]
    assert audiences == [[], ["shareable"], ["shareable"]]


def test_each_figure_is_told_as_the_pack_of_its_year_showed_it(packs: Sequence[Path], told: Rows) -> None:
    assert sorted({row["day"] for row in told}) == DAYS
    for pack, day in zip(packs, DAYS, strict=True):
        shown = {_figure(row) for path in _shareable(pack) for row in rows_of(path) if row["period"]}
        assert {_figure(row) for row in told if row["day"] == day} == shown


def _shareable(pack: Path) -> Sequence[Path]:
    return [
        path
        for path in (pack / "datasets/shareable").glob("*.csv")
        if not path.stem.endswith("-commissioned")
    ]


def _figure(row: dict[str, str]) -> tuple[str, ...]:
    names = ("measure", "cut_1", "group_1", "cut_2", "group_2", "numerator", "denominator", "value", "mark")
    return tuple(row[name] for name in names)


def test_no_small_number_stands_in_the_trend(told: Rows) -> None:
    assert [row for row in told if {row["numerator"], row["denominator"]} & SMALL] == []


def test_years_of_the_same_returns_can_be_compared(told: Rows) -> None:
    assert {row["differs"] for row in told} == {""}


def test_the_plans_of_three_years_are_drawn_with_their_table(packs: Sequence[Path]) -> None:
    page = html.fromstring((packs[-1] / "charts.html").read_text(encoding="utf-8"))
    tables = {str(table.findtext("caption")): table for table in page.iter("table")}
    days = [head.text for head in tables["Plans in force, over time"].findall("tbody/tr/th")]
    assert days == ["18 January 2024", "16 January 2025", "15 January 2026"]
    assert (packs[-1] / "charts/02-plans-over-time-plans-in-force.svg").is_file()


def test_the_trend_of_snapshots_is_that_of_their_packs(
    lanyard: Lanyard, packs: Sequence[Path], told: Rows
) -> None:
    answer = lanyard("trend", *(pack / "snapshot" for pack in packs), "--json")
    plans = [one for one in answer.listed("figures") if one["measure"] == "plans_in_force" and not one["cut"]]
    of_packs = [row for row in told if row["measure"] == "plans_in_force" and not row["cut_1"]]
    assert [(one["day"], one["numerator"], one["suppressed"], one["differs"]) for one in plans] == [
        (row["day"], int(row["numerator"]), False, None) for row in of_packs
    ]


def test_the_trend_is_told_in_words(lanyard: Lanyard, packs: Sequence[Path], told: Rows) -> None:
    answer = lanyard("trend", *(pack / "snapshot" for pack in packs[1:]))
    _, before, now = (
        int(row["numerator"]) for row in told if row["measure"] == "plans_in_force" and not row["cut_1"]
    )
    lines = {line for line in answer.out.splitlines() if line.endswith("(plans_in_force)")}
    values = f"{before:,} on 16 Jan 2025, {now:,} on 15 Jan 2026"
    assert (answer.code, lines) == (
        0,
        {f"      Plans in force: {values}: {_change(now - before)} (plans_in_force)"},
    )


def _change(difference: int) -> str:
    if not difference:
        return "unchanged"
    return f"{'rose' if difference > 0 else 'fell'} by {abs(difference):,}"


def test_a_trend_needs_two_snapshots(lanyard: Lanyard, packs: Sequence[Path]) -> None:
    assert lanyard("trend", packs[0] / "snapshot").code == 2

"""The figures of one measure, in one group, looked up by place and year."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict, cast

import polars as pl

from lanyard.core.datasets.benchmarks.comparison import PlaceFigure
from lanyard.core.datasets.benchmarks.declare import PublishedMeasure, Scale
from lanyard.core.datasets.benchmarks.errors import NotPublished
from lanyard.core.datasets.benchmarks.extracting import MOST_UNRECORDED
from lanyard.core.datasets.benchmarks.figures import AREA, ENGLAND, REGION, cuts_of, key_of
from lanyard.core.datasets.benchmarks.marks import in_words
from lanyard.core.datasets.benchmarks.measures import MEASURES
from lanyard.core.datasets.benchmarks.places import ENGLAND_NAME
from lanyard.core.datasets.benchmarks.published import Benchmarks
from lanyard.core.datasets.benchmarks.traps import traps_of
from lanyard.core.words.areas import areas
from lanyard.core.words.intervals import wilson
from lanyard.core.words.numbers import counted, percent

LAST_PRINTED_DIGIT = 0.0005
"""Half of the last digit that the files print of a percentage."""

ROUNDING = 1e-9
"""What arithmetic may add to it."""


class _Row(TypedDict):
    numerator: float | None
    denominator: float | None
    value: float | None
    printed: float | None
    mark: str | None
    trusted: bool
    areas: int | None


@dataclass(frozen=True)
class Series:
    """All places and years of a measure in one group; `table` is the kind of the file that serves."""

    measure: PublishedMeasure
    cut: Mapping[str, str]
    table: str
    rows: pl.DataFrame

    @property
    def years(self) -> tuple[int, ...]:
        """The years that hold any number."""
        return tuple(self.rows.filter(pl.col("value").is_not_null())["year"].unique().sort())

    def in_year(self, year: int) -> "YearFigures":
        """The figures of one year; raises `NotPublished`."""
        if year not in self.years:
            raise NotPublished(self.measure.name, f"for {year}", map(str, self.years))
        return YearFigures(self, year, self.rows.filter(pl.col("year") == year))


@dataclass(frozen=True)
class YearFigures:
    """The figures of one year."""

    series: Series
    year: int
    rows: pl.DataFrame

    @property
    def period(self) -> str:
        """The time of the figures in words."""
        return str(self.rows["period"][0])

    @property
    def of_areas(self) -> pl.DataFrame:
        """Local authorities with a value to be trusted: all columns of the figures."""
        return self.rows.filter(pl.col("level") == AREA, "trusted", pl.col("value").is_not_null())

    def england(self) -> PlaceFigure | None:
        """England's figure, where the file has it."""
        return self._at(ENGLAND, ENGLAND_NAME, ENGLAND_NAME)

    def area(self, number: str) -> PlaceFigure | None:
        """An area's figure, where the file has it."""
        return self._at(AREA, number, areas()[number].name)

    def region(self, name: str) -> PlaceFigure | None:
        """A region's figure, where the file has it or it can be added up."""
        return self._at(REGION, name, name)

    def _at(self, level: str, place: str, name: str) -> PlaceFigure | None:
        found = self.rows.filter(pl.col("level") == level, pl.col("place") == place)
        if found.is_empty():
            return None
        return self._figure(place, name, cast("_Row", found.row(0, named=True)))

    def _figure(self, place: str, name: str, row: _Row) -> PlaceFigure:
        interval = None
        numerator, denominator = row["numerator"], row["denominator"]
        if self.series.measure.scale is Scale.PROPORTION and numerator is not None and denominator:
            interval = wilson(min(numerator, denominator), denominator)
        return PlaceFigure(
            place,
            name,
            numerator,
            denominator,
            row["value"],
            row["printed"],
            interval,
            row["mark"],
            row["trusted"],
            self._notes(place, name, row),
        )

    def _trap_notes(self, place: str, name: str) -> tuple[str, ...]:
        series = self.series
        caught = traps_of(series.table, place, series.measure.name, cuts_of(series.cut), self.year)
        return tuple(f"{name}: {trap.note} Source: {trap.source}." for trap in caught)

    def _notes(self, place: str, name: str, row: _Row) -> tuple[str, ...]:
        traps = self._trap_notes(place, name)
        if not row["trusted"] and not traps:
            traps = (f"{name}: more than {percent(MOST_UNRECORDED, 0)} of its cases belong to no group.",)
        return (*traps, *_own_notes(name, row))

    def missing(self, number: str) -> tuple[str, ...]:
        """Why an area has no row, as far as that is known."""
        name = areas()[number].name
        return self._trap_notes(number, name) or (f"The file gives no figure for {name} here.",)


def _own_notes(name: str, row: _Row) -> tuple[str, ...]:
    value, printed = row["value"], row["printed"]
    if row["areas"]:
        return (f"{name}: added up from {counted(row['areas'], 'area', 'areas')}.",)
    if value is None:
        return (f"{name}: {in_words(row['mark'])}." if row["mark"] else f"{name}: empty in the file.",)
    if printed is None or abs(value - printed) <= LAST_PRINTED_DIGIT + ROUNDING:
        return ()
    return (f"{name}: the file prints {percent(printed)} beside numbers that make {percent(value)}.",)


def series(benchmarks: Benchmarks, measure: str, cut: Mapping[str, str]) -> Series:
    """The figures of a measure in one group. Raises `UnknownMeasure` or `NotPublished`."""
    every = benchmarks.figures(measure)
    rows = every.filter(pl.col("key") == key_of(cut))
    if rows.is_empty():
        wanted = f"for {key_of(cut) or 'whole areas'}"
        raise NotPublished(measure, wanted, _groups_held(every))
    return Series(MEASURES[measure], cut, str(rows["table"][0]), rows)


def _groups_held(figures: pl.DataFrame) -> list[str]:
    cuts = figures["cuts"].unique().sort().to_list()
    return [f"by {' and '.join(names.split('+'))}" if names else "whole areas" for names in cuts]

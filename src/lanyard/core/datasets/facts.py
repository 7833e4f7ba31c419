"""What a snapshot's returns say about themselves: the area, year and census day, and which are held."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypedDict, cast

import polars as pl

from lanyard.core.datasets.errors import NoCensusDay, NoDay, NotASnapshot
from lanyard.core.datasets.sources import SEN2
from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.words.areas import areas


@dataclass(frozen=True)
class Facts:
    """What the definitions of figures need to know of the returns in use.

    `held` are the kinds of the returns in use. `sen2_year` is the year of SEN2's census day; both are None
    where no SEN2 return is in use. `given_as_at` is the day for which figures are asked, if any. `dates` are
    the reference dates, in order, and `years` the latest year, of the returns in use, by kind, of those that
    say them.
    """

    area: str | None
    held: frozenset[str]
    sen2_year: int | None = None
    sen2_census_day: dt.date | None = None
    given_as_at: dt.date | None = None
    dates: Mapping[str, tuple[dt.date, ...]] = field(default_factory=dict, hash=False)
    years: Mapping[str, int] = field(default_factory=dict, hash=False)

    @property
    def residents(self) -> int | None:
        """People aged 0 to 25 who live in the area; None where no figure holds."""
        known = areas().get(self.area or "")
        return known.population_0_25 if known else None

    @cached_property
    def as_at(self) -> dt.date:
        """The day on which lists of people and lateness count: the one given, else the latest that a return
        in use is about. Raises `NoDay` where there is neither."""
        said = [self.sen2_census_day, *(day for days in self.dates.values() for day in days)]
        found = self.given_as_at or max(filter(None, said), default=None)
        if found is None:
            raise NoDay
        return found

    @cached_property
    def census_day(self) -> dt.date:
        """The SEN2 reference date; ValueError where no SEN2 return is in use."""
        if self.sen2_census_day is None:
            raise ValueError("no SEN2 return is in use")
        return self.sen2_census_day

    @property
    def collection_year(self) -> int:
        """The calendar year before SEN2 census day, which its flow figures are about."""
        return (self.sen2_year or self.census_day.year) - 1

    @property
    def first_day(self) -> dt.date:
        """The first day of the collection year."""
        return dt.date(self.collection_year, 1, 1)

    @property
    def last_day(self) -> dt.date:
        """The last day of the collection year."""
        return dt.date(self.collection_year, 12, 31)

    @property
    def age_day(self) -> dt.date:
        """The 31 August before census day, on which the ages of those who hold a plan count."""
        return dt.date(self.census_day.year - (self.census_day < dt.date(self.census_day.year, 9, 1)), 8, 31)


class _Return(TypedDict):
    file: str
    kind: str
    area: str | None
    year: int | None
    reference_date: dt.date | None
    used: bool


def read_facts(snapshot: Path, as_at: dt.date | None = None) -> Facts:
    """The facts of a snapshot for a day; raises `NotASnapshot`, or `NoCensusDay` of its SEN2 return."""
    path = snapshot / "returns.parquet"
    if not path.is_file():
        raise NotASnapshot(snapshot, path.name)
    used = [row for row in cast("list[_Return]", pl.read_parquet(path).to_dicts()) if row["used"]]
    area = next((row["area"] for row in used if row["area"]), None)
    sen2 = next((row for row in used if row["kind"] == SEN2.kind), None)
    year, day = _year_and_day(sen2) if sen2 else (None, None)
    held = frozenset(row["kind"] for row in used)
    return Facts(area, held, year, day, as_at, _dates(used), _years(used))


def _year_and_day(sen2: _Return) -> tuple[int, dt.date]:
    year, day = sen2["year"], sen2["reference_date"]
    if day is not None:
        return year or day.year, day
    if year is None:
        raise NoCensusDay(sen2["file"])
    return year, census_day(year)


def _dates(used: Sequence[_Return]) -> Mapping[str, tuple[dt.date, ...]]:
    found: dict[str, set[dt.date]] = defaultdict(set)
    for row in used:
        if row["reference_date"]:
            found[row["kind"]].add(row["reference_date"])
    return {kind: tuple(sorted(days)) for kind, days in sorted(found.items())}


def _years(used: Sequence[_Return]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for row in used:
        year = row["year"] or (row["reference_date"].year if row["reference_date"] else 0)
        if year:
            found[row["kind"]] = max(year, found.get(row["kind"], 0))
    return found

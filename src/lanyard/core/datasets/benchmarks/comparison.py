"""What a comparison holds: an area's figure beside England, its region, its neighbours and all areas."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lanyard.core.datasets.benchmarks.declare import PublishedMeasure
from lanyard.core.datasets.benchmarks.intervals import Funnel
from lanyard.core.words.intervals import Interval


@dataclass(frozen=True)
class PlaceFigure:
    """The published figure of one place. `printed` is the value that the file writes beside the numbers.

    `value` is None where there is a `mark`. `trusted` is false where a trap keeps it out of comparisons.
    """

    place: str
    name: str
    numerator: float | None
    denominator: float | None
    value: float | None
    printed: float | None
    interval: Interval | None
    mark: str | None
    trusted: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Neighbours:
    """The mean of the neighbours' values, each counting once, and their range.

    `missing` names those that have no figure to be trusted.
    """

    figures: tuple[PlaceFigure, ...]
    mean: float
    lowest: float
    highest: float
    missing: tuple[str, ...]


class Quarter(StrEnum):
    """Where an area lies among all: by better and worse, or by size where neither way is better."""

    BEST = "in the best quarter of areas"
    WORST = "in the worst quarter of areas"
    HIGHEST = "in the highest quarter of areas"
    LOWEST = "in the lowest quarter of areas"
    MIDDLE = "in the middle half of areas"


@dataclass(frozen=True)
class AllAreas:
    """All local authorities with a figure to be trusted in the year.

    `rank` 1 is the best, or the highest where neither way is better; None where the area has no such figure.
    A quarter of areas lies at or below `low`, a quarter at or above `high`. `beyond_chance` are the areas
    outside the funnel limits of 99.8%, where these apply.
    """

    areas: int
    rank: int | None
    low: float
    median: float
    high: float
    quarter: Quarter | None
    beyond_chance: int | None


@dataclass(frozen=True)
class TrendYear:
    """One year of a trend; None where the file has no figure, or none to be trusted, for the place."""

    year: int
    period: str
    area: float | None
    england: float | None
    region: float | None
    neighbours: float | None


@dataclass(frozen=True)
class Standardised:
    """The rate that the area would have with England's mix of ages or needs, its own rates within each kept.

    None where it is not possible, and `reason` says why. `crude` and `england` are the rates as they are.
    """

    by: str
    title: str
    value: float | None = None
    interval: Interval | None = None
    crude: float | None = None
    england: float | None = None
    reason: str = ""


@dataclass(frozen=True)
class Comparison:
    """An area's published figure against others in one year; `reading` says it in plain words."""

    measure: PublishedMeasure
    cut: Mapping[str, str]
    year: int
    period: str
    source: str
    area: PlaceFigure | None
    england: PlaceFigure | None
    region: PlaceFigure | None
    neighbours: Neighbours | None
    all_areas: AllAreas | None
    trend: tuple[TrendYear, ...]
    funnel: Funnel | None
    standardised: tuple[Standardised, ...]
    notes: tuple[str, ...]
    reading: tuple[str, ...]

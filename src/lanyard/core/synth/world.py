"""A made-up area before anybody reports on it: what it is made from, and what is true in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

import polars as pl

from lanyard.core.synth.chance import Chance
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.errors import ImpossibleArea
from lanyard.core.synth.number_ranges import MOST_AREAS, NumberRanges
from lanyard.core.synth.population import Population, made_up_population
from lanyard.core.words.areas import MADE_UP_AREA_NUMBER, areas

FIRST_YEAR, LAST_YEAR = 2023, 2027
MOST_CHILDREN = 2_500_000
Tables = Mapping[str, pl.DataFrame]

TRUTH = "true_child"
"""The column with the number of the child of whom a row truly speaks, which no file tells; `child` is a
column of some returns."""

T = TypeVar("T")


@dataclass(frozen=True)
class World:
    """An area with so many `children` with SEND on census day of the return of `year`; nobody in it is real.

    Among the areas of one country it has a `place`, from 1, so that no two share a number of a child or
    school; 0 is an area by itself. Every draw follows from `seed`: same arguments, same truth. UPNs always
    carry the made-up area's number, whatever `area` is. Raises `ImpossibleArea` for an unknown area, a year
    that no return has, or a number of children that cannot be.
    """

    area: str = MADE_UP_AREA_NUMBER
    children: int = 5_000
    seed: int = 1
    year: int = 2026
    place: int = 0
    _known: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.area not in areas():
            raise ImpossibleArea(
                f"No area has the number {self.area}.", "Give three digits, such as 330, or 999."
            )
        if not 1 <= self.children <= MOST_CHILDREN:
            raise ImpossibleArea(
                f"An area cannot have {self.children} children.",
                f"Give a number from 1 to {MOST_CHILDREN:,}.",
            )
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise ImpossibleArea(
                f"There is no return of {self.year}.", f"Give a year from {FIRST_YEAR} to {LAST_YEAR}."
            )
        if not 0 <= self.place <= MOST_AREAS:
            raise ImpossibleArea(
                f"There is no place {self.place} among areas.", f"Give a place from 0 to {MOST_AREAS}."
            )
        if self.seed < 0:
            raise ImpossibleArea("The seed is below 0.", "Give a whole number, 0 or more.")

    @property
    def days(self) -> CollectionYear:
        """The days that bound its SEN2 return."""
        return CollectionYear(self.year)

    @property
    def chance(self) -> Chance:
        """All its lots, by subject."""
        return Chance(self.seed)

    @property
    def ranges(self) -> NumberRanges:
        """The numbers that its children and establishments may have."""
        return NumberRanges(self.place)

    @cached_property
    def population(self) -> Population:
        """Everybody who has to do with SEND, and where they are taught."""
        return made_up_population(self.area, self.children, self.days, self.chance, self.ranges)

    def once(self, make: Callable[["World"], T]) -> T:
        """What `make` makes of this world, made once and kept: how returns share a truth without knowing of
        one another."""
        if make not in self._known:
            self._known[make] = make(self)
        return cast("T", self._known[make])

    def forget(self, make: Callable[["World"], object]) -> None:
        """Lets go of what was made: asked for again, it is made again, and is the same."""
        self._known.pop(make, None)

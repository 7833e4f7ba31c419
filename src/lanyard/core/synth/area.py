"""A made-up area with the real shape: its establishments, its children, and the returns it would send."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from lanyard.core.synth.annex_a_tables import annex_a_tables
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.errors import ImpossibleArea
from lanyard.core.synth.population import Population, made_up_population
from lanyard.core.synth.sen2_tables import sen2_tables
from lanyard.core.words.areas import MADE_UP_AREA_NUMBER, areas

FIRST_YEAR, LAST_YEAR = 2023, 2027
MOST_CHILDREN = 2_500_000
Tables = Mapping[str, pl.DataFrame]


@dataclass(frozen=True)
class MadeUpArea:
    """An area with so many `children` with SEND on census day of the return of `year`; nobody in it is real.

    Every draw follows from `seed`: same arguments, same tables. UPNs always carry the made-up area's number,
    whatever `area` is. Raises `ImpossibleArea` for an unknown area, a year that no return has, or a number of
    children that cannot be.
    """

    area: str = MADE_UP_AREA_NUMBER
    children: int = 5_000
    seed: int = 1
    year: int = 2026

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
        if self.seed < 0:
            raise ImpossibleArea("The seed is below 0.", "Give a whole number, 0 or more.")

    @property
    def days(self) -> CollectionYear:
        """The days that bound its return."""
        return CollectionYear(self.year)

    @cached_property
    def population(self) -> Population:
        """What is true in the area; returns say it, each in its way."""
        return made_up_population(self.area, self.children, self.days, Chance(self.seed))

    @cached_property
    def sen2(self) -> Tables:
        """The tables of its SEN2 return, by name."""
        return sen2_tables(self.area, self.days, self.population, Chance(self.seed))

    @cached_property
    def annex_a(self) -> Tables:
        """List 1 and List 2, as at census day."""
        return annex_a_tables(self.days, self.population, Chance(self.seed))

    @cached_property
    def establishments(self) -> Tables:
        """The register of establishments of the area and its neighbours."""
        table = self.population.register.table
        return {"establishment": table.with_row_index("row", offset=2).cast({"row": pl.Int64()})}

"""A made-up area with the real shape: its establishments, its children, and the returns it would send."""

import datetime as dt
from dataclasses import dataclass, field
from functools import cached_property

from lanyard.core.synth.disagreement import Disagreement
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA, SERIES_OF_AREA
from lanyard.core.synth.told import Telling
from lanyard.core.synth.world import FIRST_YEAR, LAST_YEAR, MOST_CHILDREN, TRUTH, Tables, World

__all__ = ["FIRST_YEAR", "LAST_YEAR", "MOST_CHILDREN", "MadeUpArea", "Tables"]


@dataclass(frozen=True)
class MadeUpArea(World):
    """A made-up world and what its returns say of it, which differs from it as `disagreement` says: same
    arguments, same tables."""

    disagreement: Disagreement = field(default_factory=Disagreement)

    def tables_of(self, kind: str) -> Tables:
        """The tables of the return of that kind, by name, the latest where there are several: `row`, keys and
        every declared column. KeyError for a kind that no area sends."""
        return self.returns_of(kind)[-1]

    def returns_of(self, kind: str) -> tuple[Tables, ...]:
        """The tables of every return of that kind, the oldest first."""
        return tuple(
            {name: rows.drop(TRUTH, strict=False) for name, rows in tables.items()}
            for tables in self.told_of(kind)
        )

    def told_of(self, kind: str) -> tuple[Tables, ...]:
        """As `returns_of`, with the column `TRUTH`: of whom each row truly speaks."""
        return self.once(Telling(kind, self.disagreement))

    def let_go(self, kind: str) -> None:
        """Frees the memory of the returns of that kind; asked for again they are made again, the same."""
        self.forget(Telling(kind, self.disagreement))
        made = SERIES_OF_AREA.get(kind) or RETURNS_OF_AREA.get(kind)
        if made is not None:
            self.forget(made)

    def told_as_at(self, kind: str) -> dt.date:
        """The day of which lists of that kind tell: census day, or months before it where they are late."""
        return Telling(kind, self.disagreement).as_at(self)

    @cached_property
    def sen2(self) -> Tables:
        """The tables of its SEN2 return, by name."""
        return self.tables_of("sen2")

    @cached_property
    def annex_a(self) -> Tables:
        """List 1 and List 2, as at census day."""
        return self.tables_of("annex-a")

    @cached_property
    def establishments(self) -> Tables:
        """The register of establishments of the area and its neighbours."""
        return self.tables_of("establishments")

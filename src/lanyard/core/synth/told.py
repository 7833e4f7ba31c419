"""A made-up area's returns as they are told: some late, some not at all, and each in its own words of who is
meant."""

import datetime as dt
from dataclasses import dataclass
from typing import cast

import polars as pl

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.synth.by_child import lots_of
from lanyard.core.synth.declared_rows import renumbered
from lanyard.core.synth.disagreement import Disagreement
from lanyard.core.synth.hearsay import Hearsay
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA, SERIES_OF_AREA
from lanyard.core.synth.world import TRUTH, Tables, World

FEWEST_SCHOOLS = 20
"""In an area with fewer schools none is silent: too much would be missing."""

BEGINS, ENDS, BORN, KEY = "start_date", "end_date", "birth_date", "person_key"


@dataclass(frozen=True)
class Telling:
    """What an area tells of one kind of return: `World.once` keeps it by kind and disagreement."""

    kind: str
    disagreement: Disagreement

    def __call__(self, world: World) -> tuple[Tables, ...]:
        """The tables of every return of the kind, the oldest first, each row with its truth beside it.
        KeyError for a kind that no area sends."""
        if self.kind in SERIES_OF_AREA:
            true = world.once(SERIES_OF_AREA[self.kind])
        else:
            true = (world.once(RETURNS_OF_AREA[self.kind]),)
        return tuple(self._told(world, tables) for tables in true)

    def as_at(self, world: World) -> dt.date:
        """The day of which a register tells: census day, or months before it where the file is late."""
        return _months_before(world.days.census_date, dict(self.disagreement.late).get(self.kind, 0))

    def _told(self, world: World, tables: Tables) -> Tables:
        hearsay = Hearsay(self.kind, self.disagreement, world.chance, world.days.census_date)
        late = self.as_at(world) < world.days.census_date
        known = {name: _known_by(rows, self.as_at(world)) if late else rows for name, rows in tables.items()}
        told = {name: hearsay.of(rows) for name, rows in self._sent(world, known).items()}
        return {name: self._born_alike(name, told) for name in told}

    def _sent(self, world: World, tables: Tables) -> Tables:
        """Without the schools that send nothing."""
        if self.kind != "school-census" or not self.disagreement.silent_schools:
            return tables
        pupils = tables["census_pupils"]
        schools = pupils["urn"].drop_nulls().unique().sort()
        if len(schools) < FEWEST_SCHOOLS:
            return tables
        lots = pl.Series(lots_of(world.chance, "silent schools", schools.cast(pl.Int64)))
        silent = schools.gather(lots.arg_sort()[: self.disagreement.silent_schools])
        heard = renumbered(pupils.filter(~pl.col("urn").is_in(silent.implode())))
        return {name: _of_pupils(rows, heard, silent) for name, rows in tables.items()}

    def _born_alike(self, name: str, tables: Tables) -> pl.DataFrame:
        """Rows below a person that repeat the birth date repeat the one that is told."""
        rows, parent = tables[name], BY_KIND[self.kind].table(name).parent
        if TRUTH in rows.columns or BORN not in rows.columns or parent is None:
            return rows
        told = rows.select(KEY).join(
            tables[parent].select(KEY, BORN), on=KEY, how="left", maintain_order="left"
        )
        return rows.with_columns(told[BORN])


def _months_before(day: dt.date, months: int) -> dt.date:
    return cast("dt.date", pl.select(pl.lit(day).dt.offset_by(f"-{months}mo")).item())


def _known_by(rows: pl.DataFrame, as_at: dt.date) -> pl.DataFrame:
    """What a register of stays held on an earlier day: not who came since, nor that somebody left."""
    if not {BEGINS, ENDS} <= set(rows.columns):
        return rows
    known = rows.filter(pl.col(BEGINS) <= as_at)
    return renumbered(known.with_columns(pl.when(pl.col(ENDS) <= as_at).then(ENDS)))


def _of_pupils(rows: pl.DataFrame, heard: pl.DataFrame, silent: pl.Series) -> pl.DataFrame:
    """The rows of the pupils, or of the schools, that are heard of."""
    if TRUTH in rows.columns:
        return heard
    if KEY in rows.columns:
        return renumbered(rows.join(heard.select(KEY), on=KEY, how="semi", maintain_order="left"))
    return rows.filter(~pl.col("urn").is_in(silent.implode()).fill_null(value=False))

"""Plants faults and look-alikes in the returns of a made-up area, and lists where they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle

import numpy as np
import polars as pl

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.declare import Return
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.errors import CannotPlant
from lanyard.core.synth.faults.insert import with_people, with_rows
from lanyard.core.synth.faults.planted_child import PlantedChild, planted_child
from lanyard.core.synth.faults.typed_rows import list_rows, sen2_rows
from lanyard.core.synth.faults.units import ANNEX_A_KIND, SEN2_KIND, Unit, fault_units
from lanyard.core.synth.faults.unreadable import UNREADABLE_UNITS
from lanyard.core.synth.look_alikes import look_alikes
from lanyard.core.synth.names import double_names

Tables = Mapping[str, pl.DataFrame]
FILES = {SEN2_KIND: "sen2-{year}.xml", ANNEX_A_KIND: "annex-a.xlsx"}
"""The files whose rows the lists tell."""

LISTING: dict[str, pl.DataType] = {
    "code": pl.String(),
    "file": pl.String(),
    "table": pl.String(),
    "row": pl.Int64(),
    "column": pl.String(),
    "was": pl.String(),
    "is": pl.String(),
}
"""Columns of both lists. `row` and `column` are those that a check reports."""


@dataclass(frozen=True)
class Planted:
    """The returns of the area, with their truth and all that is planted, and the lists (`LISTING`) of where
    it is."""

    sen2: Tables
    annex_a: Tables
    faults: pl.DataFrame
    look_alikes: pl.DataFrame


def plant(area: MadeUpArea, faults: int) -> Planted:
    """Adds children with `faults` known faults, one a row, over all rules in turn, and every look-alike.

    The children come on top of those of the area. Where a rule is about the same thing on two rows, both are
    counted and listed. Raises `CannotPlant` for more faults than there are names for.
    """
    chance = Chance(area.seed)
    alike = look_alikes(area.year)
    if faults > len(double_names()) - len(alike):
        most = len(double_names()) - len(alike)
        raise CannotPlant(f"{faults} faults are too many.", f"Ask for at most {most}.")
    chosen = _in_turn((*fault_units(area.year), *UNREADABLE_UNITS), faults, chance)
    children = [planted_child(unit, number, area.year) for number, unit in enumerate((*chosen, *alike))]
    people, sen2 = _with_people(area, [child for child in children if child.unit.kind == SEN2_KIND], chance)
    rows, lists = _with_rows(area, [child for child in children if child.unit.kind == ANNEX_A_KIND], chance)
    listing = pl.concat([people, rows])
    is_fault = pl.col("number") < len(chosen)
    return Planted(sen2, lists, _told(listing.filter(is_fault)), _told(listing.filter(~is_fault)))


def _in_turn(units: Sequence[Unit], faults: int, chance: Chance) -> list[Unit]:
    """Units until so many rows have a fault: every unit once before any comes again."""
    order = chance.of("order of faults").permutation(len(units))
    chosen: list[Unit] = []
    left = faults
    for place in cycle(order):
        if left == 0:
            return chosen
        if units[place].rows <= left:
            chosen.append(units[place])
            left -= units[place].rows
    return chosen


def _with_people(
    area: MadeUpArea, children: Sequence[PlantedChild], chance: Chance
) -> tuple[pl.DataFrame, Tables]:
    """Where the problems of SEN2 show, and its tables with the planted people."""
    lot = chance.of("places of planted people")
    tables, keys = with_people(area.told_of("sen2")[-1], sen2_rows(children, area.year), lot)
    first = np.cumsum([0, *(len(child.rows["person"]) for child in children)])[:-1]
    shown = [
        _listed(child, SEN2, FILES[SEN2_KIND].format(year=area.year), int(keys[person + place]))
        for child, person in zip(children, first.tolist(), strict=True)
        for place in range(child.unit.rows)
    ]
    return pl.DataFrame(shown, schema=_NUMBERED), tables


def _with_rows(
    area: MadeUpArea, children: Sequence[PlantedChild], chance: Chance
) -> tuple[pl.DataFrame, Tables]:
    """Where the problems of Annex A show, and its lists with the planted rows."""
    lists: dict[str, pl.DataFrame] = {}
    shown: list[dict[str, object]] = []
    for name, true in area.told_of("annex-a")[-1].items():
        planted = list_rows(children, name)
        lists[name], rows = with_rows(
            true, planted.drop("child"), chance.of(f"places of planted rows in {name}")
        )
        for place, row in zip(planted["child"].to_list(), rows.tolist(), strict=True):
            if name in children[place].unit.tables:
                shown.append(_listed(children[place], ANNEX_A, FILES[ANNEX_A_KIND], row, name))
    return pl.DataFrame(shown, schema=_NUMBERED), lists


def _listed(
    child: PlantedChild, declaration: Return, file: str, row: int, name: str = ""
) -> dict[str, object]:
    table = declaration.table(name or child.unit.table)
    return {
        "number": child.number,
        "code": child.unit.code,
        "file": file,
        "table": table.title,
        "row": row,
        "column": table.column(child.unit.column).title,
        "was": child.was,
        "is": child.now,
    }


def _told(listing: pl.DataFrame) -> pl.DataFrame:
    """The list by file, table and row."""
    return listing.select(list(LISTING)).sort(
        "file", "table", "row", "column", descending=[True, False, False, False]
    )


_NUMBERED = {"number": pl.Int64(), **LISTING}

"""Turns a unit into the rows of a made-up child: the sound child of the examples, changed as the unit says,
with a name and numbers of its own, in the days of the return's year."""

from collections.abc import Mapping
from dataclasses import dataclass

from lanyard.core.returns.annex_a.examples import SOUND as SOUND_LISTS
from lanyard.core.returns.rules import Example
from lanyard.core.returns.sen2.examples import SOUND as SOUND_SEN2
from lanyard.core.synth.faults.of_year import as_checked, in_year
from lanyard.core.synth.faults.own_identity import OwnIdentity
from lanyard.core.synth.faults.units import HEADER, SEN2_KIND, Unit

Cells = dict[str, str | None]
LAST_YEAR_OF_GENDER = 2023
GENDER = "2"
NEEDS = ("ASD", "SLCN", "SEMH", "ASD", "MLD", "SLCN", "SEMH", "SPLD", "SLCN", "PD", "SLD")
"""Primary needs of planted children in turn, so that many of them do not change the area's mix."""


@dataclass(frozen=True)
class PlantedChild:
    """Rows by table, as written; `was` and `now` are the cell at which the problem shows, before and after;
    `number` is the child's own among all that are planted."""

    number: int
    unit: Unit
    rows: Mapping[str, tuple[Cells, ...]]
    was: str
    now: str


def planted_child(unit: Unit, number: int, year: int) -> PlantedChild:
    """The child of the unit; `number` sets apart its identity from that of other planted children."""
    sound = _sound(unit, number, year)
    changed = _changed(unit, sound)
    identity = OwnIdentity(number)
    rows = {
        table: tuple(_own(cells, sound[table], identity, year) for cells in of_table)
        for table, of_table in changed.items()
    }
    was = _own(sound[unit.table], sound[unit.table], identity, year).get(unit.column)
    now = rows.get(unit.table, ({},))[unit.example.row].get(unit.column)
    return PlantedChild(number, unit, rows, as_checked(was or ""), as_checked(now or ""))


def _sound(unit: Unit, number: int, year: int) -> dict[str, Cells]:
    """The sound child's rows; of Annex A only the lists that the unit speaks of."""
    if unit.kind != SEN2_KIND:
        return {name: dict(SOUND_LISTS[name]) for name in SOUND_LISTS if name in _named(unit)}
    sound = {name: dict(cells) for name, cells in SOUND_SEN2.items() if name != HEADER}
    if unit.table != "sen_need":
        sound["sen_need"]["sen_type"] = NEEDS[number % len(NEEDS)]
    if year <= LAST_YEAR_OF_GENDER:
        sound["person"]["gender_current"] = GENDER
    return sound


def _named(unit: Unit) -> set[str]:
    return {unit.table, *(place.rpartition(".")[0] for place in unit.example.changes)}


def _changed(unit: Unit, sound: Mapping[str, Cells]) -> dict[str, list[Cells]]:
    example: Example = unit.example
    rows = {name: [dict(cells)] for name, cells in sound.items() if name not in example.drops}
    for place, text in example.changes.items():
        name, _, column = place.rpartition(".")
        rows[name or unit.table][0][column] = text
    for name, changes in example.adds:
        rows[name].append({**sound[name], **changes})
    return rows


def _own(cells: Cells, sound: Cells, identity: OwnIdentity, year: int) -> Cells:
    return {
        column: identity.cell(column, in_year(text, year), sound.get(column))
        for column, text in cells.items()
    }

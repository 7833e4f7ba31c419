"""What readers could work out of figures that they have seen, by the disclosure room's own prover.

Every number seen is taken as known. The prover then looks, for every number that is not, for other counts
which agree with all that is known. Where it finds none, the number can be worked out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.compute import ComputedDataSet, compute
from lanyard.core.datasets.declare import Measure
from lanyard.core.datasets.disclosure.policy import SMALL_NUMBERS
from lanyard.core.datasets.disclosure.protect import protect
from lanyard.core.datasets.disclosure.published import Family
from lanyard.core.datasets.disclosure.publishing import Cell, FigureCells, Publication, publication_of
from lanyard.core.datasets.disclosure.system import Rows, System
from lanyard.core.datasets.figures import Figure
from tests.web.returns import AS_AT

Key = tuple[str | int | float | None, ...]
"""A measure and its groups, as `Figure.row` begins."""
ALL = tuple(each.id for each in DATA_SETS)


@dataclass(frozen=True)
class Seen:
    """A figure as somebody saw it; None stands for what was not there."""

    numerator: int | None
    denominator: int | None
    value: float | None


NOTHING: Mapping[Key, Seen] = {}


@dataclass
class Known:
    """The cells of each family, and those of each statistic, that readers know."""

    cells: dict[int, set[Rows]] = field(default_factory=dict)
    statistics: dict[Measure, set[Rows]] = field(default_factory=dict)
    untrue: list[Key] = field(default_factory=list)


@cache
def computed_of(snapshot: Path, numbers: tuple[int, ...] = ALL) -> Sequence[ComputedDataSet]:
    """The true figures of a snapshot, of the data sets of these numbers."""
    return compute(snapshot, data_sets=[each for each in DATA_SETS if each.id in numbers], as_at=AS_AT)


def worked_out(
    computed: Sequence[ComputedDataSet], now: Mapping[Key, Seen], before: Mapping[Key, Seen] = NOTHING
) -> list[str]:
    """What somebody who has seen these figures knows, and must not: in words, nothing where all is well.

    `before` are figures of an earlier snapshot as far as their numbers are still the same.
    """
    publication = publication_of(computed)
    known = Known()
    for figure in (figure for data_set in computed for figure in data_set.each_figure):
        key = figure.row[:5]
        if key in now:
            _note(known, publication.cells_of(figure), figure, now[key])
        if key in before:
            _note(known, _single(publication.cells_of(figure)), figure, before[key])
    return [f"{key} is not what it is shown as" for key in known.untrue] + [
        f"{len(rows)} numbers of {system.name}" for system, rows in _given_away(publication, known)
    ]


def _single(cells: FigureCells) -> FigureCells:
    """The cells of which an earlier figure still tells: not those of a sum, whose parts may have changed."""
    return cells if len(cells.denominator) == 1 else replace(cells, denominator=())


def _note(known: Known, cells: FigureCells, figure: Figure, told: Seen) -> None:
    if figure.measure.unit.is_statistic:
        if told.value is not None:
            known.statistics.setdefault(figure.measure, set()).update(cell.rows for cell in cells.denominator)
        return
    _note_sum(known, cells.denominator, told.denominator, figure)
    _note_sum(known, (cells.numerator,) if cells.numerator else (), told.numerator, figure)


def _note_sum(known: Known, summed: Sequence[Cell], number: int | None, figure: Figure) -> None:
    if not summed or number is None:
        return
    if sum(cell.number for cell in summed) != number:
        known.untrue.append(figure.row[:5])
    for cell in summed:
        known.cells.setdefault(id(cell.family), set()).add(cell.rows)


def _given_away(publication: Publication, known: Known) -> Iterator[tuple[System, frozenset[Rows]]]:
    """The systems of which readers know something that is small, or can work out something hidden."""
    for family in publication.each_family():
        yield from _told_by(family.system(), frozenset(known.cells.get(id(family), ())))
    for measure, cells in publication.statistics.items():
        family = publication.families[measure.population.name]
        yield from _told_by_statistic(family, measure, cells, known.statistics.get(measure, set()))


def _told_by(system: System, known: frozenset[Rows]) -> Iterator[tuple[System, frozenset[Rows]]]:
    small = frozenset(rows for rows in known if SMALL_NUMBERS.is_small(system.value(rows)))
    hidden = frozenset(system.cells) - known
    as_read = replace(system, known=known, kept=hidden).without(_withdrawn(system, hidden))
    proof = protect(as_read, SMALL_NUMBERS)
    if small | proof.given_away:
        yield system, small | proof.given_away


def _withdrawn(system: System, hidden: frozenset[Rows]) -> frozenset[int]:
    """The tables of which not even 0 is shown, so that readers cannot take what is hidden for more."""
    empty = (rows for rows in hidden if not system.value(rows))
    return frozenset(int(system.blocks[row]) for rows in empty for row in rows)


def _told_by_statistic(
    family: Family, measure: Measure, cells: Mapping[Rows, Figure], shown: set[Rows]
) -> Iterator[tuple[System, frozenset[Rows]]]:
    few = frozenset(rows for rows in shown if 0 < (cells[rows].denominator or 0) < SMALL_NUMBERS.median_from)
    system = family.system_of(measure, cells, frozenset(cells) - shown)
    in_order = zip(system.cells, cells, strict=True)
    known = frozenset(own for own, rows in in_order if rows in shown)
    proof = protect(replace(system, known=known), SMALL_NUMBERS.of_statistics)
    if few | proof.given_away:
        yield system, few | proof.given_away

"""Orders the children of a part so that taking every so many-th of them spreads the choice.

Children alike in all that counts stand together, and neighbours differ in as little as can be: the order runs
up and down through one characteristic within another. It is cut into classes of at least six children, which
the verifier's list knows by number alone. Within a class the ticket decides. How many a class gives follows
from the start alone, so the farthest that any characteristic can be from its share is known before a seed is
given, and so is how far it is on average; of several orders of the characteristics the one is taken whose
worst is best beside a plain draw.

This is systematic sampling from an ordered list, or implicit stratification (Madow 1949; Kish 1965).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, permutations
from math import sqrt

import numpy as np
import numpy.typing as npt
import polars as pl

from lanyard.core.draws.entries import SPREAD_OVER, age_band
from lanyard.core.draws.quota_classes import SMALLEST_CLASS

Numbers = npt.NDArray[np.int64]
Cell = tuple[str, ...]
Coded = Mapping[str, tuple[list[str], Numbers]]

_CLASSES_A_PLACE = 4
"""More classes than that spread no better, and would be slow to look through."""

_FIRST = ("looked_after", "alternative_provision")
"""They are rare, so they come first: what comes first is spread best."""

_THEN = ("need", "setting_type", "age_band")


@dataclass(frozen=True)
class Away:
    """How far the number of children with some value can be from its share, over all that may be drawn.

    `farthest` in children; `mean_square` the average of the squared difference, and `at_random` what it would
    be if the ticket alone decided.
    """

    farthest: float
    mean_square: float
    at_random: float

    def __add__(self, other: "Away") -> "Away":
        """Of two parts drawn by themselves."""
        return Away(
            self.farthest + other.farthest,
            self.mean_square + other.mean_square,
            self.at_random + other.at_random,
        )


def numbered(rows: pl.DataFrame, part: str, size: int) -> list[str]:
    """The class of each row of a part of which so many are drawn, such as `plan/0017`."""
    cells = _cells(rows)
    coded = _coded(cells)
    orders = [_classes(cells, (*_FIRST, *keys), size) for keys in permutations(_THEN)]
    best = min(orders, key=lambda classes: max(beside_random(away(coded, classes, size)).values()))
    return [f"{part}/{number:04d}" for number in best]


def away_in(rows: pl.DataFrame, strata: Sequence[str], size: int) -> Mapping[tuple[str, str], Away]:
    """How far the draw can be from the share, by column and value, given each row's class."""
    classes = np.unique(np.array(strata), return_inverse=True)[1].astype(np.int64)
    return away(_coded(_cells(rows)), classes, size)


def beside_random(found: Mapping[tuple[str, str], Away]) -> Mapping[str, float]:
    """By column: the typical difference (root mean square) as a share of that of a draw by ticket alone."""
    shares = {}
    for column in SPREAD_OVER:
        of_it = [one for (name, _), one in found.items() if name == column]
        at_random = sum(one.at_random for one in of_it)
        squares = sum(one.mean_square for one in of_it)
        shares[column] = sqrt(squares / at_random) if at_random else 0.0
    return shares


def away(coded: Coded, classes: Numbers, size: int) -> Mapping[tuple[str, str], Away]:
    """By column and value: how far the number of such children drawn can be from their share, exactly.

    All starts that make a difference are gone through, each with its weight; within a class the tickets take
    any of its children alike.
    """
    totals = np.bincount(classes)
    starts, taken = _starts(totals, size), _taken(totals, size)
    children = len(classes)
    weights = np.diff(np.append(starts, children)) / children
    left_over = taken * (totals - taken) / np.maximum(totals - 1, 1)
    found = {}
    for column in SPREAD_OVER:
        for value, held in _held(coded[column], classes, len(totals)).items():
            part, share = held / totals, held.sum() * size / children
            most = np.minimum(taken, held).sum(axis=1).max()
            least = np.maximum(taken - (totals - held), 0).sum(axis=1).min()
            squares = (taken @ part - share) ** 2 + left_over @ (part * (1 - part))
            at_random = share * (1 - held.sum() / children) * (1 - size / children)
            found[column, value] = Away(
                float(max(most - share, share - least)), float(weights @ squares), float(at_random)
            )
    return found


def _starts(totals: Numbers, size: int) -> Numbers:
    """Where a start begins to make a difference, in so many parts of the first step as there are children."""
    children = int(totals.sum())
    return np.unique(np.concatenate([[0], np.cumsum(totals)]) * size % children)


def _taken(totals: Numbers, size: int) -> Numbers:
    """How many each class gives, for every start that makes a difference: a row a start, a column a class."""
    children = int(totals.sum())
    ends = np.concatenate([[0], np.cumsum(totals)]) * size
    starts = _starts(totals, size)
    # Doubled, so that a start between two of them is a whole number.
    below = -((2 * starts[:, None] + 1 - 2 * ends[None, :]) // (2 * children))
    taken: Numbers = np.diff(below, axis=1)
    return taken


def _held(column: tuple[list[str], Numbers], classes: Numbers, count: int) -> Mapping[str, Numbers]:
    """How many of each class have each value."""
    values, codes = column
    held = np.bincount(classes * len(values) + codes, minlength=count * len(values))
    return dict(zip(values, held.reshape(count, len(values)).T, strict=True))


def _coded(cells: pl.DataFrame) -> Coded:
    """Each column as its values in order and, for each row, the number of its value."""
    coded = {}
    for column in SPREAD_OVER:
        values = cells[column].unique().sort().to_list()
        numbers = {value: number for number, value in enumerate(values)}
        codes = cells[column].replace_strict(numbers, return_dtype=pl.Int64())
        coded[column] = (values, codes.to_numpy())
    return coded


def _cells(rows: pl.DataFrame) -> pl.DataFrame:
    """What counts of each row, as texts."""
    return rows.with_columns(age_band()).select(pl.col(name).cast(pl.String()) for name in SPREAD_OVER)


def _classes(cells: pl.DataFrame, keys: Sequence[str], size: int) -> Numbers:
    """The number of each row's class along the way through these keys."""
    counted = cells.group_by(keys).len()
    counts = {tuple(row[:-1]): row[-1] for row in counted.iter_rows()}
    smallest = max(SMALLEST_CLASS, -(-cells.height // (_CLASSES_A_PLACE * size)))
    number_of = _cut(_up_and_down(sorted(counts, key=_in_order)), counts, smallest)
    found = pl.DataFrame(
        [(*cell, number) for cell, number in number_of.items()],
        schema=[*((key, pl.String()) for key in keys), ("number", pl.Int64())],
        orient="row",
    )
    return cells.join(found, on=list(keys), how="left", maintain_order="left")["number"].to_numpy()


def _up_and_down(cells: list[Cell]) -> list[Cell]:
    """Sorted cells in an order in which neighbours differ in as little as can be."""
    if not cells or not cells[0]:
        return cells
    way: list[Cell] = []
    for number, (value, group) in enumerate(groupby(cells, key=lambda cell: cell[0])):
        inner = _up_and_down([cell[1:] for cell in group])
        way += [(value, *rest) for rest in (inner[::-1] if number % 2 else inner)]
    return way


def _in_order(cell: Cell) -> tuple[tuple[int, str], ...]:
    """Ages by their number, all else by the alphabet."""
    return tuple((int(first) if (first := value.split(" ")[0]).isdecimal() else -1, value) for value in cell)


def _cut(way: Sequence[Cell], counts: Mapping[Cell, int], smallest: int) -> Mapping[Cell, int]:
    """The way cut into classes of at least so many children; what is left over joins the last."""
    number_of, number, held, left = {}, 0, 0, sum(counts.values())
    for cell in way:
        number_of[cell] = number
        held, left = held + counts[cell], left - counts[cell]
        if held >= smallest and left >= smallest:
            number, held = number + 1, 0
    return number_of

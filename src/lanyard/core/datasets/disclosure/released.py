"""What earlier releases told: the shareable figures of earlier packs, read back from their files.

A figure of the same measure and group about the same *period* (the days that its returns are about) is the
same figure. What was hidden then stays hidden; what was shown then is known. Figures of other periods tell
nothing of it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.core.datasets.errors import NotARelease

Key = tuple[str | int | float | None, ...]
"""A measure and its groups: the first five columns of figures."""

KEY_COLUMNS = ("measure", "cut_1", "group_1", "cut_2", "group_2")

_TYPES: Mapping[str, pl.DataType] = {
    **dict.fromkeys(KEY_COLUMNS, pl.String()),
    "numerator": pl.Int64(),
    "denominator": pl.Int64(),
    "value": pl.Float64(),
    "mark": pl.String(),
    "period": pl.String(),
}

_WHERE = ("datasets/shareable", "shareable", ".")
"""Where in a folder that is given the files may lie."""


@dataclass(frozen=True)
class Told:
    """A figure as an earlier release showed it; a number that is None was hidden, or is none of its own."""

    numerator: int | None
    denominator: int | None
    value: float | None
    is_hidden: bool
    period: str | None


@dataclass(frozen=True)
class Released:
    """Every figure of earlier releases, by measure and groups."""

    figures: Mapping[Key, Sequence[Told]] = field(default_factory=dict)

    def told(self, key: Key, period: str) -> Sequence[Told]:
        """How earlier releases showed a figure of a period; those that do not say theirs may be of any."""
        return [told for told in self.figures.get(key, ()) if told.period in {period, None}]


NOTHING_RELEASED = Released()


def read_releases(folders: Sequence[Path]) -> Released:
    """The figures of earlier packs, or of folders with their shareable files; raises `NotARelease`."""
    return released(table for folder in folders for table in _tables(folder))


def released(tables: Iterable[pl.DataFrame]) -> Released:
    """The figures of tables with the columns of shareable figures; `period` may be lacking."""
    found: dict[Key, list[Told]] = defaultdict(list)
    for table in tables:
        given = {name: pl.lit(None, dtype) for name, dtype in _TYPES.items() if name not in table.columns}
        typed = table.with_columns(**given).select(pl.col(name).cast(of) for name, of in _TYPES.items())
        for *key, numerator, denominator, value, mark, period in typed.iter_rows():
            if key[0] is not None:
                told = Told(numerator, denominator, value, mark == HIDDEN, period)
                found[tuple(key)].append(told)
    return Released(dict(found))


def _tables(folder: Path) -> Iterable[pl.DataFrame]:
    for where in _WHERE:
        tables = [_read(path) for path in sorted((folder / where).glob("*.csv"))]
        figures = [table for table in tables if {*KEY_COLUMNS, "numerator", "mark"} <= set(table.columns)]
        if figures:
            return figures
    raise NotARelease(folder)


def _read(path: Path) -> pl.DataFrame:
    return pl.read_csv(path, infer_schema=False)

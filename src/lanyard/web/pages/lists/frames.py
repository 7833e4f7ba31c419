"""Rows that are no table of the database: those of a frame, such as a snapshot's, read as far as shown."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import and_, or_
from typing import Any, overload

import polars as pl

from lanyard.web.pages.lists.filters import Rows

FrameRow = Mapping[str, Any]
"""A row of a frame: its values by the names of their columns."""


@dataclass(frozen=True)
class FrameRows:
    """Rows of a frame that a list page can narrow, put in order and show page by page.

    `key` is the column by which rows that are equal otherwise keep their order.
    """

    frame: pl.LazyFrame
    key: str

    def filter(self, condition: pl.Expr) -> "FrameRows":
        """The rows of which the condition is true."""
        return FrameRows(self.frame.filter(condition), self.key)

    def searched(self, fields: Sequence[str], words: Sequence[str]) -> "FrameRows":
        """The rows in which each word stands in one of the fields, in capitals or not."""
        return self.filter(reduce(and_, (_in_any(fields, word.lower()) for word in words)))

    def ordered(self, columns: Sequence[str], *, is_down: bool) -> "FrameRows":
        """The rows in order of the columns; those without a value come last either way."""
        by = [*columns, self.key]
        frame = self.frame.sort(by, descending=is_down, nulls_last=True, maintain_order=True)
        return FrameRows(frame, self.key)

    def values_of(self, column: str) -> list[str]:
        """Every value of a column of words that there is, each once, in order."""
        found = self.frame.select(pl.col(column).drop_nulls().unique().sort()).collect()
        return found[column].to_list()

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, wanted: int) -> FrameRow: ...

    @overload
    def __getitem__(self, wanted: slice) -> "Sequence[FrameRow]": ...

    def __getitem__(self, wanted: int | slice) -> FrameRow | Sequence[FrameRow]:
        """The row at a place, or those from one place to another, counted from the front."""
        if isinstance(wanted, int):
            return self[wanted : wanted + 1][0]
        first = wanted.start or 0
        length = None if wanted.stop is None else wanted.stop - first
        return self.frame.slice(first, length).collect().to_dicts()

    def __iter__(self) -> Iterator[Any]:
        return self.frame.collect().iter_rows(named=True)

    @cached_property
    def _count(self) -> int:
        return int(self.frame.select(pl.len()).collect().item())


AnyRows = Rows | FrameRows
"""What a list page can be made of."""


def _in_any(fields: Sequence[str], word: str) -> pl.Expr:
    found = (pl.col(field).str.to_lowercase().str.contains(word, literal=True) for field in fields)
    return reduce(or_, (each.fill_null(value=False) for each in found))

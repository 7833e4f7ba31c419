"""What a person-level list is: its declared columns, its rows, and what is to be said about them."""

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.returns.declare import Table

DIFFERENCES: Mapping[str, pl.DataType] = {
    "unique_id": pl.String(),
    "column": pl.String(),
    "written": pl.String(),
    "not_written": pl.String(),
}
"""Where an Annex A input says otherwise than the list: the child, the column, and both values."""


@dataclass(frozen=True)
class PersonList:
    """One list as the template has it.

    `rows` has the declared columns under their names, in the template's order: dates and numbers typed, codes
    as the template writes them (`a) Male`). `missing` counts blanks by column. `differences` has the columns
    of `DIFFERENCES`.
    """

    table: Table
    rows: pl.DataFrame
    missing: Mapping[str, int]
    notes: tuple[str, ...]
    differences: pl.DataFrame

    @property
    def headings(self) -> Mapping[str, str]:
        """The template's heading of each column, by the column's name."""
        return {column.name: column.title for column in self.table.columns}

    def headed(self) -> pl.DataFrame:
        """The rows under the headings of the template."""
        return self.rows.rename(dict(self.headings))


@dataclass(frozen=True)
class Lists:
    """List 1, children with a plan, and List 2, children on SEN support."""

    list_1: PersonList
    list_2: PersonList

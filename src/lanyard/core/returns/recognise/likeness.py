"""How like a row of headings is to each table of the declared returns."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.column_maps import TableMap
from lanyard.core.returns.declare import Column, Return, Table
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.headings import names_of_columns, plain, without_brackets
from lanyard.core.returns.sen2 import SEN2

ENOUGH = 0.4
"""Share of the columns that are the table's own by which it is known; few suppliers have them all."""

OF_THEIR_OWN = frozenset({SEN2.kind, ANNEX_A.kind, ESTABLISHMENTS.kind})
"""Returns that are recognised in ways of their own."""

FEWEST_OWN, SURE_OWN = 2, 5
"""Own columns without which no table is known, and those that are enough however many it has."""

FEWEST_OF_A_HEADER = 3

_Place = tuple[int, str]
"""The number of a table in the index, and one of its columns."""


@dataclass(frozen=True)
class Likeness:
    """A table and the columns of it that a row of headings names; `map` when a column map names some."""

    declaration: Return
    table: Table
    known: frozenset[str]
    map: TableMap | None = None

    @property
    def is_enough(self) -> bool:
        """Whether the headings can be taken for the table's: enough of its own ones, and somebody named."""
        if self.table.name == self.declaration.header:
            return len(self.known) >= FEWEST_OF_A_HEADER
        own = own_columns(self.table)
        met = self.known.intersection(own)
        somebody = {column.name for column in self.table.columns if column.tells}
        names_somebody = not somebody or bool(somebody & self.known)
        wanted = min(max(FEWEST_OWN, ENOUGH * len(own)), SURE_OWN, len(own))
        return len(met) >= wanted and names_somebody


def own_columns(table: Table) -> frozenset[str]:
    """The columns that neither tell who a child is nor tie tables; all, where there are no others."""
    own = frozenset(column.name for column in table.columns if _is_own(table, column))
    return own or frozenset(column.name for column in table.columns)


def _is_own(table: Table, column: Column) -> bool:
    return column.tells is None and column.name != table.tied_by


class HeadingIndex:
    """The headings of every table of the returns, and what column maps add to them.

    SEN2, Annex A and the register of establishments are recognised in ways of their own; of the last two, a
    table stands here when a map speaks of it.
    """

    def __init__(self, returns: Sequence[Return], maps: Sequence[TableMap] = ()) -> None:
        self.by_collection = {one.collection: one for one in returns if one.collection}
        mapped = {(one.kind, one.table) for one in maps}
        self._tables = [
            (declared, table)
            for declared in returns
            for table in declared.tables
            if declared.kind not in OF_THEIR_OWN or (declared.kind, table.name) in mapped
        ]
        self._maps: Mapping[int, TableMap] = {
            number: one
            for number, (declared, table) in enumerate(self._tables)
            for one in maps
            if (one.kind, one.table) == (declared.kind, table.name)
        }
        self._whole: dict[str, list[_Place]] = defaultdict(list)
        self._bare: dict[str, list[_Place]] = defaultdict(list)
        for number, (_, table) in enumerate(self._tables):
            self._enter(number, table)

    def likenesses(self, written: Mapping[str, str]) -> list[Likeness]:
        """Every table of which the headings name a column, in the order of the returns."""
        known: dict[int, set[str]] = defaultdict(set)
        for heading in set(written.values()):
            for number, column in self._places(heading):
                known[number].add(column)
        return [
            Likeness(*self._tables[number], frozenset(known[number]), self._maps.get(number))
            for number in sorted(known)
        ]

    def most_known(self, written: Mapping[str, str]) -> int:
        """The most columns of one table that the headings name."""
        return max((len(one.known) for one in self.likenesses(written)), default=0)

    def _places(self, heading: str) -> list[_Place]:
        return self._whole.get(plain(heading)) or self._bare.get(without_brackets(heading)) or []

    def _enter(self, number: int, table: Table) -> None:
        whole, bare = names_of_columns(table)
        mapped = self._maps[number].columns if number in self._maps else {}
        for heading, column in {**whole, **mapped}.items():
            self._whole[heading].append((number, column))
        for heading, column in bare.items():
            self._bare[heading].append((number, column))

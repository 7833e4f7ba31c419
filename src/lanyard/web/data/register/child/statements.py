"""What each return says of each fact about a child, and what the register took.

Tables of people who hang together, such as the persons of SEN2, are not kept in a snapshot: what those say
is known where returns differ, since every disagreement is kept with all that was said.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from lanyard.core.register.facts import FACTS, MENTIONED, Fact, Said
from lanyard.core.register.mentions import sex_of
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Table, Tells
from lanyard.web.data.register.child.rows import ChildRows, of_the_latest, tables_naming_children
from lanyard.web.data.register.queries import Found

UPN = Fact("upn", "UPN", (Said(MENTIONED, pl.col("upn")),))
COMPARED: tuple[Fact, ...] = (UPN, *FACTS)
"""The facts that are set side by side."""

Values = Mapping[str, tuple[str, ...]]
"""By kinds of returns, what each says: once each, as it was written."""


@dataclass(frozen=True)
class Statements:
    """What is said of one fact. `taken` is the value of the register, empty where it has none."""

    fact: Fact
    taken: str
    said: Values
    not_kept: frozenset[str] = field(default_factory=frozenset)

    def differs(self, value: str) -> bool:
        """Whether a value is another than the one that was taken."""
        one, other = _alike(self.fact, (value, self.taken))
        return one != other


def statements_of(found: Found, rows: ChildRows, kinds: Sequence[str]) -> Iterator[Statements]:
    """Every fact of which anything is said. `kinds` are the returns that name the child."""
    mentions = [(kind, _mention(table, rows[table.name])) for kind, table in _mentioning(rows)]
    conflicts = found.rows("conflicts").collect()
    for fact in COMPARED:
        differing = conflicts.filter(pl.col("fact") == fact.name)
        said = _said(fact, rows, mentions)
        for kind, value in differing.select("kind", "value").drop_nulls().iter_rows():
            said.setdefault(kind, {})[value] = None
        values = {kind: tuple(each) for kind, each in said.items() if each}
        if values or found.row.get(fact.name):
            yield Statements(fact, _taken(fact, found, differing, values), values, _unkept(fact, kinds))


def _said(
    fact: Fact, rows: ChildRows, mentions: Sequence[tuple[str, pl.DataFrame]]
) -> dict[str, dict[str, None]]:
    """By kind, the values as keys, in their order."""
    said: dict[str, dict[str, None]] = {}
    owners = {table.name: one.kind for one, table in tables_naming_children()}
    for one in fact.said:
        sources = mentions if one.table == MENTIONED else _of_table(one.table, owners, rows)
        for kind, frame in sources:
            said.setdefault(kind, {}).update(dict.fromkeys(_values(one, frame)))
    return said


def _of_table(table: str, owners: Mapping[str, str], rows: ChildRows) -> list[tuple[str, pl.DataFrame]]:
    return [(owners[table], of_the_latest(rows[table]))] if table in rows else []


def _values(said: Said, rows: pl.DataFrame) -> list[str]:
    found = rows.filter(said.where).select(value=said.value.cast(pl.String()))["value"].drop_nulls()
    texts = found.to_list()
    return [max(texts)] if said.latest and texts else texts


def _mentioning(rows: ChildRows) -> Iterator[tuple[str, Table]]:
    for one, table in tables_naming_children():
        if table.names_children and table.name in rows:
            yield one.kind, table


def _mention(table: Table, rows: pl.DataFrame) -> pl.DataFrame:
    """What the rows say of who the child is, by the names of `Tells`."""
    return of_the_latest(rows).select(_told(table, what).alias(what.value) for what in Tells)


def _told(table: Table, what: Tells) -> pl.Expr:
    names = [column.name for column in table.columns if column.tells is what]
    if what is Tells.SEX:
        return sex_of(*reversed(names))
    return pl.coalesce(*reversed(names)).cast(pl.String()) if names else pl.lit(None, dtype=pl.String())


def _taken(fact: Fact, found: Found, differing: pl.DataFrame, values: Values) -> str:
    """The register's own value, else the one taken where returns differ, else the first in order of trust."""
    if found.row.get(fact.name):
        return str(found.row[fact.name])
    taken = differing.filter("taken")["value"].drop_nulls()
    first = next((value for each in RETURNS for value in values.get(each.kind, ())), "")
    return str(taken[0]) if taken.len() else first


def _unkept(fact: Fact, kinds: Sequence[str]) -> frozenset[str]:
    """The returns whose own word on who the child is no snapshot keeps."""
    if all(said.table != MENTIONED for said in fact.said):
        return frozenset()
    kept = {one.kind for one, table in tables_naming_children() if table.names_children}
    return frozenset(kinds) - kept


def _alike(fact: Fact, values: Sequence[str]) -> list[str]:
    """The values as far as it matters to whether they are the same."""
    return pl.DataFrame({"value": values}).select(same=fact.same(pl.col("value")))["same"].to_list()

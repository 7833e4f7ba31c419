"""What the returns disagree about, listed and never resolved in silence.

For each fact that several rows state about one child, all of them are listed where they differ. What the
register took, the first in order of trust (see `mentions`), is marked.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import polars as pl

from lanyard.core.register.bare_codes import with_bare_codes
from lanyard.core.register.choose import Chosen
from lanyard.core.register.facts import FACT_TABLES, FACTS, Fact, Said
from lanyard.core.register.mentions import children_by
from lanyard.core.register.tables import CONFLICTS, TEXT, WHOLE, conform, declared
from lanyard.core.returns.reading import ReadReturn, ReadTable
from lanyard.core.returns.sen2.people import PERSON


class Why(StrEnum):
    """Why a row stands in the table of conflicts."""

    DIFFERS = "Returns or rows differ"
    TWICE = "The same child stands twice in one table"
    TWO_UPNS = "One ULN stands beside two UPNs"


@dataclass(frozen=True)
class _Source:
    """A table of a return whose rows are tied to children; kind, file and title as people are told them."""

    rows: pl.LazyFrame
    kind: str
    file: str
    title: str


def conflicts(chosen: Chosen, mentions: pl.DataFrame) -> pl.DataFrame:
    """Every disagreement about a child, with the columns of `tables.CONFLICTS`, by child and fact.

    `mentions` have `child_id`. Only children who are mentioned more than once can be disagreed about.
    """
    found = [*_disagreements(chosen, mentions), _twice(mentions), _two_upns(mentions)]
    listed = pl.concat(conform(rows, CONFLICTS) for rows in found)
    return listed.sort("child_id", "fact", "why", maintain_order=True)


def _disagreements(chosen: Chosen, mentions: pl.DataFrame) -> list[pl.DataFrame]:
    several = mentions.filter(pl.col("child_id").is_duplicated())
    if several.is_empty():
        return []
    sources = {
        name: _source(read, read.tables[name], several)
        for read in chosen.used
        for name in FACT_TABLES
        if name in read.tables
    }
    return [_disagreement(fact, sources) for fact in FACTS]


def _source(read: ReadReturn, read_table: ReadTable, mentions: pl.DataFrame) -> _Source:
    hangs_from_person = "person_key" in read_table.rows.columns
    key, table = ("person_key", PERSON.name) if hangs_from_person else ("row", read_table.table.name)
    columns = {"row": WHOLE, "person_key": WHOLE, **declared(read_table.table)}
    rows = conform(with_bare_codes(read_table.rows, read_table.table), columns).lazy()
    tied = rows.join(children_by(mentions, table, key), on=key, how="inner", maintain_order="left")
    title = read_table.table.title_in(read.shape)
    return _Source(tied, read.kind, Path(read_table.file).name, title)


def _disagreement(fact: Fact, sources: Mapping[str, _Source]) -> pl.DataFrame:
    statements = [_statements(fact, said, sources[said.table]) for said in fact.said if said.table in sources]
    if not statements:
        return pl.DataFrame(schema=dict(CONFLICTS))
    together = pl.concat(statements).collect().lazy()
    differing = together.group_by("child_id").agg(pl.col("same").n_unique()).filter(pl.col("same") > 1)
    return (
        together.join(differing, on="child_id", how="semi", maintain_order="left")
        .with_columns(fact=pl.lit(fact.name), why=pl.lit(Why.DIFFERS), taken=_is_first("child_id"))
        .collect()
    )


def _statements(fact: Fact, said: Said, source: _Source) -> pl.LazyFrame:
    stated = source.rows.filter(said.where).select(
        "child_id", "row", value=said.value.cast(TEXT), same=fact.same(said.value)
    )
    given = stated.filter(pl.col("value").is_not_null())
    if said.latest:
        given = given.sort("child_id", "value", maintain_order=True).unique(
            "child_id", keep="last", maintain_order=True
        )
    return given.with_columns(kind=pl.lit(source.kind), file=pl.lit(source.file), table=pl.lit(source.title))


def _is_first(*columns: str) -> pl.Expr:
    return pl.int_range(pl.len()).over(columns) == 0


def _twice(mentions: pl.DataFrame) -> pl.DataFrame:
    """Rows of one table that speak of the same child, shown by the number that they share."""
    number = pl.col("identity").str.split_exact(":", 1)
    return mentions.filter(pl.len().over("child_id", "table") > 1).with_columns(
        fact=number.struct[0].str.to_lowercase(),
        why=pl.lit(Why.TWICE),
        value=number.struct[1],
        table=pl.col("title"),
        taken=_is_first("child_id", "table"),
    )


def _two_upns(mentions: pl.DataFrame) -> pl.DataFrame:
    """Rows with a ULN that stands beside two UPNs: they stay two children, and each keeps the ULN."""
    of_one_uln = pl.col("valid_upn").drop_nulls().n_unique().over("valid_uln")
    return mentions.filter(pl.col("valid_uln").is_not_null() & (of_one_uln > 1)).with_columns(
        fact=pl.lit("uln"),
        why=pl.lit(Why.TWO_UPNS),
        value=pl.col("valid_uln"),
        table=pl.col("title"),
        taken=pl.lit(value=True),
    )

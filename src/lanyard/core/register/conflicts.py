"""What the returns disagree about, listed and never resolved in silence.

For each fact that several rows state about one child, all of them are listed where they differ. What the
register took, the first in order of trust (see `mentions`), is marked. Of a return that comes every term or
month only a child's latest file speaks: that it said otherwise before is no disagreement.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import polars as pl

from lanyard.core.register.choose import Chosen
from lanyard.core.register.facts import FACT_TABLES, FACTS, MENTIONED, Fact, Said
from lanyard.core.register.identity import KnownBy
from lanyard.core.register.rows import tied_rows
from lanyard.core.register.tables import CONFLICTS, TEXT, conform
from lanyard.core.returns.catalogue import RETURNS

Sources = Mapping[str, pl.LazyFrame]
"""Rows by table, tied to children, with kind, file and title as people are told them."""


class Why(StrEnum):
    """Why a row stands in the table of conflicts."""

    DIFFERS = "Returns or rows differ"
    TWICE = "The same child stands twice in one table"
    TWO_UPNS = "One ULN stands beside two UPNs"
    TWO_UPNS_LOCAL = "One number of a service stands beside two UPNs"
    TWO_UPNS_NHS = "One NHS number stands beside two UPNs"
    TWO_UPNS_FORMER = "One former UPN stands beside two UPNs"
    JOINED = "Two UPNs are one child's, as a return states or a person decided"


_NUMBERS: Mapping[str, tuple[Why, pl.Expr]] = {
    "uln": (Why.TWO_UPNS, pl.col("valid_uln")),
    "local_id": (Why.TWO_UPNS_LOCAL, pl.concat_str("numbers", "local_id", separator=" ")),
    "nhs_number": (Why.TWO_UPNS_NHS, pl.col("valid_nhs_number")),
}
_MANY = [one.kind for one in RETURNS if one.one_of_many]


def conflicts(chosen: Chosen, mentions: pl.DataFrame, unheeded: pl.DataFrame) -> pl.DataFrame:
    """Every disagreement about a child, with the columns of `tables.CONFLICTS`, by child and fact; decisions
    that could not be obeyed (`unheeded`) first.

    `mentions` have `child_id`. Only children who are mentioned more than once can be disagreed about.
    """
    found = [
        *_disagreements(chosen, mentions),
        _twice(mentions),
        *_two_upns(mentions),
        _former_of_two(mentions),
        _joined_upns(mentions),
    ]
    listed = pl.concat(conform(rows, CONFLICTS) for rows in [unheeded, *found])
    return listed.sort("child_id", "fact", "why", nulls_last=False, maintain_order=True)


def _disagreements(chosen: Chosen, mentions: pl.DataFrame) -> list[pl.DataFrame]:
    several = mentions.filter(pl.col("child_id").is_duplicated())
    if several.is_empty():
        return []
    sources: dict[str, pl.LazyFrame] = {MENTIONED: _of_the_latest(several.lazy())}
    sources.update(_stated(chosen, several))
    return [_disagreement(fact, sources) for fact in FACTS]


def _stated(chosen: Chosen, several: pl.DataFrame) -> Iterator[tuple[str, pl.LazyFrame]]:
    held = {read.kind for read in chosen.used}
    for one in RETURNS:
        for table in one.data_tables:
            if one.kind in held and table.name in FACT_TABLES:
                rows = tied_rows(chosen, several, one, table)
                yield table.name, _of_the_latest(rows.lazy().with_columns(kind=pl.lit(one.kind)))


def _of_the_latest(rows: pl.LazyFrame) -> pl.LazyFrame:
    """Without what earlier files of a termly or monthly return say of a child; `chosen` has the latest
    first."""
    latest = pl.col("read") == pl.col("read").min().over("child_id", "kind")
    return rows.filter(~pl.col("kind").is_in(_MANY) | latest)


def _disagreement(fact: Fact, sources: Sources) -> pl.DataFrame:
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


def _statements(fact: Fact, said: Said, source: pl.LazyFrame) -> pl.LazyFrame:
    stated = source.filter(said.where).select(
        "child_id",
        "row",
        "kind",
        "file",
        table="title",
        value=said.value.cast(TEXT),
        same=fact.same(said.value),
    )
    given = stated.filter(pl.col("value").is_not_null())
    if said.latest:
        given = given.sort("child_id", "value", maintain_order=True).unique(
            "child_id", keep="last", maintain_order=True
        )
    return given


def _is_first(*columns: str) -> pl.Expr:
    return pl.int_range(pl.len()).over(columns) == 0


def _twice(mentions: pl.DataFrame) -> pl.DataFrame:
    """Rows of one list that speak of the same child, shown by the number that they share."""
    number = pl.col("identity").str.split_exact(":", 1)
    place = ("child_id", "once")
    again = mentions.filter(pl.col("once").is_not_null()).filter(pl.len().over(place) > 1)
    return again.with_columns(
        fact=number.struct[0].str.to_lowercase(),
        why=pl.lit(Why.TWICE),
        value=number.struct[1],
        table=pl.col("title"),
        taken=_is_first(*place),
    )


def _two_upns(mentions: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """Rows with a number that stands beside two UPNs: they stay two children, and each keeps the number."""
    for fact, (why, number) in _NUMBERS.items():
        beside = mentions.with_columns(value=number).filter(pl.col("value").is_not_null())
        yield beside.filter(pl.col("upns").drop_nulls().n_unique().over("value") > 1).with_columns(
            fact=pl.lit(fact), why=pl.lit(why), table=pl.col("title"), taken=pl.lit(value=True)
        )


def _former_of_two(mentions: pl.DataFrame) -> pl.DataFrame:
    """Rows that state a former UPN which a row of another child states as well."""
    stating = mentions.filter(pl.col("valid_former_upn").is_not_null() & pl.col("valid_upn").is_not_null())
    return stating.filter(pl.col("upns").n_unique().over("valid_former_upn") > 1).with_columns(
        fact=pl.lit("upn"),
        why=pl.lit(Why.TWO_UPNS_FORMER),
        table=pl.col("title"),
        value=pl.col("valid_former_upn"),
        taken=pl.lit(value=False),
    )


def _joined_upns(mentions: pl.DataFrame) -> pl.DataFrame:
    """Of children with two UPNs the first row of each return that says each of them."""
    numbered = mentions.filter(pl.col("valid_upn").is_not_null())
    several = numbered.filter(pl.col("valid_upn").n_unique().over("child_id") > 1)
    first = several.unique(["child_id", "kind", "valid_upn"], keep="first", maintain_order=True)
    return first.with_columns(
        fact=pl.lit("upn"),
        why=pl.lit(Why.JOINED),
        table=pl.col("title"),
        value=pl.col("valid_upn"),
        taken=pl.lit(f"{KnownBy.UPN}:") + pl.col("valid_upn") == pl.col("identity"),
    )

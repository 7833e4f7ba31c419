"""Two snapshots beside each other: who came, who left, and which facts about a child changed.

Children are the same by their identity. One whom an earlier snapshot knew by name alone and a later one knows
by UPN has another identity, and stands among those who left and those who came.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.register.facts import FACT_TITLES, FACTS, MENTIONED, Fact, Said
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.register.tables import CHILDREN, SCHEMAS, TEXT

TITLES: Mapping[str, str] = {**FACT_TITLES, "sources": "Returns that name the child"}
"""The words for each fact that is compared."""

CHANGED: Mapping[str, pl.DataType] = {
    "identity": TEXT,
    "before_child": CHILDREN["child_id"],
    "child_id": CHILDREN["child_id"],
    "surname": TEXT,
    "forename": TEXT,
    "fact": TEXT,
    "before": TEXT,
    "after": TEXT,
}
"""One row for each fact of a child that is not the same any more: the numbers of the child in both snapshots,
the name as it is now, and what either says; null where it says nothing."""

_OF_CHILDREN = ("upn", "uln", "nhs_number", "surname", "forename", "birth_date", "sex", "postcode", "sources")
_STATED = tuple(fact for fact in FACTS if any(said.table != MENTIONED for said in fact.said))
_COMPARED = (*_OF_CHILDREN, "ethnicity", *(fact.name for fact in _STATED))


@dataclass(frozen=True)
class Comparison:
    """What became of the children from one snapshot to a later one.

    `came` and `left` have the columns of `tables.CHILDREN`, of the snapshot that holds the child; `changed`
    those of `CHANGED`, by child and fact. Nothing is read before it is asked for.
    """

    came: pl.LazyFrame
    left: pl.LazyFrame
    changed: pl.LazyFrame


def compare(before: Snapshot, after: Snapshot) -> Comparison:
    """What is different in `after` from `before`."""
    were, are = before.table("children"), after.table("children")
    return Comparison(
        came=are.join(were, on="identity", how="anti", maintain_order="left"),
        left=were.join(are, on="identity", how="anti", maintain_order="left"),
        changed=_changed(_told(before), _told(after)),
    )


def _changed(were: pl.LazyFrame, are: pl.LazyFrame) -> pl.LazyFrame:
    both = are.join(were, on="identity", how="inner", suffix=_BEFORE, maintain_order="left")
    each = [_differing(both, fact) for fact in _COMPARED]
    return pl.concat(each).sort("child_id", "fact")


_BEFORE, _SAME = "__before", "__same"


def _differing(both: pl.LazyFrame, fact: str) -> pl.LazyFrame:
    differs = pl.col(fact + _SAME).ne_missing(pl.col(fact + _SAME + _BEFORE))
    told = {
        "before_child": pl.col("child_id" + _BEFORE),
        "fact": pl.lit(fact),
        "before": pl.col(fact + _BEFORE),
        "after": pl.col(fact),
    }
    return both.filter(differs).select(told.get(name, pl.col(name)).alias(name) for name in CHANGED)


def _told(snapshot: Snapshot) -> pl.LazyFrame:
    """One row a child: each fact as the snapshot takes it, and beside it by what two values are the same."""
    told = snapshot.table("children").select(
        "identity", "child_id", *(pl.col(name).cast(TEXT) for name in (*_OF_CHILDREN, "ethnicity"))
    )
    for fact in _STATED:
        told = told.join(_stated(snapshot, fact), on="child_id", how="left", maintain_order="left")
    return told.with_columns(_same_as(name).alias(name + _SAME) for name in _COMPARED)


def _same_as(name: str) -> pl.Expr:
    by_name = {fact.name: fact for fact in FACTS}
    return by_name[name].same(pl.col(name)) if name in by_name else pl.col(name)


def _stated(snapshot: Snapshot, fact: Fact) -> pl.LazyFrame:
    """What the tables say of a fact: for each child the first in order of trust."""
    return (
        pl.concat(_statements(snapshot, fact))
        .unique("child_id", keep="first", maintain_order=True)
        .rename({"value": fact.name})
    )


def _statements(snapshot: Snapshot, fact: Fact) -> Iterator[pl.LazyFrame]:
    for said in fact.said:
        if said.table != MENTIONED:
            yield _said(_latest(snapshot, said.table), said)


def _said(rows: pl.LazyFrame, said: Said) -> pl.LazyFrame:
    given = rows.filter(said.where).select("child_id", value=said.value.cast(TEXT)).drop_nulls()
    return given.sort("value", descending=True, maintain_order=True) if said.latest else given


def _latest(snapshot: Snapshot, table: str) -> pl.LazyFrame:
    """Of a return that comes every term or month what its latest says of a child."""
    rows = snapshot.table(table)
    if "reference_date" not in SCHEMAS[table] or "child_id" not in SCHEMAS[table]:
        return rows
    latest = pl.col("reference_date").max().over("child_id")
    return rows.filter(pl.col("reference_date").eq_missing(latest))

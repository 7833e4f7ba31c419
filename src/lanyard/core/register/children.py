"""One row a child: each fact is taken from the first return, in order of trust, that has it.

The order of trust is that of `mentions`: SEN2 before Annex A, and so on. Where another return says
otherwise, the table of conflicts lists both.
"""

from collections.abc import Iterator

import polars as pl

from lanyard.core.register.identity import KnownBy
from lanyard.core.register.tables import CHILDREN, TEXT, conform
from lanyard.core.words.code_sets.ethnicity import ETHNICITY

ETHNICITY_NOT_KNOWN = ("NOBT", "UNKNOWN")
"""Codes that say nothing is known yet: any other return that knows comes before them."""

_ONE_BY_ONE = (
    "identity",
    "valid_upn",
    "valid_uln",
    "valid_nhs_number",
    "upn",
    "uln",
    "nhs_number",
    "surname",
    "forename",
    "birth_date",
    "sex",
    "ethnicity",
    "postcode",
)


def with_child_id(mentions: pl.DataFrame) -> pl.DataFrame:
    """The mentions, which have `identity`, with `child_id`: 1 to n in order of the identities."""
    return mentions.with_columns(child_id=pl.col("identity").rank("dense").cast(pl.Int64))


def children(mentions: pl.DataFrame) -> pl.DataFrame:
    """One row a child, with the columns of `tables.CHILDREN`, from mentions that have `child_id`.

    UPN, ULN and NHS number are valid ones where any return has one, else as they were written; of a current
    and a former UPN the current one.
    """
    facts = pl.DataFrame([_first(mentions, pl.col(column)).alias(column) for column in _ONE_BY_ONE])
    known = pl.col("ethnicity").is_in(ETHNICITY_NOT_KNOWN).not_()
    ethnicity = pl.coalesce(_first(mentions, pl.when(known).then(pl.col("ethnicity"))), "ethnicity")
    return conform(
        facts.with_row_index("child_id", offset=1).with_columns(
            upn=pl.coalesce(_known_upn(), "valid_upn", "upn"),
            uln=pl.coalesce("valid_uln", "uln"),
            nhs_number=pl.coalesce("valid_nhs_number", "nhs_number"),
            ethnicity=ethnicity,
            ethnicity_group=main_ethnicity(ethnicity),
            sources=pl.concat_str(
                pl.lit(None, dtype=TEXT), *_said_by(mentions), separator=" ", ignore_nulls=True
            ),
        ),
        CHILDREN,
    )


def _known_upn() -> pl.Expr:
    by_upn = f"{KnownBy.UPN}:"
    known = pl.col("identity").str.starts_with(by_upn)
    return pl.when(known).then(pl.col("identity").str.strip_prefix(by_upn))


def _first(mentions: pl.DataFrame, value: pl.Expr) -> pl.Series:
    """Each child's first value that is not null, in order of children.

    One column at a time: grouping all of them at once takes many times the memory.
    """
    said = mentions.lazy().select("child_id", value=value).drop_nulls("value")
    first = said.unique("child_id", keep="first", maintain_order=True).collect()
    return _spread(mentions, first["child_id"], first["value"])


def _spread(mentions: pl.DataFrame, children: pl.Series, values: pl.Series) -> pl.Series:
    """The values at the places of their children, who are numbered from 1; null for all others."""
    nothing = pl.Series([None], dtype=values.dtype).new_from_index(0, _count(mentions))
    return nothing.scatter(children - 1, values)


def _count(mentions: pl.DataFrame) -> int:
    return mentions["child_id"].n_unique()


def _said_by(mentions: pl.DataFrame) -> Iterator[pl.Series]:
    """For each kind of return a column with its name at the children it speaks of."""
    for kind in mentions["kind"].unique().sort():
        children = mentions.filter(pl.col("kind") == kind)["child_id"].unique()
        yield _spread(mentions, children, pl.Series([kind], dtype=TEXT).new_from_index(0, children.len()))


def main_ethnicity(code: pl.Expr) -> pl.Expr:
    """The main code to which an ethnicity code belongs; null for what is no code."""
    return code.replace_strict(ETHNICITY.groups, default=None, return_dtype=TEXT)

"""One row a child: each fact is taken from the first return, in order of trust, that has it.

The order of trust is that of `mentions`: SEN2 before Annex A. Where another return says otherwise, the
table of conflicts lists both.
"""

import polars as pl

from lanyard.core.register.tables import CHILDREN, TEXT, conform
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.words.code_sets.ethnicity import ETHNICITY

ETHNICITY_NOT_KNOWN = ("NOBT", "UNKNOWN")
"""Codes that say nothing is known yet: any other return that knows comes before them."""

_KINDS = sorted((SEN2.kind, ANNEX_A.kind))
_FACTS = ("surname", "forename", "birth_date", "sex", "postcode")


def with_child_id(mentions: pl.DataFrame) -> pl.DataFrame:
    """The mentions, which have `identity`, with `child_id`: 1 to n in order of the identities."""
    return mentions.with_columns(child_id=pl.col("identity").rank("dense").cast(pl.Int64))


def children(mentions: pl.DataFrame) -> pl.DataFrame:
    """One row a child, with the columns of `tables.CHILDREN`, from mentions that have `child_id`.

    UPN and ULN are valid ones where any return has one, else as they were written.
    """
    by_child = (
        mentions.lazy()
        .group_by("child_id")
        .agg(
            pl.col("identity").first(),
            _first("valid_upn").alias("right_upn"),
            _first("valid_uln").alias("right_uln"),
            _first("upn"),
            _first("uln"),
            *(_first(fact) for fact in _FACTS),
            _first("ethnicity"),
            _first_known_ethnicity().alias("known_ethnicity"),
            *((pl.col("kind") == kind).any().alias(kind) for kind in _KINDS),
        )
    )
    return conform(by_child.select(*_columns()).sort("child_id").collect(), CHILDREN)


def _first(column: str) -> pl.Expr:
    return pl.col(column).first(ignore_nulls=True)


def _first_known_ethnicity() -> pl.Expr:
    known = ~pl.col("ethnicity").is_in(ETHNICITY_NOT_KNOWN)
    return pl.when(known).then(pl.col("ethnicity")).first(ignore_nulls=True)


def _columns() -> tuple[pl.Expr, ...]:
    ethnicity = pl.coalesce("known_ethnicity", "ethnicity")
    said_by = (pl.when(pl.col(kind)).then(pl.lit(kind)) for kind in _KINDS)
    return (
        pl.col("child_id", "identity", *_FACTS),
        pl.coalesce("right_upn", "upn").alias("upn"),
        pl.coalesce("right_uln", "uln").alias("uln"),
        ethnicity.alias("ethnicity"),
        main_ethnicity(ethnicity).alias("ethnicity_group"),
        pl.concat_str(*said_by, separator=" ", ignore_nulls=True).alias("sources"),
    )


def main_ethnicity(code: pl.Expr) -> pl.Expr:
    """The main code to which an ethnicity code belongs; null for what is no code."""
    return code.replace_strict(ETHNICITY.groups, default=None, return_dtype=TEXT)

"""How what is true of a child becomes cells of a return."""

import polars as pl

from lanyard.core.synth.declared_rows import keyed, renumbered
from lanyard.core.synth.world import TRUTH, Tables

SEN_STATUS = {"plan": "P", "support": "S", "none": "N"}
"""How registers without a national format say what a child's `provision` is."""


def told(kind: str, table: str, rows: pl.DataFrame, *keys: str) -> pl.DataFrame:
    """Rows of truth, with `child` where they name children, as the table of the return has them."""
    return keyed(kind, table, renumbered(rows.rename({"child": TRUTH}, strict=False)), keys)


def one_table(kind: str, table: str, rows: pl.DataFrame) -> Tables:
    """The tables of a return that has but one."""
    return {table: told(kind, table, rows)}


def yes_no(flag: pl.Expr) -> pl.Expr:
    """Y or N."""
    return pl.when(flag).then(pl.lit("Y")).otherwise(pl.lit("N"))


def sen_status() -> pl.Expr:
    """What the team knows of SEN: a plan, SEN support now or when last at school, or neither."""
    known = pl.col("provision").replace_strict(SEN_STATUS, return_dtype=pl.String())
    return pl.when(pl.col("was_on_support") & (known == "N")).then(pl.lit("S")).otherwise(known)

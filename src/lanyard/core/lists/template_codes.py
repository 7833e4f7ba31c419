"""From bare codes to the texts of the Annex A template: `ASD` to `k) ASD`, `Y` to `a) Yes`."""

from collections.abc import Mapping

import polars as pl

from lanyard.core.register.bare_codes import BARE
from lanyard.core.returns.declare import Column, Table
from lanyard.core.words.code_sets.annex_a import ETHNICITY, NEED, WRITTEN_ETHNICITY, WRITTEN_NEED

_SAME_BACK = {name: {code: written for written, code in texts.items()} for name, texts in BARE.items()}

WRITTEN: Mapping[str, Mapping[str, str]] = _SAME_BACK | {
    ETHNICITY.name: _SAME_BACK[ETHNICITY.name] | WRITTEN_ETHNICITY,
    NEED.name: _SAME_BACK[NEED.name] | WRITTEN_NEED,
}
"""The template's text for each bare code, by code set. Extended ethnicities are written as their main group,
Down syndrome (DS), which has no letter, as other."""


def as_written(rows: pl.LazyFrame, table: Table) -> pl.LazyFrame:
    """The rows with the template's texts in coded columns; what is no code of the template becomes null."""
    present = rows.collect_schema().names()
    coded = [column for column in table.columns if column.codes is not None and column.name in present]
    return rows.with_columns(_written(column) for column in coded)


def _written(column: Column) -> pl.Expr:
    texts = WRITTEN[column.codes.name] if column.codes is not None else {}
    return pl.col(column.name).replace_strict(texts, default=None, return_dtype=pl.String())

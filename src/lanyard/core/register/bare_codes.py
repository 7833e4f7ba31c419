"""From the texts of workbooks to bare codes: `k) ASD` to ASD, `a) Yes` to Y, `b) Primary` to b."""

import re
from collections.abc import Mapping

import polars as pl

from lanyard.core.returns.declare import Column, Table
from lanyard.core.words.code_sets import CodeSet
from lanyard.core.words.code_sets.annex_a import (
    ETHNICITY,
    GENDER,
    NEED,
    PHASE,
    WRITTEN_GENDER,
    YES_NO,
    spelling_key,
    spellings,
    written_by_code,
)

BARE: Mapping[str, Mapping[str, str]] = {
    GENDER.name: {WRITTEN_GENDER[code]: code for code in ("M", "F", "0", "9")},
    ETHNICITY.name: {written: code for code, written in written_by_code(ETHNICITY).items()},
    NEED.name: {written: code for code, written in written_by_code(NEED).items()},
    PHASE.name: {written: written[0] for written in PHASE.values},
    YES_NO.name: {"a) Yes": "Y", "b) No": "N"},
}
"""The bare code of each text of the template, by code set. Gender not known is 0 and not specified 9, as SEN2
had them; a phase is known by its letter."""

_LETTERED = re.compile(r"[a-z]\) ")


def with_bare_codes(rows: pl.DataFrame, table: Table) -> pl.DataFrame:
    """The rows of a list with bare codes; a text that is no code of the template stays as it is written."""
    coded = [column for column in table.columns if column.codes is not None and column.name in rows.columns]
    return rows.with_columns(_bare(rows[column.name], column) for column in coded)


def _bare(texts: pl.Series, column: Column) -> pl.Series:
    if column.codes is None:
        return texts
    if column.codes.name not in BARE:
        return texts.replace(_lettered(column.codes))
    return texts.replace(_bare_of(texts, column.codes))


def _bare_of(texts: pl.Series, codes: CodeSet) -> dict[str, str]:
    """The bare code of each different text, however it is spelt."""
    known, bare = spellings(codes), BARE[codes.name]
    written = {text: known.get(spelling_key(text)) for text in texts.drop_nulls().unique()}
    return {text: bare[form] for text, form in written.items() if form is not None}


def _lettered(codes: CodeSet) -> dict[str, str]:
    """The bare code of each written form of a set that has both, `a) Yes` and `Y`."""
    written = (code for code in codes.codes if code.groups_to and _LETTERED.match(code.code))
    return {code.code: str(code.groups_to) for code in written}

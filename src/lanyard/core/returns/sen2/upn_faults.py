"""The published faults of UPN and ULN, found once for each number so that each rule only compares."""

from collections.abc import Callable

import polars as pl

from lanyard.core.returns.checking import View
from lanyard.core.words.identifiers import uln_fault, upn_fault


def with_number_faults(view: View) -> View:
    """Adds `upn.fault` and `unique_learner_number.fault`: the fault's name, null where there is none."""
    names = view.collect_schema().names()
    return view.with_columns(
        _faults(column, fault).alias(f"{column}.fault")
        for column, fault in (("upn", _upn), ("unique_learner_number", _uln))
        if column in names
    )


def _upn(text: str) -> str | None:
    fault = upn_fault(text)
    return fault.name if fault else None


def _uln(text: str) -> str | None:
    fault = uln_fault(text)
    return fault.name if fault else None


def _faults(column: str, fault: Callable[[str], str | None]) -> pl.Expr:
    def find(values: pl.Series) -> pl.Series:
        return pl.Series([None if v is None else fault(v) for v in values], dtype=pl.String())

    return pl.col(column).map_batches(find, return_dtype=pl.String(), is_elementwise=True)

"""What reading one column gives: its values, the faults of its texts, and what was noticed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl

from lanyard.core.returns.problems import Severity


@dataclass(frozen=True)
class Fault:
    """What is wrong with a text, wherever it stands in the column."""

    code: str
    message: str
    severity: Severity = Severity.ERROR


@dataclass(frozen=True)
class ReadColumn:
    """A column's typed `values`; `written` when typing can lose something; faults by the faulty text."""

    values: pl.Series
    written: pl.Series | None = None
    faults: Mapping[str, Fault] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

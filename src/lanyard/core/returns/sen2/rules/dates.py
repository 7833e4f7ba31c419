"""Rules on dates that lie after census day, which only phase transfer dates may."""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.declare import Kind
from lanyard.core.returns.rules import ERROR, Rule, case
from lanyard.core.returns.sen2 import SEN2

MAY_LIE_AHEAD = {
    "sen2.reference_date",
    "person.person_birth_date",
    "active_plans.phase_transfer_due_date",
    "placement_detail.leaving_date",
}
"""Dates that may lie after census day, or that a rule of their own judges."""


def _after_census_day() -> Iterator[Rule]:
    for table in SEN2.tables:
        for column in table.columns:
            if column.kind is not Kind.DATE or f"{table.name}.{column.name}" in MAY_LIE_AHEAD:
                continue
            yield Rule(
                "S010",
                ERROR,
                table.name,
                (column.name,),
                pl.col(column.name) > pl.col("census_day"),
                f"{column.title} lies after census day. Correct it, or take out what happened later.",
                "SEN2 guide: the return covers what happened up to census day",
                breaks=case({column.name: "2026-01-16"}),
                holds=case(),
                years=column.years,
            )


DATES: tuple[Rule, ...] = tuple(_after_census_day())

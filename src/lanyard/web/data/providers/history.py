"""The figures of a service over periods: a table and a chart for each measure, and what was said beside them.

These are the figures as the provider sent them, small numbers among them: for the data team and the provider.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl
from markupsafe import Markup

from lanyard.core.packs.charts import NUMBER, Chart, ChartForm, Gap, Series, draw
from lanyard.core.packs.charts.lines import MOST_LINES
from lanyard.core.words.numbers import count, decimal

Values = dict[tuple[str, str], float]
"""Figures by quarter and group."""

MOST_QUARTERS = 12
"""The latest so many are shown: three years."""


@dataclass(frozen=True)
class MeasureShown:
    """One measure over periods: `rows` are periods, each with a cell for every group.

    `charts` are as many as keep their lines readable.
    """

    title: str
    groups: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    charts: tuple[Markup, ...]


def history_shown(figures: pl.DataFrame, service: str) -> list[MeasureShown]:
    """Every measure of a list's figures over its latest quarters, in the order in which the list has them."""
    if figures.is_empty():
        return []
    quarters = sorted(figures["quarter"].unique().to_list())[-MOST_QUARTERS:]
    shown = figures.filter(pl.col("quarter").is_in(quarters))
    measures = shown["measure"].unique(maintain_order=True).to_list()
    return [_measure(shown.filter(measure=each), str(each), quarters, service) for each in measures]


def _measure(figures: pl.DataFrame, title: str, quarters: list[str], service: str) -> MeasureShown:
    groups = figures["group"].unique(maintain_order=True).to_list()
    values = {(quarter, group): value for quarter, group, _, value in figures.iter_rows()}
    return MeasureShown(
        title=title,
        groups=tuple(groups),
        rows=tuple(_rows(quarters, groups, values)),
        charts=tuple(_charts(f"{title}: {service}", quarters, groups, values)),
    )


def _charts(title: str, quarters: list[str], groups: list[str], values: Values) -> Iterator[Markup]:
    """A chart for every few groups, which its title names where there is more than one."""
    for first in range(0, len(groups), MOST_LINES):
        some = groups[first : first + MOST_LINES]
        chart = Chart(
            title=title if len(groups) <= MOST_LINES else f"{title}, {' and '.join(some)}",
            labels=tuple(map(quarter_in_words, quarters)),
            series=tuple(_series(group, quarters, values) for group in some),
            unit=NUMBER,
            form=ChartForm.LINES,
        )
        yield Markup(draw(chart))  # noqa: S704 - made here, of escaped words


def quarter_in_words(quarter: str) -> str:
    """ "2025-Q4" as "Q4 2025"."""
    year, _, part = quarter.partition("-")
    return f"{part} {year}" if part else quarter


def _series(group: str, quarters: list[str], values: Values) -> Series:
    return Series(group, tuple(values.get((quarter, group), Gap.NOT_HELD) for quarter in quarters))


def _rows(quarters: list[str], groups: list[str], values: Values) -> Iterator[tuple[str, tuple[str, ...]]]:
    for quarter in quarters:
        yield quarter_in_words(quarter), tuple(_cell(values.get((quarter, group))) for group in groups)


def _cell(value: float | None) -> str:
    if value is None:
        return "Not given"
    return count(int(value)) if value == int(value) else decimal(value)

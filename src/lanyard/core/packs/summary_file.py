"""`summary.pdf`: one page for leaders, made of shareable figures only."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.declare import Unit
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.packs.benchmark_files import Beside
from lanyard.core.packs.chosen_words import area_in_words, counted_at
from lanyard.core.packs.dataset_words import figure_in_words, measures_of, value_in_words, whole_area
from lanyard.core.packs.holding_words import by_freshness, to_look_at
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.summary import (
    MOST_HEADLINES,
    MOST_TO_LOOK_AT,
    Counted,
    Summary,
    write_summary_pdf,
)
from lanyard.core.packs.report_file import READINESS
from lanyard.core.packs.sheets import CellKind
from lanyard.core.register.choose import Chosen
from lanyard.core.register.holdings import Holding

HEADLINES = (
    "plans_in_force",
    "requests_received",
    "twenty_week_share_excluding_exceptions",
    "six_week_share",
    "reviews_met",
)
"""The measures that leaders are asked about, in the order in which they are."""


def write_summary(
    outputs: Outputs,
    shared: Shareable,
    holdings: Sequence[Holding],
    *,
    chosen: Chosen,
    as_at: date,
    beside: Beside | None = None,
) -> None:
    """Writes the leaders' page of the shareable data sets and the sources behind them."""
    summary = make_summary(shared, holdings, chosen=chosen, as_at=as_at, beside=beside)
    outputs.write("summary.pdf", Audience.SHAREABLE, lambda path: write_summary_pdf(summary, path))


def make_summary(
    shared: Shareable,
    holdings: Sequence[Holding],
    *,
    chosen: Chosen,
    as_at: date,
    beside: Beside | None = None,
) -> Summary:
    """The leaders' page as words and numbers."""
    looks = to_look_at(holdings, (safe.dataset for safe in shared.data_sets))
    return Summary(
        "SEND data on one page",
        area_in_words(chosen),
        as_at,
        counted_at(chosen),
        _answers(shared),
        by_freshness(holdings),
        _headlines(shared, beside),
        tuple(islice(looks, MOST_TO_LOOK_AT)),
    )


def _answers(shared: Shareable) -> tuple[Counted, ...]:
    found = Counter(safe.status for safe in shared.data_sets)
    return tuple(Counted(mark.value, mark, found[status]) for status, mark in READINESS.items())


def _headlines(shared: Shareable, beside: Beside | None) -> ReportTable:
    england = _england(beside)
    columns = [ReportColumn("Figure"), ReportColumn("Here", CellKind.COUNT)]
    if beside:
        columns.append(ReportColumn("England", CellKind.COUNT))
    rows = [
        (title, here, *([england.get(name, "–")] if beside else [])) for name, title, here in _figures(shared)
    ]
    return ReportTable("Headline figures", tuple(columns), tuple(rows[:MOST_HEADLINES]))


def _figures(shared: Shareable) -> Iterator[tuple[str, str, str]]:
    """Name, title and value of each headline measure that the area has."""
    found: dict[str, tuple[str, str, str]] = {}
    for safe in shared.data_sets:
        measures = measures_of(safe.dataset)
        for row in whole_area(safe.figures).to_dicts():
            measure = measures[str(row["measure"])]
            found[measure.name] = (measure.name, measure.title, figure_in_words(measure, row))
    yield from (found[name] for name in HEADLINES if name in found)


def _england(beside: Beside | None) -> Mapping[str, str]:
    """England's figure for each headline measure that is published and is no count."""
    if beside is None:
        return {}
    whole = beside.rows.filter(pl.col("cut_1").is_null(), pl.col("measure").is_in(HEADLINES))
    units = {m.name: m.unit for data_set in DATA_SETS for m in data_set.measures}
    return {
        str(row["measure"]): value_in_words(units[row["measure"]], row["england"], hidden=False)
        for row in whole.to_dicts()
        if units[row["measure"]] is not Unit.COUNT
    }

"""`summary.pdf`: one page for leaders, made of shareable figures only."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import islice

from lanyard.core.datasets.declare import Unit
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.packs.beside import Beside
from lanyard.core.packs.changes import Change, change_of
from lanyard.core.packs.chosen_words import area_in_words, counted_at
from lanyard.core.packs.dataset_words import NOBODY, figure_in_words, value_in_words
from lanyard.core.packs.headlines import HeadlineFigure, headline_figures, of_headline
from lanyard.core.packs.holding_words import by_freshness, to_look_at
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.over_time import NOTHING_EARLIER, OverTime
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.summary import (
    MOST_TO_LOOK_AT,
    Counted,
    Summary,
    write_summary_pdf,
)
from lanyard.core.packs.report_sections import READINESS
from lanyard.core.packs.sheets import CellKind
from lanyard.core.register.choose import Chosen
from lanyard.core.register.holdings import Holding
from lanyard.core.words.dates_in_words import date_in_words


def write_summary(
    outputs: Outputs,
    shared: Shareable,
    holdings: Sequence[Holding],
    *,
    chosen: Chosen,
    as_at: date,
    beside: Beside | None = None,
    over_time: OverTime = NOTHING_EARLIER,
) -> None:
    """Writes the leaders' page of the shareable data sets and the sources behind them."""
    summary = make_summary(shared, holdings, chosen=chosen, as_at=as_at, beside=beside, over_time=over_time)
    outputs.write("summary.pdf", Audience.SHAREABLE, lambda path: write_summary_pdf(summary, path))


def make_summary(
    shared: Shareable,
    holdings: Sequence[Holding],
    *,
    chosen: Chosen,
    as_at: date,
    beside: Beside | None = None,
    over_time: OverTime = NOTHING_EARLIER,
) -> Summary:
    """The leaders' page as words and numbers."""
    looks = to_look_at(holdings, (safe.dataset for safe in shared.data_sets))
    figures = tuple(headline_figures(shared))
    changes = tuple(change_of(figure, over_time) for figure in figures)
    return Summary(
        "SEND data on one page",
        area_in_words(chosen),
        as_at,
        counted_at(chosen),
        _answers(shared),
        by_freshness(holdings),
        _headlines(figures, beside, changes),
        tuple(islice(looks, MOST_TO_LOOK_AT)),
        _since(changes),
    )


def _answers(shared: Shareable) -> tuple[Counted, ...]:
    found = Counter(safe.status for safe in shared.data_sets)
    return tuple(Counted(mark.value, mark, found[status]) for status, mark in READINESS.items())


def _headlines(
    figures: Sequence[HeadlineFigure], beside: Beside | None, changes: Sequence[Change | None]
) -> ReportTable:
    columns = [ReportColumn("Figure"), ReportColumn("Here", CellKind.COUNT)]
    cells: list[tuple[str, ...]] = [(one.title, figure_in_words(one.measure, one.row)) for one in figures]
    if beside:
        columns.append(ReportColumn("England", CellKind.COUNT))
        cells = [(*row, _england(one, beside)) for row, one in zip(cells, figures, strict=True)]
    if any(changes):
        columns.append(ReportColumn("Since the earlier pack"))
        cells = [(*row, one.in_words if one else NOBODY) for row, one in zip(cells, changes, strict=True)]
    return ReportTable("Headline figures", tuple(columns), tuple(cells))


def _since(changes: Sequence[Change | None]) -> str:
    """Of which days the figures are that the headlines are compared with."""
    days = sorted({change.before.day for change in changes if change})
    if not days:
        return ""
    told = " to ".join(map(date_in_words, dict.fromkeys((days[0], days[-1]))))
    return f"The figures before are about {told}. Small changes may be no more than chance."


def _england(one: HeadlineFigure, beside: Beside) -> str:
    """England's figure where it is published and is no count."""
    published = of_headline(beside.rows, one.headline)
    if published.is_empty() or one.measure.unit is Unit.COUNT:
        return NOBODY
    return value_in_words(one.measure.unit, published["england"][0], hidden=False)

"""A data set before and now: its figures beside those of the period before, a chart, and what cannot be
compared."""

from collections.abc import Iterator, Sequence

from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.packs.changes import Change, change_of, why_not
from lanyard.core.packs.headlines import told_over_time
from lanyard.core.packs.over_time import OverTime
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.report import BeforeAndNow
from lanyard.core.packs.sheets import CellKind
from lanyard.core.packs.trend_charts import drawn_over_time
from lanyard.core.words.dates_in_words import short_date

TITLE = "Before and now"


def before_and_now(safe: ShareableDataSet, over_time: OverTime) -> BeforeAndNow | None:
    """What became of a data set since the period before; None where no earlier pack tells of one."""
    found = (change_of(figure, over_time) for figure in told_over_time(safe))
    changes = [change for change in found if change]
    if not changes:
        return None
    drawn = next(drawn_over_time(safe, over_time), None)
    return BeforeAndNow(tuple(_tables(changes)), drawn.chart if drawn else None, tuple(why_not(changes)))


def _tables(changes: Sequence[Change]) -> Iterator[ReportTable]:
    """One table for each pair of days, as not all returns are about the same."""
    for before, now in dict.fromkeys(change.days for change in changes):
        days = (ReportColumn(short_date(day), CellKind.COUNT) for day in (before, now))
        yield ReportTable(
            TITLE,
            (ReportColumn("Figure"), *days, ReportColumn("Change")),
            tuple(_row(change) for change in changes if change.days == (before, now)),
        )


def _row(change: Change) -> tuple[str, ...]:
    return (change.title, *change.values, change.in_words)

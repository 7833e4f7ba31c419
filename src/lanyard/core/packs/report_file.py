"""`report.pdf`: what is ready and what is missing, then a page for each data set, small numbers hidden."""

from collections.abc import Sequence
from datetime import date

from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.packs.beside import Beside
from lanyard.core.packs.chosen_words import area_in_words, counted_at
from lanyard.core.packs.holding_words import sources_page
from lanyard.core.packs.link_files import Linked
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.over_time import NOTHING_EARLIER, OverTime
from lanyard.core.packs.pdf.report import Report
from lanyard.core.packs.pdf.typst_report import write_pdf
from lanyard.core.packs.report_sections import section_of
from lanyard.core.register.choose import Chosen
from lanyard.core.register.holdings import Holding


def write_report(outputs: Outputs, report: Report) -> None:
    """Writes the report into the pack."""
    outputs.write("report.pdf", Audience.SHAREABLE, lambda path: write_pdf(report, path))


def make_report(
    shared: Shareable,
    holdings: Sequence[Holding],
    *,
    linked: Linked | None = None,
    chosen: Chosen,
    as_at: date,
    beside: Beside | None = None,
    over_time: OverTime = NOTHING_EARLIER,
) -> Report:
    """The report of the shareable data sets and the sources behind them, beside published figures and those
    of earlier packs where there are any, as words, tables and charts."""
    return Report(
        "Data for the area SEND inspection",
        "Data sets of the local area partnership",
        area_in_words(chosen),
        as_at,
        tuple(section_of(safe, beside, over_time) for safe in shared.data_sets),
        counted_at=counted_at(chosen),
        sources=sources_page(holdings, linked),
    )

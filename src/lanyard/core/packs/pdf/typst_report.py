"""The report of a pack as a PDF: a cover, what is held, what is ready, then a page for each data set."""

from pathlib import Path

from lanyard.core.packs.cell_text import cleaned
from lanyard.core.packs.output_files import open_output
from lanyard.core.packs.pdf.parts import chart_data, table_data
from lanyard.core.packs.pdf.report import BeforeAndNow, Readiness, Report, Section, Sources
from lanyard.core.packs.pdf.typesetting import Data, set_pdf
from lanyard.core.words.dates_in_words import date_in_words


def write_pdf(report: Report, path: Path) -> None:
    """Writes ``report`` to ``path``, dated by its as-at date.

    Raises :class:`ReportError` when a part cannot be set so that all readers can use it, such as a character
    that the fonts lack, and :class:`OutputError` when the file cannot be written.
    """
    pdf = set_pdf("report.typ", _report(report), report.as_at)
    with open_output(path) as file:
        file.write(pdf)


def _report(report: Report) -> dict[str, Data]:
    return {
        "title": cleaned(report.title),
        "subtitle": cleaned(report.subtitle),
        "area": cleaned(report.area),
        "as_at": date_in_words(report.as_at),
        "counted_at": cleaned(report.counted_at),
        "counts": [{"status": _status(status), "count": report.how_many(status)} for status in Readiness],
        "sources": _sources(report.sources) if report.sources else None,
        "sections": [_section(section) for section in report.sections],
    }


def _sources(sources: Sources) -> Data:
    return {
        "tables": [table_data(table) for table in sources.tables],
        "notes": [cleaned(note) for note in sources.notes],
    }


def _status(status: Readiness) -> Data:
    return {"key": status.name, "words": status.value}


def _section(section: Section) -> Data:
    return {
        "heading": cleaned(section.heading),
        "number": section.number,
        "status": _status(section.status),
        "introduction": [cleaned(paragraph) for paragraph in section.introduction],
        "charts": [chart_data(chart) for chart in section.charts],
        "tables": [table_data(table) for table in section.tables],
        "since": _since(section.since) if section.since else None,
        "definition": cleaned(section.definition),
        "source": cleaned(section.source),
        "needs": cleaned(section.needs),
    }


def _since(since: BeforeAndNow) -> Data:
    return {
        "tables": [table_data(table) for table in since.tables],
        "chart": chart_data(since.chart) if since.chart else None,
        "notes": [cleaned(note) for note in since.notes],
    }

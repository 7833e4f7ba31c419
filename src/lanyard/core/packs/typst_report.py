"""The report of a pack as a tagged PDF (PDF/UA-1) that people with screen readers can use.

Words and figures reach the page as data, never as mark-up. Only fonts that come with the PDF writer are used,
so the pages look the same on every machine, and the same report gives the same bytes.
"""

import json
from datetime import UTC, datetime, time
from importlib.resources import files
from pathlib import Path

import typst

from lanyard.core.packs import brand
from lanyard.core.packs.cell_text import cleaned
from lanyard.core.packs.charts import Chart, draw
from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.output_files import open_output
from lanyard.core.packs.report import Readiness, Report, ReportColumn, ReportTable, Section
from lanyard.core.words.dates_in_words import date_in_words

Data = dict[str, "Data"] | list["Data"] | str | int | bool | None
"""What JSON can carry."""


def write_pdf(report: Report, path: Path) -> None:
    """Writes ``report`` to ``path``, dated by its as-at date.

    Raises :class:`ReportError` when a part cannot be set so that all readers can use it, such as a character
    that the fonts lack, and :class:`OutputError` when the file cannot be written.
    """
    pdf = _set(report)
    with open_output(path) as file:
        file.write(pdf)


def _set(report: Report) -> bytes:
    template = files("lanyard.core.packs").joinpath("report.typ").read_bytes()
    try:
        return typst.compile(
            template,
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"report": json.dumps(_report(report))},
            ignore_system_fonts=True,
            timestamp=datetime.combine(report.as_at, time(), UTC),
        )
    except typst.TypstError as error:
        raise ReportError(
            f"The report could not be set as a PDF that all can read: {error.message}."
        ) from error


def _report(report: Report) -> Data:
    return {
        "title": cleaned(report.title),
        "subtitle": cleaned(report.subtitle),
        "area": cleaned(report.area),
        "as_at": date_in_words(report.as_at),
        "counted_at": cleaned(report.counted_at),
        "counts": [{"status": _status(status), "count": report.how_many(status)} for status in Readiness],
        "sections": [_section(section) for section in report.sections],
        "brand": _brand(),
    }


def _brand() -> Data:
    return {
        "ink": brand.INK,
        "copper": brand.COPPER,
        "rule": brand.RULE,
        "quiet": brand.QUIET_TEXT,
    }


def _status(status: Readiness) -> Data:
    return {"key": status.name, "words": status.value}


def _section(section: Section) -> Data:
    return {
        "heading": cleaned(section.heading),
        "number": section.number,
        "status": _status(section.status),
        "introduction": [cleaned(paragraph) for paragraph in section.introduction],
        "charts": [_chart(chart) for chart in section.charts],
        "tables": [_table(table) for table in section.tables],
        "definition": cleaned(section.definition),
        "source": cleaned(section.source),
        "needs": cleaned(section.needs),
    }


def _chart(chart: Chart) -> Data:
    return {"caption": chart.title, "svg": draw(chart), "in_words": chart.in_words()}


def _table(table: ReportTable) -> Data:
    return {
        "caption": cleaned(table.caption),
        "columns": [_column(column) for column in table.columns],
        "rows": [[cleaned(cell) for cell in row] for row in table.rows],
    }


def _column(column: ReportColumn) -> Data:
    return {"title": cleaned(column.title), "is_number": column.kind.is_number}

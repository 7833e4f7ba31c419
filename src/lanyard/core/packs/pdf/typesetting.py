"""Sets a template and its data as tagged PDF (PDF/UA-1) that people with screen readers can use.

Words and figures reach the page as data, never as mark-up. Only fonts that come with the PDF writer are used,
so the pages look the same on every machine, and the same data gives the same bytes.
"""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from importlib.resources import files

import typst

from lanyard.core.packs import brand
from lanyard.core.packs.errors import ReportError

Data = Mapping[str, "Data"] | list["Data"] | str | int | bool | None
"""What JSON can carry."""

_BRAND: Data = {
    "ink": brand.INK,
    "copper": brand.COPPER,
    "rule": brand.RULE,
    "quiet": brand.QUIET_TEXT,
}


def set_pdf(template: str, page: Mapping[str, Data], as_at: date) -> bytes:
    """The PDF of a template, such as `report.typ`, with `page` as its data, dated by `as_at`.

    Raises :class:`ReportError` when a part cannot be set so that all readers can use it, such as a character
    that the fonts lack.
    """
    try:
        return typst.compile(
            _part("look.typ") + _part(template),
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"page": json.dumps({**page, "brand": _BRAND})},
            ignore_system_fonts=True,
            timestamp=datetime.combine(as_at, time(), UTC),
        )
    except typst.TypstError as error:
        raise ReportError(
            f"The report could not be set as a PDF that all can read: {error.message}."
        ) from error


def _part(name: str) -> bytes:
    return files(__package__).joinpath(name).read_bytes()

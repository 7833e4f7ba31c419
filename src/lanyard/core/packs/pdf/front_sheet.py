"""The front sheet of one child's case: who, what matters and where everything is, on one side of A4."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lanyard.core.packs.cell_text import cleaned
from lanyard.core.words.dates_in_words import date_in_words

if TYPE_CHECKING:
    from lanyard.core.packs.pdf.typesetting import Data

LONGEST = 200
"""Characters of one line that the sheet has room for; what is longer is cut, and stands whole in the file."""
MOST_GAPS = 10
MOST_LINES = 8
"""Lines of one section that the sheet has room for."""


@dataclass(frozen=True)
class SheetSection:
    """One section: each line says what it is about, and what is so."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class FrontSheetPage:
    """What stands on the sheet. `gaps` is what is still missing; `made_at` is for the foot."""

    title: str
    inspection: str
    area: str
    place: str
    as_at: date
    made_at: str
    sections: tuple[SheetSection, ...]
    gaps: tuple[str, ...]


def front_sheet_pdf(sheet: FrontSheetPage) -> bytes:
    """The sheet as tagged PDF. Raises :class:`ReportError` as `set_pdf` does."""
    # Here, not above: pages that only show the sheet must not load the PDF writer.
    from lanyard.core.packs.pdf.typesetting import set_pdf  # noqa: PLC0415

    return set_pdf("front_sheet.typ", _page(sheet), sheet.as_at)


def _page(sheet: FrontSheetPage) -> "Mapping[str, Data]":
    return {
        "title": cleaned(sheet.title),
        "inspection": cleaned(sheet.inspection),
        "area": cleaned(sheet.area),
        "place": cleaned(sheet.place),
        "as_at": date_in_words(sheet.as_at),
        "counted_at": cleaned(sheet.made_at),
        "sections": [_section(section) for section in sheet.sections],
        "gaps": [_cut(gap) for gap in _few(sheet.gaps, MOST_GAPS, "Further gaps")],
    }


def _section(section: SheetSection) -> "Data":
    lines: list[Data] = [[_cut(about), _cut(words)] for about, words in section.lines[:MOST_LINES]]
    return {"title": cleaned(section.title), "lines": lines}


def _few(lines: tuple[str, ...], most: int, more: str) -> tuple[str, ...]:
    """The lines that there is room for, the last of them saying how many more there are."""
    if len(lines) <= most:
        return lines
    return (*lines[: most - 1], f"{more}: {len(lines) - most + 1}. They stand on the case’s own page.")


def _cut(words: str) -> str:
    said = " ".join(cleaned(words).split())
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1].rstrip()}…"

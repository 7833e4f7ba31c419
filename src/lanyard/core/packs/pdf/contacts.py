"""The sheet of contacts of an inspection: a table a side, on A4 landscape."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lanyard.core.packs.cell_text import cleaned
from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.pdf.parts import ReportTable, table_data
from lanyard.core.packs.pdf.typesetting import Data, set_pdf
from lanyard.core.words.dates_in_words import date_in_words

CONTACT_COLUMNS = 5
"""Role, name, organisation, email address and phone number."""


@dataclass(frozen=True)
class ContactSheet:
    """Who can be reached how, a table for each side, each of five columns, as at a day.

    Raises :class:`ReportError` when there is no table, or one has other columns.
    """

    title: str
    area: str
    as_at: date
    sides: tuple[ReportTable, ...]

    def __post_init__(self) -> None:
        if not self.sides or any(len(side.columns) != CONTACT_COLUMNS for side in self.sides):
            raise ReportError(f"A sheet of contacts needs tables of {CONTACT_COLUMNS} columns, one a side.")


def contacts_pdf(sheet: ContactSheet) -> bytes:
    """The sheet as a tagged PDF (PDF/UA-1). Raises :class:`ReportError` as `set_pdf` does."""
    page: Mapping[str, Data] = {
        "title": cleaned(sheet.title),
        "area": cleaned(sheet.area),
        "as_at": date_in_words(sheet.as_at),
        "counted_at": "",
        "sides": [table_data(side) for side in sheet.sides],
    }
    return set_pdf("contacts.typ", page, sheet.as_at)

"""The sheet of contacts is a tagged PDF that all can read, whatever stands in it."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.pdf.contacts import ContactSheet, contacts_pdf
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable

DAY = date(2026, 11, 16)
TITLES = ("Role", "Name", "Organisation", "Email address", "Phone number")


def a_side(rows: int = 1, columns: int = 5) -> ReportTable:
    row = (
        "Nominated officer (LANO)",
        "Grace Adeyemi",
        "Farley Council",
        "grace@example.org",
        "020 7946 0000",
    )
    shown = tuple(ReportColumn(title) for title in TITLES[:columns])
    return ReportTable("The partnership", shown, (row[:columns],) * rows)


def a_sheet(*sides: ReportTable, area: str = "Farley local area partnership") -> ContactSheet:
    return ContactSheet("Contacts: Area SEND inspection, 2026", area, DAY, sides)


def opened(sheet: ContactSheet) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(contacts_pdf(sheet)))


def test_the_sheet_says_that_it_is_for_all_readers() -> None:
    with opened(a_sheet(a_side())) as pdf:
        assert (bool(pdf.Root.MarkInfo.Marked), str(pdf.Root.Lang)) == (True, "en-GB")
        assert pdf.open_metadata()["{http://www.aiim.org/pdfua/ns/id/}part"] == "1"


@pytest.mark.parametrize(("rows", "pages"), [(0, 1), (1, 1), (60, 3)])
def test_it_takes_the_pages_that_it_needs(rows: int, pages: int) -> None:
    with opened(a_sheet(a_side(rows))) as pdf:
        assert len(pdf.pages) == pages


def test_an_area_without_a_name_yet_gets_its_sheet() -> None:
    with opened(a_sheet(a_side(), area="")) as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.parametrize("sides", [(), (a_side(columns=4),)])
def test_a_sheet_without_tables_or_with_other_columns_is_refused(sides: tuple[ReportTable, ...]) -> None:
    with pytest.raises(ReportError, match="tables of 5 columns"):
        a_sheet(*sides)

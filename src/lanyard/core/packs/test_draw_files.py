"""After a draw there is one page for the wall, and the inspectors' template is filled as far as it can be."""

from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pikepdf
import pytest

from lanyard.core.draws.folder import FrozenList, freeze
from lanyard.core.draws.record import Certificate
from lanyard.core.draws.running import run_draw
from lanyard.core.draws.test_factories import made_up, shape, words
from lanyard.core.packs.draw_files import page_of, write_draw_files
from lanyard.core.packs.pdf.draw_certificate import certificate_pdf

DAY = date(2026, 11, 20)


def drawn(folder: Path, name: str, size: int | None = None) -> tuple[FrozenList, Certificate]:
    listed = freeze(made_up(400), shape(name, size), folder / "list")
    return listed, run_draw(listed, words("red", "green", "blue"), DAY, beside=write_draw_files)


@pytest.mark.parametrize("name", ["six-plus-four", "hundred", "plain", "stratified"])
def test_the_certificate_is_one_tagged_page(tmp_path: Path, name: str) -> None:
    drawn(tmp_path, name)
    pdf = pikepdf.open(BytesIO((tmp_path / "list" / "certificate.pdf").read_bytes()))
    assert (len(pdf.pages), bool(pdf.Root.MarkInfo.Marked)) == (1, True)


def test_the_page_tells_what_was_fixed_who_gave_words_and_whom_they_chose(tmp_path: Path) -> None:
    listed, certificate = drawn(tmp_path, "six-plus-four")
    page = page_of(listed, certificate, DAY)
    assert [name for name, _ in page.parties] == ["Party 1", "Party 2", "Party 3", "All together (seed)"]
    assert [one for _, one, _ in page.chosen] == [
        one.id for one in (*certificate.chosen, *certificate.reserves)
    ]
    assert dict(page.facts)["List (SHA-256)"] == listed.record.sha256


def test_words_cannot_act_as_markup(tmp_path: Path) -> None:
    listed = freeze(made_up(60), shape("plain"), tmp_path / "list")
    certificate = run_draw(listed, words("#panic()", "*b* = $x$", "<a>"), DAY)
    assert certificate_pdf(page_of(listed, certificate, DAY)).startswith(b"%PDF")


def rows_of(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path)["List"].iter_rows(values_only=True))


def test_the_list_of_a_hundred_is_filled_into_its_template(tmp_path: Path) -> None:
    listed, certificate = drawn(tmp_path, "hundred")
    private = listed.folder / "private"
    titles, *rows = rows_of(private / "list-of-a-hundred.xlsx")
    assert titles[:5] == ("Number", "Unique ID", "Age", "EHC plan or SEN support", "Primary need")
    known = dict(listed.children().select("id", "source_id").iter_rows())
    assert [row[1] for row in rows] == [known[one.id] for one in certificate.chosen]
    assert [row[3] for row in rows].count("EHC plan") == 60
    assert (private / "list-of-a-hundred.ods").is_file()


def test_six_and_four_are_told_apart_and_the_rest_is_left_for_people(tmp_path: Path) -> None:
    listed, _ = drawn(tmp_path, "six-plus-four")
    titles, *rows = rows_of(listed.folder / "private" / "chosen-and-reserves.xlsx")
    assert titles[:4] == ("Number", "Unique ID", "Tracked or in reserve", "Services involved")
    assert [row[2] for row in rows] == ["Tracked"] * 6 + ["In reserve"] * 4
    assert {row[3] for row in rows} == {None}

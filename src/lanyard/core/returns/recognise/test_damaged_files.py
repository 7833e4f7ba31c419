"""Whatever happens to the bytes of a return, reading ends with the return or with one of our own errors."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.returns import annex_a, establishments, sen2
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.declare import Return
from lanyard.core.returns.errors import ReturnError
from lanyard.core.returns.establishments import ESTABLISHMENTS
from lanyard.core.returns.examples import EXAMPLE_DAY, example_return
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.rule_book import sound_of
from lanyard.core.returns.rules import Example
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.writers.tables import Tables
from lanyard.core.returns.writers.which_writer import write

KEYS = {"person_key": 1, "request_key": 1}
PEOPLE: Tables = {
    "sen2": pl.DataFrame({"year": [2026], "reference_date": [date(2026, 1, 15)], "lea": ["999"]}),
    "person": pl.DataFrame([KEYS | {"surname": "Ada", "person_birth_date": date(2010, 1, 2)}]),
    "requests": pl.DataFrame([KEYS | {"received_date": date(2025, 1, 2), "request_outcome": "Y"}]),
    "active_plans": pl.DataFrame([KEYS | {"review_meeting": date(2025, 3, 2)}]),
    "sen_need": pl.DataFrame([KEYS | {"sen_type": "ASD"}]),
}
LISTS: Tables = {
    "list_1": pl.DataFrame({"unique_id": ["C1"], "birth_date": [date(2010, 1, 2)], "absence": [12.5]}),
    "list_2": pl.DataFrame({"unique_id": ["C2"], "birth_date": [date(2010, 1, 2)], "suspensions": [2]}),
}
SCHOOLS: Tables = {"establishment": pl.DataFrame({"urn": ["900001"], "name": ["Zoë’s"]})}
DECLARED = [
    (BY_KIND["school-census"], "xml"),
    (BY_KIND["ssda903"], "xml"),
    (BY_KIND["nccis"], "csv"),
    (BY_KIND["home-education"], "workbook"),
]
"""Returns that have no reader of their own, in shapes that differ in how they are read."""


def one_row_each(declared: Return) -> Tables:
    """One sound row of each table."""
    sound = example_return(declared, sound_of(declared), "", Example(), DateForm.CELL)
    return {name: table.rows for name, table in sound.tables.items()}


SOUND = [
    *((declared, shape, one_row_each(declared)) for declared, shape in DECLARED),
    *((SEN2, shape, PEOPLE) for shape in (sen2.XML, sen2.BLADE, sen2.FORM, sen2.WORKBOOK, sen2.MODULES)),
    *((ANNEX_A, shape, LISTS) for shape in (annex_a.WORKBOOK, annex_a.CSV)),
    (ESTABLISHMENTS, establishments.CSV, SCHOOLS),
]


def sound_files() -> Iterator[tuple[str, bytes]]:
    """One file of each shape, and its bytes, as the writers write a small return."""
    for declaration, shape, tables in SOUND:
        with TemporaryDirectory() as folder:
            path = write(declaration, shape, tables, Path(folder), EXAMPLE_DAY)[-1]
            yield f"{declaration.kind} {shape}", path.read_bytes()


FILES = dict(sound_files())
WORKBOOKS = {name: content for name, content in FILES.items() if content.startswith(b"PK")}

CHANGES = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 20), st.binary(max_size=6)), min_size=1, max_size=4
)


def changed(content: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    """The content with some bytes taken out and others put in, at shares of its length."""
    for share, taken, put in changes:
        at = int(share * len(content))
        content = content[:at] + put + content[at + taken :]
    return content


def outcome(content: bytes) -> list[ReadReturn | ReturnError]:
    """What recognising and reading one file of this content gives; any other exception is a failure."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_bytes(content)
        recognised = recognise([path])
        return [*recognised.refused, *map(read_or_refuse, recognised.returns)]


def read_or_refuse(found: FoundReturn) -> ReadReturn | ReturnError:
    try:
        return read(found)
    except ReturnError as refusal:
        return refusal


@pytest.mark.parametrize("name", FILES)
@given(changes=CHANGES)
def test_a_changed_file_is_read_or_refused(name: str, changes: list[tuple[float, int, bytes]]) -> None:
    assert len(outcome(changed(FILES[name], changes))) == 1


@pytest.mark.parametrize("name", FILES)
@given(share=st.floats(0, 0.999))
def test_a_file_that_breaks_off_is_read_or_refused(name: str, share: float) -> None:
    assert len(outcome(FILES[name][: int(share * len(FILES[name]))])) == 1


@pytest.mark.parametrize("name", WORKBOOKS)
@given(part=st.integers(0, 30), changes=CHANGES)
def test_a_workbook_with_a_changed_part_is_read_or_refused(
    name: str, part: int, changes: list[tuple[float, int, bytes]]
) -> None:
    assert len(outcome(packed_again(WORKBOOKS[name], part, changes))) == 1


def packed_again(content: bytes, number: int, changes: list[tuple[float, int, bytes]]) -> bytes:
    """A sound zip of the same parts, one of them changed."""
    packed = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        names = old.namelist()
        for name in names:
            part = old.read(name)
            new.writestr(name, changed(part, changes) if name == names[number % len(names)] else part)
    return packed.getvalue()


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    assert len(outcome(content)) == 1

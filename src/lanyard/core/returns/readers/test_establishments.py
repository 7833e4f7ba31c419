"""The published register of establishments: many columns, of which the declared ones are kept."""

from datetime import date
from pathlib import Path

from lanyard.core.returns.establishments import ESTABLISHMENT
from lanyard.core.returns.recognise import read, recognise

SCHOOL = {
    "URN": "900001",
    "LA (code)": "999",
    "EstablishmentName": "Saint Zoë’s School",
    "TypeOfEstablishment (code)": "01",
    "OpenDate": "01-09-1996",
    "CloseDate": "",
    "StatutoryLowAge": "4",
}


def register(path: Path) -> None:
    """A register as it is published: in Windows-1252, with columns that nobody here needs."""
    others = [f"Other column {number}" for number in range(110)]
    titles = [column.title for column in ESTABLISHMENT.columns]
    headings = [*titles[:3], *others, *titles[3:]]
    cells = [f'"{SCHOOL.get(heading, "x" if heading in others else "")}"' for heading in headings]
    path.write_text(",".join(headings) + "\r\n" + ",".join(cells) + "\r\n", encoding="windows-1252")


def test_the_declared_columns_are_kept_and_the_others_are_no_problem(tmp_path: Path) -> None:
    register(tmp_path / "edubasealldata.csv")
    [found] = recognise([tmp_path]).returns
    schools = read(found)
    row = schools.tables["establishment"].rows.row(0, named=True)
    assert (row["urn"], row["name"], row["opened"], row["closed"], row["low_age"]) == (
        "900001",
        "Saint Zoë’s School",
        date(1996, 9, 1),
        None,
        4,
    )
    assert [name for name in row if name.startswith("Other")] == []
    assert schools.problems == ()


def test_the_encoding_is_noted(tmp_path: Path) -> None:
    register(tmp_path / "edubasealldata.csv")
    [found] = recognise([tmp_path]).returns
    assert list(read(found).notes.values()) == [("read as Windows-1252, because it is not UTF-8",)]

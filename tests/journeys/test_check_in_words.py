"""What `lanyard check` says to a person."""

from pathlib import Path

from lanyard.core.returns.out_of_school import HOME_EDUCATED
from tests.journeys.conftest import AS_AT, Lanyard


def test_one_row_and_one_error_are_not_told_in_the_plural(lanyard: Lanyard, tmp_path: Path) -> None:
    child = {"surname": "Made", "forename": "Up", "birth_date": "2015-03-14"}
    cells = [child.get(column.name, "") for column in HOME_EDUCATED.columns]
    headings = [column.title for column in HOME_EDUCATED.columns]
    register = tmp_path / "home education.csv"
    lines = ("Extract date,2026-01-15", ",".join(headings), ",".join(cells))
    register.write_text("\n".join(lines), encoding="utf-8")
    said = lanyard("check", register, "--as-at", AS_AT).out.splitlines()
    assert (said[0], said[-1]) == (f"{register}: Register of home education, 1 row", "1 error, 0 queries.")

"""A table as written becomes a table of typed values, with every unreadable cell at its place."""

from datetime import date

import polars as pl

from lanyard.core.returns.cells import DateForm, type_table
from lanyard.core.returns.declare import Column, Kind, Table
from lanyard.core.returns.problems import Problem, Severity
from lanyard.core.words.code_sets.local import YES_NO
from lanyard.core.words.identifiers import ULN

TABLE = Table(
    "children",
    "Children",
    "A small table",
    (
        Column("name", "Name", "Name"),
        Column("born", "Born", "Birth date", Kind.DATE, headings={"form": "Date of birth"}),
        Column("uln", "ULN", "Learner number", Kind.IDENTIFIER, identifier=ULN),
        Column("visits", "Visits", "Number of visits", Kind.WHOLE),
        Column("absence", "Absence", "Percent", Kind.PERCENT),
        Column("score", "Score", "Score", Kind.NUMBER),
        Column("plan", "Plan", "Has a plan", Kind.CODE, codes=YES_NO),
    ),
    titles={"form": "Child records"},
)


def written(**columns: list[str | None]) -> pl.DataFrame:
    height = len(next(iter(columns.values())))
    frame = pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.String()))
    return frame.with_columns(row=pl.int_range(2, height + 2, dtype=pl.Int64))


def test_texts_are_stripped_and_empty_ones_are_null() -> None:
    typed = type_table(TABLE, written(name=[" Ada ", "  ", "", None]), kind="k", file="f", order=DateForm.ISO)
    assert typed.rows["name"].to_list() == ["Ada", None, None, None]


def test_typed_columns_have_their_text_beside_them() -> None:
    cells = written(born=["2010-01-02"], visits=["3"], absence=["4.5%"])
    rows = type_table(TABLE, cells, kind="k", file="f", order=DateForm.ISO).rows
    assert rows.to_dicts() == [
        {
            "row": 2,
            "born": date(2010, 1, 2),
            "born__written": "2010-01-02",
            "visits": 3,
            "visits__written": "3",
            "absence": 4.5,
            "absence__written": "4.5%",
        }
    ]


def test_a_column_that_the_file_lacks_is_not_there() -> None:
    typed = type_table(TABLE, written(name=["Ada"]), kind="k", file="f", order=DateForm.ISO)
    assert typed.rows.columns == ["row", "name"]


def test_keys_and_other_columns_are_kept() -> None:
    cells = written(name=["Ada"]).with_columns(person_key=pl.lit(7))
    typed = type_table(TABLE, cells, kind="k", file="f", order=DateForm.ISO)
    assert typed.rows.to_dicts() == [{"row": 2, "person_key": 7, "name": "Ada"}]


def test_numbers_keep_their_fraction() -> None:
    rows = type_table(TABLE, written(score=["46.5"]), kind="k", file="f", order=DateForm.ISO).rows
    assert rows["score"].to_list() == [46.5]


def test_other_spellings_of_a_code_become_the_code() -> None:
    cells = written(plan=["Y", "yes", "TRUE", "1", "1.0", "0", "no", "N", "perhaps", None])
    rows = type_table(TABLE, cells, kind="k", file="f", order=DateForm.ISO).rows
    assert rows["plan"].to_list() == ["Y", "Y", "Y", "Y", "Y", "N", "N", "N", "perhaps", None]


def test_an_unreadable_cell_is_a_problem_at_its_row_and_heading() -> None:
    cells = written(born=["2010-01-02", "31/02/2010", "31/02/2010"])
    typed = type_table(TABLE, cells, kind="k", file="f.csv", order=DateForm.ISO, shape="form")
    message = "'31/02/2010' is no day of the calendar. Write the date as yyyy-mm-dd."
    assert typed.problems == tuple(
        Problem(
            "D01", Severity.ERROR, "k", "f.csv", "Child records", row, "Date of birth", "31/02/2010", message
        )
        for row in (3, 4)
    )


def test_a_very_long_cell_is_not_repeated_whole() -> None:
    typed = type_table(TABLE, written(visits=["x" * 5_000]), kind="k", file="f", order=DateForm.ISO)
    assert [len(problem.value) for problem in typed.problems] == [200]


def test_an_identifier_column_keeps_its_texts_only_where_digits_were_lost() -> None:
    lost = type_table(TABLE, written(uln=["1.2E+9"]), kind="k", file="f", order=DateForm.ISO)
    assert lost.rows.to_dicts() == [{"row": 2, "uln": None, "uln__written": "1.2E+9"}]
    sound = type_table(TABLE, written(uln=["1234567890"]), kind="k", file="f", order=DateForm.ISO)
    assert sound.rows.to_dicts() == [{"row": 2, "uln": "1234567890"}]


def test_notes_name_table_and_column() -> None:
    typed = type_table(TABLE, written(born=["2 Jan 2010"]), kind="k", file="f", order=DateForm.ISO)
    assert typed.notes == (
        "Children, Born: 1 date written as 1 January 2002 instead of yyyy-mm-dd, and read",
    )


def test_a_table_without_rows_keeps_its_types() -> None:
    rows = type_table(TABLE, written(born=[], visits=[]), kind="k", file="f", order=DateForm.ISO).rows
    assert rows.schema == {
        "row": pl.Int64(),
        "born": pl.Date(),
        "born__written": pl.String(),
        "visits": pl.Int64(),
        "visits__written": pl.String(),
    }

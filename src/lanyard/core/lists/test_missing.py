"""The report of blanks says for every column which return would fill it."""

import polars as pl
import pytest

from lanyard.core.lists.missing import FILLED_BY, RIGHTLY_BLANK, Missing, count_blanks, missing
from lanyard.core.lists.person_list import DIFFERENCES, PersonList
from lanyard.core.returns.annex_a.columns import LIST_1, LIST_2
from lanyard.core.returns.declare import Table


def empty_list(table: Table) -> PersonList:
    rows = pl.DataFrame(schema={column.name: column.dtype for column in table.columns})
    return PersonList(table, rows, count_blanks(rows), (), pl.DataFrame(schema=dict(DIFFERENCES)))


@pytest.mark.parametrize("table", [LIST_1, LIST_2])
def test_every_column_of_a_list_is_in_the_report(table: Table) -> None:
    assert [entry.heading for entry in missing(empty_list(table))] == [c.title for c in table.columns]


def test_nothing_is_declared_for_a_column_that_no_list_has() -> None:
    columns = {column.name for column in LIST_1.columns}
    assert set(FILLED_BY) == columns
    assert set(RIGHTLY_BLANK) - columns == set()


def test_an_entry_says_how_many_of_how_many_and_what_fills_them() -> None:
    rows = pl.DataFrame({"plan_updated": [None, None, 1]})
    made = PersonList(
        Table("list_1", "List_1", "", (LIST_1.column("plan_updated"),)),
        rows,
        count_blanks(rows),
        (),
        pl.DataFrame(schema=dict(DIFFERENCES)),
    )
    assert missing(made) == (
        Missing(
            "plan_updated",
            "Date updated EHC plan issued",
            2,
            3,
            "SEN case system, by way of the Annex A workbook",
            "The plan was never amended",
        ),
    )

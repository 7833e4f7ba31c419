"""The tables of a snapshot follow from what is declared."""

from collections import Counter

import polars as pl

from lanyard.core.register.tables import SCHEMAS
from lanyard.core.returns.catalogue import BY_KIND, RETURNS


def test_no_two_returns_share_the_name_of_a_table() -> None:
    names = Counter(table.name for one in RETURNS for table in one.tables)
    assert [name for name, times in names.items() if times > 1] == []


def test_every_declared_data_table_is_there_but_the_people_of_sen2() -> None:
    declared = {table.name for one in RETURNS for table in one.data_tables}
    assert declared - set(SCHEMAS) == {"person"}


def test_rows_of_a_return_that_names_children_start_with_the_child() -> None:
    assert list(SCHEMAS["home_educated"])[:2] == ["child_id", "upn"]
    assert next(iter(SCHEMAS["complaints"])) == "complaint_number"


def test_rows_of_a_return_that_comes_every_term_say_of_which_day_they_are() -> None:
    assert list(SCHEMAS["census_sessions"])[:3] == ["child_id", "reference_date", "pupil_id"]
    assert SCHEMAS["young_people"]["reference_date"] == pl.Date()


def test_all_columns_of_a_table_are_kept_with_their_types() -> None:
    table = BY_KIND["hospital"].table("hospital_stays")
    schema = dict(SCHEMAS["hospital_stays"])
    del schema["child_id"]
    assert schema == {column.name: column.dtype for column in table.columns}

"""What holds of every declared return, whoever declared it."""

from collections import Counter

import pytest

from lanyard.core.returns.catalogue import BY_KIND, RETURNS
from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.headings import plain
from lanyard.core.returns.local_lists import TO_CONFIRM

every_return = pytest.mark.parametrize("declared", RETURNS, ids=lambda declared: declared.kind)
TABLES = [
    pytest.param(declared, table, id=f"{declared.kind} {table.name}")
    for declared in RETURNS
    for table in declared.tables
]
every_table = pytest.mark.parametrize(("declared", "table"), TABLES)
AS_PUBLISHED = ("sen2", "annex-a", "establishments", "school-census", "ssda903", "cin", "ilacs")
"""Returns whose columns are published, so that they need no local sample."""

OWN_FORMAT = ("linking-decisions",)


ORDER_OF_TRUST = (
    "sen2",
    "annex-a",
    "establishments",
    "school-census",
    "ap-census",
    "college-records",
    "ssda903",
    "cin",
    "ilacs",
    "home-education",
    "missing-education",
    "nccis",
    "results",
    "destinations",
    "early-help",
    "youth-justice",
    "transition",
    "hospital",
    "young-carers",
    "supported-accommodation",
    "adult-care",
    "looked-after-health",
    "casework",
    "tribunal",
    "complaints",
    "healthy-child",
    "school-nursing",
    "newborn-screening",
    "camhs",
    "speech-therapy",
    "occupational-therapy",
    "physiotherapy",
    "linking-decisions",
)


def twice(names: list[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def test_returns_stand_in_order_of_trust() -> None:
    assert tuple(BY_KIND) == ORDER_OF_TRUST


def test_no_kind_and_no_table_is_declared_twice() -> None:
    assert twice([declared.kind for declared in RETURNS]) == []
    assert twice([table.name for declared in RETURNS for table in declared.tables]) == []


@every_return
def test_a_return_says_what_it_is_and_who_is_in_it(declared: Return) -> None:
    assert all((declared.title, declared.population, declared.source, declared.shapes))
    assert declared.months_fresh > 0


@every_return
def test_a_header_is_one_of_the_tables_and_hangs_from_none(declared: Return) -> None:
    headers = [table.parent for table in declared.tables if table.name == declared.header]
    assert headers == ([None] if declared.header else [])


@every_table
def test_every_column_has_a_meaning_and_is_declared_once(declared: Return, table: Table) -> None:
    assert table.title
    assert table.meaning
    assert [column.name for column in table.columns if not (column.title and column.meaning)] == []
    assert twice([column.name for column in table.columns]) == []


@every_table
def test_codes_and_identifiers_say_which(declared: Return, table: Table) -> None:
    lacking = [
        column.name
        for column in table.columns
        if (column.kind is Kind.CODE and not (column.codes and column.codes.codes))
        or (column.kind is Kind.IDENTIFIER and column.identifier is None)
    ]
    assert lacking == []


@every_table
def test_no_heading_of_a_table_could_mean_two_columns(declared: Return, table: Table) -> None:
    def now(column: Column) -> bool:
        return column.years.last is None

    headings = [
        heading
        for column in filter(now, table.columns)
        for heading in {plain(heading) for heading in column.all_headings}
    ]
    assert twice(headings) == []


@every_table
def test_a_table_hangs_from_one_declared_before_it(declared: Return, table: Table) -> None:
    names = [one.name for one in declared.tables]
    assert table.parent is None or names.index(table.parent) < names.index(table.name)
    if table.tied_by and table.parent:
        tied = [one.column(table.tied_by).name for one in (table, declared.table(table.parent))]
        assert tied == [table.tied_by, table.tied_by]


@every_table
def test_a_date_follows_another_date(declared: Return, table: Table) -> None:
    earlier = [table.column(column.not_before) for column in table.columns if column.not_before]
    assert [column.name for column in earlier if column.kind is not Kind.DATE] == []


@every_return
def test_a_return_without_a_published_format_says_that_it_is_to_be_confirmed(declared: Return) -> None:
    columns = [column for table in declared.tables for column in table.columns]
    if declared.kind in (*AS_PUBLISHED, *OWN_FORMAT):
        assert not all(column.to_confirm for column in columns)
        return
    assert [column.name for column in columns if not column.to_confirm] == []
    assert TO_CONFIRM in declared.source


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("school-census", "those taught in the area, wherever they live"),
        ("ap-census", "whom the area is responsible for, wherever they are taught"),
        ("college-records", "who live in the area, wherever they are taught"),
        ("home-education", "who live in the area"),
        ("missing-education", "who live in the area"),
        ("nccis", "who live in the area, and to 25 those with a plan, wherever they are taught"),
        ("results", "those taught in the area, wherever they live"),
        ("destinations", "those taught in the area, wherever they live"),
        ("hospital", "whom the area is responsible for, wherever they are taught"),
        ("young-carers", "who live in the area"),
    ],
)
def test_a_return_of_education_says_whether_it_counts_where_children_live_or_are_taught(
    kind: str, words: str
) -> None:
    assert words in BY_KIND[kind].population

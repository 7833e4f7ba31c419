"""Joins what belongs to one return and came in several files: single lists, and a file from each school."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import polars as pl

from lanyard.core.register.set_aside import SetAside, second_copy
from lanyard.core.returns.declare import Return
from lanyard.core.returns.reading import ReadReturn, ReadTable

_SCHOOL_NUMBERS = ("urn", "estab")


def stand_each_for_itself(declared: Return) -> bool:
    """Whether no table of a return hangs from another, so that each may come in a file of its own."""
    return all(table.parent is None for table in declared.data_tables)


def joined_lists(copies: Sequence[ReadReturn]) -> list[ReadReturn]:
    """The returns, the first one with the lists that it lacks where another file holds just those."""
    first, others = copies[0], []
    for read in copies[1:]:
        if stand_each_for_itself(read.declaration) and read.tables.keys().isdisjoint(first.tables):
            first = _joined(first, read)
        else:
            others.append(read)
    return [first, *others]


def _joined(one: ReadReturn, other: ReadReturn) -> ReadReturn:
    return replace(
        one,
        files=(*one.files, *other.files),
        tables={**one.tables, **other.tables},
        problems=(*one.problems, *other.problems),
        notes={**one.notes, **other.notes},
    )


def one_a_school(copies: Sequence[ReadReturn], *, sent: str) -> tuple[list[ReadReturn], list[SetAside]]:
    """Of one reference date: the first file of each school, then one extract of many schools, without those
    that sent a file themselves. `sent` is the shape of what schools send. The others are set aside."""
    used, aside = _first_of_each_school([read for read in copies if read.shape == sent])
    extracts = [read for read in copies if read.shape != sent]
    if not extracts:
        return used, aside
    first, *others = extracts
    aside += [SetAside(read, second_copy(first)) for read in others]
    rest = _without_schools(first, {school_of(read) for read in used})
    if rest is None:
        return used, [*aside, SetAside(first, "Every school in it sent a file of its own, which is used.")]
    return [*used, rest], aside


def school_of(read: ReadReturn) -> str:
    """The number by which a school's own file names the school; empty where it does not."""
    tables = (read.tables.get(name) for name in (read.declaration.header, _people(read)))
    return next(_numbers(tables), "")


def _numbers(tables: Iterable[ReadTable | None]) -> Iterator[str]:
    for table in tables:
        for column in _SCHOOL_NUMBERS:
            if table is not None and table.has(column):
                yield from table.rows[column].drop_nulls().head(1)


def _people(read: ReadReturn) -> str:
    return next(table.name for table in read.declaration.data_tables if table.names_children)


def _first_of_each_school(sent: Sequence[ReadReturn]) -> tuple[list[ReadReturn], list[SetAside]]:
    first: dict[str, ReadReturn] = {}
    aside: list[SetAside] = []
    for read in sent:
        school = school_of(read) or str(read.files[0])
        if school in first:
            aside.append(SetAside(read, second_copy(first[school])))
        else:
            first[school] = read
    return list(first.values()), aside


def _without_schools(extract: ReadReturn, schools: set[str]) -> ReadReturn | None:
    """The extract without the pupils of these schools, and what hangs from them; None if nobody is left."""
    people = extract.tables.get(_people(extract))
    if people is None or not people.has("urn") or not schools:
        return extract
    others = people.rows.filter(~pl.col("urn").is_in(sorted(schools)).fill_null(value=False))
    if others.is_empty():
        return None
    tables = {name: _of_people(table, others) for name, table in extract.tables.items()}
    return replace(extract, tables=tables)


def _of_people(read_table: ReadTable, people: pl.DataFrame) -> ReadTable:
    if "person_key" not in read_table.rows.columns:
        return read_table
    kept = read_table.rows.join(
        people.select("person_key"), on="person_key", how="semi", maintain_order="left"
    )
    return replace(read_table, rows=kept)

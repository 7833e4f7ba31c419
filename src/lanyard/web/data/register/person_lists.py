"""The lists of children that a pack holds: those that inspectors ask for, and those of data sets."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.declare import Form
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.words.phrases import curled, upper_first
from lanyard.web.data.register.lists import AddressOf
from lanyard.web.pages.lists import Cell, Column, FrameRow, FrameRows, ListPage, Search

NOTE = "Note"
"""The only heading of a list that is not held: its one row says what it would need."""
PLACE = "place of the row"
"""The column by which rows keep the order of the file."""
CHILD = "child of the row"
"""The column that holds the number of the child of a row in the snapshot, where it can be told."""
_CHILD_ID, _UPN = "child_id", "UPN"
"""Headings by which that is told: data sets name the child itself, the lists of inspectors its UPN."""
SHOWN = 6
"""Columns that a page has room for; files have all."""


@dataclass(frozen=True)
class PersonList:
    """One list: its name in addresses, its title, and where it lies in the pack, without the ending."""

    name: str
    title: str
    path: str
    endings: tuple[str, ...] = ()
    """The kinds of file, beside CSV, that the pack holds of it as inspectors' template wants them."""


_INSPECTORS = tuple(
    PersonList(name, f"{title}: {table.meaning}", f"lists/{name}", ("xlsx", "ods"))
    for name, title, table in zip(
        ("list-1", "list-2"), ("List 1", "List 2"), ANNEX_A.data_tables, strict=False
    )
)
_OF_DATA_SETS = tuple(
    PersonList(each.file_stem, curled(each.title), f"person-lists/{each.file_stem}")
    for each in DATA_SETS
    if each.form is Form.PERSON_LIST
)
PERSON_LISTS = {each.name: each for each in (*_INSPECTORS, *_OF_DATA_SETS)}
"""Every list by its name."""


@dataclass(frozen=True)
class HeldList:
    """A list of one pack: how many children it names, or why it names none."""

    declared: PersonList
    rows: int
    note: str


def held_lists(pack: Path) -> Iterator[HeldList]:
    """The lists of a pack that are there."""
    for declared in PERSON_LISTS.values():
        if (rows := rows_of(pack, declared)) is not None:
            yield _held(declared, rows)


def rows_of(pack: Path, declared: PersonList) -> FrameRows | None:
    """The rows of a list, every cell as text; None where the pack has no such file."""
    path = pack / f"{declared.path}.csv"
    if not path.is_file():
        return None
    frame = pl.scan_csv(path, infer_schema=False, glob=False).with_row_index(PLACE)
    return FrameRows(frame, PLACE)


def with_children(rows: FrameRows, children: pl.LazyFrame) -> FrameRows:
    """The rows with the number of each child, `CHILD`, from a register with `child_id` and `upn`."""
    headings = rows.frame.collect_schema().names()
    if _CHILD_ID in headings:
        return FrameRows(rows.frame.with_columns(pl.col(_CHILD_ID).cast(pl.Int64).alias(CHILD)), PLACE)
    if _UPN not in headings:
        return rows
    known = children.select(pl.col("child_id").alias(CHILD), pl.col("upn").alias(_UPN)).drop_nulls(_UPN)
    one_each = known.unique(_UPN, keep="none")
    return FrameRows(rows.frame.join(one_each, on=_UPN, how="left", maintain_order="left"), PLACE)


def person_list_page(
    declared: PersonList, rows: FrameRows, address_of: AddressOf | None = None
) -> ListPage[FrameRow]:
    """A list as a page: its first columns; files have all. The first leads to the child's page, if known."""
    headings = [name for name in rows.frame.collect_schema().names() if name not in {PLACE, CHILD}]
    columns = [_column(number, heading) for number, heading in enumerate(headings)]
    if address_of:
        columns[:1] = [replace(columns[0], cell=_child(headings[0], address_of))]
    return ListPage(
        name=declared.name,
        title=declared.title,
        one="row",
        many="rows",
        none_yet="This list names nobody.",
        columns=tuple(columns[:SHOWN]),
        more_in_files=tuple(columns[SHOWN:]),
        search=Search("Search this list", tuple(headings)),
    )


def _held(declared: PersonList, rows: FrameRows) -> HeldList:
    if rows.frame.collect_schema().names() == [PLACE, NOTE]:
        return HeldList(declared, 0, curled(str(rows[0][NOTE])))
    return HeldList(declared, len(rows), "")


def _column(number: int, heading: str) -> Column[FrameRow]:
    order = PLACE if number == 0 else heading
    width = max(14, len(heading) // 2)
    return Column(f"c{number + 1}", _title(heading), _cell(heading), (order,), width=width)


_TITLES = {_CHILD_ID: "Child", "upn": "UPN", "uln": "ULN", "urn": "URN", "send": "SEND"}


def _title(heading: str) -> str:
    """A heading as people read it: those of data sets are names of columns."""
    return _TITLES.get(heading) or curled(upper_first(heading.replace("_", " ")))


def _child(heading: str, address_of: AddressOf) -> Callable[[FrameRow], Cell]:
    def cell(row: FrameRow) -> Cell:
        number = row.get(CHILD)
        return Cell(row[heading] or "", "" if number is None else address_of(number))

    return cell


def _cell(heading: str) -> Callable[[FrameRow], str]:
    return lambda row: row[heading] or ""

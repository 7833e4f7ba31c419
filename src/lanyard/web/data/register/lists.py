"""The list of children of a snapshot, to search and filter."""

from collections.abc import Callable, Iterator, Sequence

import polars as pl

from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.code_sets.needs import NEED
from lanyard.core.words.dates_in_words import short_date
from lanyard.core.words.phrases import curled
from lanyard.web.data.register.flags import FLAG_TITLES, FLAGS
from lanyard.web.pages.lists import (
    AnyOf,
    Cell,
    Column,
    FrameRow,
    FrameRows,
    ListPage,
    OneOf,
    Search,
    Written,
)

NO_NAME = "Name not known"
AGES = {"0-4": (0, 4), "5-10": (5, 10), "11-15": (11, 15), "16-18": (16, 18), "19-25": (19, 25)}
"""Bands of ages by their values in the address: first and last age in years."""

AddressOf = Callable[[int], str]
"""The page of the child of a number."""


def name_of(row: FrameRow) -> str:
    """A child's name, its surname first."""
    return ", ".join(str(part) for part in (row["surname"], row["forename"]) if part) or NO_NAME


def register_list(address_of: AddressOf) -> ListPage[FrameRow]:
    """The children of a register in order of their names."""

    def name(row: FrameRow) -> Cell:
        return Cell(curled(name_of(row)), address_of(row["child_id"]), below=_numbers(row))

    return ListPage(
        name="register",
        title="Register",
        one="child",
        many="children",
        none_yet="This snapshot holds no children.",
        columns=(
            Column("name", "Name", name, ("place",), value=name_of, width=36),
            Column(
                "born",
                "Born",
                _born,
                ("birth_date",),
                value=lambda row: row["birth_date"],
                kind=CellKind.DATE,
                width=14,
            ),
            Column("setting", "Setting", _setting, ("setting",), value=lambda row: row["setting"], width=36),
            Column("need", "Primary need", _need, ("need",), width=24),
            Column("flags", "What is known", _flags, kind=CellKind.PROSE, width=40),
        ),
        more_in_files=tuple(_in_files()),
        search=Search(
            "Search by name or number",
            ("words",),
            "Names, UPN, ULN, NHS number, a service’s own number, or a birth date as 12/06/2014",
        ),
        filters=(
            AnyOf("flag", "Children who are all of these", tuple(FLAG_TITLES.items()), _with_all),
            AnyOf("age", "Age", tuple((band, band.replace("-", " to ")) for band in AGES), _of_ages),
            OneOf("need", "Primary need", tuple(NEED.meanings.items()), _of_need),
            Written("setting", "Setting, by name or URN", _at_setting),
        ),
    )


def _in_files() -> Iterator[Column[FrameRow]]:
    for name, title in (("upn", "UPN"), ("uln", "ULN"), ("nhs_number", "NHS number"), ("urn", "URN")):
        yield Column(name, title, _column(name), width=16)


def _column(name: str) -> Callable[[FrameRow], str]:
    return lambda row: row[name] or ""


def _numbers(row: FrameRow) -> str:
    """The number by which most people would know the child again."""
    for name, title in (("upn", "UPN"), ("uln", "ULN"), ("nhs_number", "NHS number")):
        if row[name]:
            return f"{title} {row[name]}"
    return "No number"


def _born(row: FrameRow) -> Cell:
    if row["birth_date"] is None:
        return Cell("Not known")
    return Cell(short_date(row["birth_date"]), below=f"{row['age']} years old")


def _setting(row: FrameRow) -> str:
    return curled(row["setting"] or (f"URN {row['urn']}" if row["urn"] else ""))


def _need(row: FrameRow) -> str:
    return NEED.meanings.get(row["need"], row["need"] or "")


def _flags(row: FrameRow) -> str:
    return "; ".join(flag.title for flag in FLAGS if row[flag.name])


def _with_all(rows: FrameRows, names: Sequence[str]) -> FrameRows:
    return rows.filter(pl.all_horizontal(*names))


def _of_ages(rows: FrameRows, bands: Sequence[str]) -> FrameRows:
    return rows.filter(pl.any_horizontal(pl.col("age").is_between(*AGES[band]) for band in bands))


def _of_need(rows: FrameRows, needs: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("need").is_in(needs))


def _at_setting(rows: FrameRows, written: str) -> FrameRows:
    return rows.searched(("setting_words",), written.split())

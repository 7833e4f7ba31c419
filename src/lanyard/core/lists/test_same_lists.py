"""Lists made from a few people, for the tests of this folder, and that they are always the same."""

from datetime import date
from pathlib import Path

import polars as pl
from polars.testing import assert_frame_equal

from lanyard.core.lists.annex_a import make_lists
from lanyard.core.lists.person_list import Lists
from lanyard.core.register.choose import choose
from lanyard.core.register.pseudonym import Pseudonyms
from lanyard.core.register.register import make_register
from lanyard.core.register.snapshot import write_snapshot
from lanyard.core.register.test_factories import (
    Cells,
    Person,
    annex_a,
    establishments,
    made_upn,
    person,
    plan,
    sen2,
)

AS_AT = date(2026, 1, 15)
PSEUDONYMS = Pseudonyms(bytes(range(32)))
SETTING = ("main_urn", "main_phase", "subsidiary_phase", "home_educated")
ONE, TWO, THREE = made_upn(1), made_upn(2), made_upn(3)
SCHOOLS: tuple[Cells, ...] = (
    {"urn": "900001", "type_code": "1", "phase_code": "2"},
    {"urn": "900002", "type_code": "34", "phase_code": "4"},
    {"urn": "900003", "type_code": "7", "phase_code": "0"},
    {"urn": "900004", "type_code": "11", "phase_code": "0"},
)


def lists_of(
    folder: Path,
    *people: Person,
    list_1: list[Cells] | None = None,
    list_2: list[Cells] | None = None,
    schools: tuple[Cells, ...] = SCHOOLS,
    as_at: date = AS_AT,
) -> Lists:
    """The lists of these people: SEN2, Annex A and the register of establishments, each if there is any."""
    returns = [
        *([sen2(*people, path=folder / "sen2.xml")] if people else []),
        *([annex_a(list_1 or (), list_2 or (), path=folder / "a.xlsx")] if list_1 or list_2 else []),
        *([establishments(*schools, path=folder / "gias.csv")] if schools else []),
    ]
    for read in returns:
        read.files[0].touch()
    snapshot = write_snapshot(folder / "snapshot", make_register(choose(returns)), rules="1")
    return make_lists(snapshot, as_at, PSEUDONYMS)


def only_row(rows: pl.DataFrame) -> dict[str, object]:
    (row,) = rows.rows(named=True)
    return row


def cell(folder: Path, column: str, someone: Person, list_1: list[Cells] | None = None) -> object:
    """One cell of the only row of List 1."""
    return only_row(lists_of(folder, someone, list_1=list_1).list_1.rows)[column]


def test_the_same_snapshot_and_date_give_the_same_list(tmp_path: Path) -> None:
    folders = [tmp_path / "one", tmp_path / "two"]
    made = []
    for folder in folders:
        folder.mkdir()
        made.append(lists_of(folder, person(plan(), upn=TWO), person(plan(), upn=ONE)).list_1.rows)
    assert_frame_equal(*made)


def test_a_unique_id_leads_back_to_the_child(tmp_path: Path) -> None:
    rows = lists_of(tmp_path, person(plan(), upn=ONE), person(plan(), upn=TWO)).list_1.rows
    assert [PSEUDONYMS.identity_of(unique_id) for unique_id in rows["unique_id"]] == [
        f"UPN:{upn}" for upn in rows["upn"]
    ]

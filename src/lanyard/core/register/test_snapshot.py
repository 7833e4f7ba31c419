"""A snapshot is the register frozen: the same input gives the same bytes, and a change is noticed."""

import json
import shutil
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from lanyard.core.register.choose import choose
from lanyard.core.register.errors import SnapshotRefused
from lanyard.core.register.register import make_register
from lanyard.core.register.snapshot import Provenance, Snapshot, write_snapshot
from lanyard.core.register.tables import SCHEMAS
from lanyard.core.register.test_factories import annex_a, establishments, made_upn, person, plan, sen2
from lanyard.core.returns.reading import ReadReturn


def returns_in(folder: Path) -> list[ReadReturn]:
    """Four returns whose files exist, so that they can be fingerprinted."""
    paths = [folder / name for name in ("sen2.xml", "twin.xml", "annex-a.xlsx", "gias.csv")]
    for path in paths:
        path.write_text(f"stands for the content of {path.name}")
    people = [person(plan(), upn=made_upn(number), forename=f"Up{number}") for number in range(30)]
    return [
        sen2(*people, person(surname="Numberless", person_birth_date="2016-05-06"), path=paths[0]),
        sen2(*people, path=paths[1]),
        annex_a([{"upn": made_upn(7), "birth_date": "01/02/2012"}], [{"upn": made_upn(40)}], path=paths[2]),
        establishments({"urn": "900001", "name": "Made-up School"}, path=paths[3]),
    ]


def snapshot_of(returns: list[ReadReturn], folder: Path, provenance: Provenance | None = None) -> Snapshot:
    return write_snapshot(folder, make_register(choose(returns)), rules="2026.1", provenance=provenance)


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def snapshot(tmp_path: Path) -> Snapshot:
    return snapshot_of(returns_in(tmp_path), tmp_path / "snapshot")


def test_the_same_returns_give_the_same_bytes(tmp_path: Path) -> None:
    first = snapshot_of(returns_in(tmp_path), tmp_path / "first")
    second = snapshot_of(returns_in(tmp_path), tmp_path / "second")
    assert bytes_in(first.folder) == bytes_in(second.folder)


def test_the_order_of_files_changes_no_byte(tmp_path: Path) -> None:
    returns = returns_in(tmp_path)
    expected = bytes_in(snapshot_of(returns, tmp_path / "expected").folder)
    for number, order in enumerate(permutations(returns)):
        assert bytes_in(snapshot_of(list(order), tmp_path / str(number)).folder) == expected


def test_the_folder_of_the_files_changes_no_byte(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    here, there = (snapshot_of(returns_in(place), place / "snapshot") for place in (tmp_path, elsewhere))
    assert bytes_in(here.folder) == bytes_in(there.folder)


def test_another_value_gives_another_hash(tmp_path: Path, snapshot: Snapshot) -> None:
    *others, schools = returns_in(tmp_path)
    renamed = establishments({"urn": "900001", "name": "Another name"}, path=schools.files[0])
    other = snapshot_of([*others, renamed], tmp_path / "other")
    changed = {
        name for name in SCHEMAS if snapshot.record.tables[name].sha256 != other.record.tables[name].sha256
    }
    assert changed == {"establishment"}
    assert snapshot.record.sha256 != other.record.sha256


def test_who_made_it_and_when_is_beside_it_and_in_no_hash(tmp_path: Path, snapshot: Snapshot) -> None:
    made = Provenance("data team", datetime(2026, 1, 15, 9, tzinfo=UTC), "0.1")
    other = snapshot_of(returns_in(tmp_path), tmp_path / "other", made)
    files = bytes_in(other.folder)
    provenance = json.loads(files.pop("provenance.json"))
    assert provenance == {"made_by": "data team", "made_at": "2026-01-15T09:00:00+00:00", "lanyard": "0.1"}
    assert files == bytes_in(snapshot.folder)


def test_the_record_says_rules_sources_tables_children_and_area(snapshot: Snapshot) -> None:
    record = json.loads((snapshot.folder / "snapshot.json").read_text())
    assert sorted(record) == [
        "area",
        "children",
        "lanyard_rules",
        "sha256",
        "sources",
        "tables",
        "unlinked_rows",
    ]
    assert (record["lanyard_rules"], record["children"], record["area"]) == ("2026.1", 32, "999")
    assert [(source["file"], source["kind"]) for source in record["sources"]] == [
        ("annex-a.xlsx", "annex-a"),
        ("gias.csv", "establishments"),
        ("sen2.xml", "sen2"),
        ("twin.xml", "sen2"),
    ]
    assert {name: seal["rows"] for name, seal in record["tables"].items()} == {
        name: snapshot.table(name).collect().height for name in SCHEMAS
    }


def test_opening_gives_back_what_was_written(tmp_path: Path) -> None:
    register = make_register(choose(returns_in(tmp_path)))
    opened = Snapshot.open(write_snapshot(tmp_path / "snapshot", register, rules="2026.1").folder)
    for name, table in register.tables.items():
        assert_frame_equal(opened.table(name).collect(), table)


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    made = snapshot_of(returns_in(tmp_path), tmp_path / "pack [1] *?" / "snapshot")
    assert made.table("children").collect().height == 32


def test_a_sound_snapshot_verifies(snapshot: Snapshot) -> None:
    assert snapshot.verify() == ()


def test_a_table_that_was_changed_or_lost_is_named(snapshot: Snapshot) -> None:
    children = snapshot.table("children").collect()
    children.with_columns(sex=pl.lit("M")).write_parquet(snapshot.folder / "children.parquet")
    (snapshot.folder / "list_2.parquet").unlink()
    assert snapshot.verify() == ("children", "list_2")


def test_a_record_that_was_changed_is_refused(snapshot: Snapshot) -> None:
    record = snapshot.folder / "snapshot.json"
    seal = snapshot.record.tables["children"].sha256
    record.write_text(record.read_text().replace(seal, "0" * 64))
    with pytest.raises(
        SnapshotRefused, match=r"snapshot\.json is damaged: its hash is not that of its tables"
    ):
        Snapshot.open(snapshot.folder)


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"tables": 1}', '{"tables": {"children": {}}}'])
def test_what_is_no_record_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "snapshot.json").write_text(text)
    with pytest.raises(SnapshotRefused, match=r"snapshot\.json is damaged"):
        Snapshot.open(tmp_path)


def test_a_folder_without_a_snapshot_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SnapshotRefused, match=r"There is no snapshot\.json to read here"):
        Snapshot.open(tmp_path)


def test_a_snapshot_without_one_of_its_tables_is_refused(snapshot: Snapshot) -> None:
    (snapshot.folder / "requests.parquet").unlink()
    with pytest.raises(SnapshotRefused, match="The snapshot lacks requests"):
        Snapshot.open(snapshot.folder)


def test_there_is_no_other_table(snapshot: Snapshot) -> None:
    with pytest.raises(KeyError, match="no table pupils"):
        snapshot.table("pupils")


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, snapshot: Snapshot) -> None:
    before = bytes_in(snapshot.folder)
    with pytest.raises(SnapshotRefused, match="Something is there already"):
        snapshot_of(returns_in(tmp_path), snapshot.folder)
    assert bytes_in(snapshot.folder) == before


def test_nothing_is_left_behind_when_writing_fails(tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    register = make_register(choose(returns_in(sources)))
    shutil.rmtree(sources)
    with pytest.raises(SnapshotRefused, match=r"cannot be written .No such file or directory"):
        write_snapshot(tmp_path / "snapshot", register, rules="2026.1")
    assert list(tmp_path.iterdir()) == []

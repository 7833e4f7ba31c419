"""Two snapshots beside each other."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.register.comparing import CHANGED, compare
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.register.snapshot_record import SnapshotRecord
from lanyard.core.register.tables import SCHEMAS, conform, empty

Rows = Sequence[Mapping[str, object]]
NOBODY_KNOWS = SnapshotRecord("", (), {}, {}, None)


def a_snapshot(folder: Path, **tables: Rows) -> Snapshot:
    folder.mkdir()
    for name, schema in SCHEMAS.items():
        held = tables.get(name)
        rows = conform(pl.DataFrame(held), schema) if held else empty(name)
        rows.write_parquet(folder / f"{name}.parquet")
    return Snapshot(folder, NOBODY_KNOWS)


def ada(**more: object) -> Mapping[str, object]:
    return {"child_id": 1, "identity": "UPN:A", "surname": "Made-Up", "forename": "Ada", **more}


def ben(**more: object) -> Mapping[str, object]:
    return {"child_id": 2, "identity": "UPN:B", "surname": "Made-Up", "forename": "Ben", **more}


def changes(before: Snapshot, after: Snapshot) -> list[tuple[object, ...]]:
    found = compare(before, after).changed.collect()
    assert found.schema == dict(CHANGED)
    return found.select("identity", "fact", "before", "after").rows()


def test_who_came_and_who_left(tmp_path: Path) -> None:
    before = a_snapshot(tmp_path / "before", children=[ada()])
    after = a_snapshot(tmp_path / "after", children=[ben()])
    found = compare(before, after)
    assert found.came.collect()["identity"].to_list() == ["UPN:B"]
    assert found.left.collect()["identity"].to_list() == ["UPN:A"]
    assert changes(before, after) == []


def test_children_are_the_same_by_their_identity_and_not_by_their_number(tmp_path: Path) -> None:
    before = a_snapshot(tmp_path / "before", children=[ada(postcode="ZZ1 1ZZ"), ben()])
    after = a_snapshot(tmp_path / "after", children=[ada(child_id=7, postcode="ZZ2 2ZZ")])
    assert changes(before, after) == [("UPN:A", "postcode", "ZZ1 1ZZ", "ZZ2 2ZZ")]
    assert compare(before, after).changed.collect().select("before_child", "child_id").rows() == [(1, 7)]


@pytest.mark.parametrize(
    ("fact", "was", "is_now"), [("surname", "MADE UP", "Made-Up"), ("ethnicity", "WBRI", "WBRI")]
)
def test_what_is_only_written_otherwise_has_not_changed(
    fact: str, was: str, is_now: str, tmp_path: Path
) -> None:
    before = a_snapshot(tmp_path / "before", children=[ada(**{fact: was})])
    after = a_snapshot(tmp_path / "after", children=[ada(**{fact: is_now})])
    assert changes(before, after) == []


def test_what_was_not_said_before_has_changed(tmp_path: Path) -> None:
    before = a_snapshot(tmp_path / "before", children=[ada()])
    after = a_snapshot(tmp_path / "after", children=[ada(uln="1000000000")])
    assert changes(before, after) == [("UPN:A", "uln", None, "1000000000")]


def test_facts_of_other_tables_are_taken_in_order_of_trust(tmp_path: Path) -> None:
    before = a_snapshot(
        tmp_path / "before", children=[ada()], list_2=[{"child_id": 1}], young_carers=[{"child_id": 1}]
    )
    after = a_snapshot(
        tmp_path / "after",
        children=[ada()],
        list_1=[{"child_id": 1, "primary_need": "ASD"}],
        list_2=[{"child_id": 1, "primary_need": "SEMH"}],
    )
    assert changes(before, after) == [
        ("UPN:A", "primary_need", None, "ASD"),
        ("UPN:A", "sen_status", "S", "P"),
    ]


def test_of_a_termly_return_the_latest_counts(tmp_path: Path) -> None:
    spring = {"child_id": 1, "reference_date": date(2026, 1, 15), "enrol_status": "C", "sen_provision": "K"}
    autumn = {**spring, "reference_date": date(2025, 10, 2), "sen_provision": "E"}
    before = a_snapshot(tmp_path / "before", children=[ada()], census_pupils=[autumn])
    after = a_snapshot(tmp_path / "after", children=[ada()], census_pupils=[autumn, spring])
    assert changes(before, after) == [("UPN:A", "sen_status", "P", "S")]

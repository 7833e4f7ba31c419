"""Who is in scope at a date, and why others are not."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.register.choose import choose
from lanyard.core.register.register import make_register
from lanyard.core.register.scope import in_scope, plans_in_force
from lanyard.core.register.snapshot import Snapshot, write_snapshot
from lanyard.core.register.test_factories import (
    Cells,
    Person,
    Request,
    annex_a,
    made_upn,
    person,
    plan,
    request,
    sen2,
)
from lanyard.core.returns.reading import ReadReturn

AS_AT = date(2026, 1, 15)
ONE = made_upn(1)
TOO_OLD = "Older than the end of the academic year of the 25th birthday"
DIED = "The child or young person has died"


def snapshot_of(folder: Path, *returns: ReadReturn) -> Snapshot:
    """A snapshot of returns, whose files are made so that they can be fingerprinted."""
    for read in returns:
        read.files[0].touch()
    return write_snapshot(folder / "snapshot", make_register(choose(returns)), rules="1")


def of_sen2(folder: Path, *people: Person) -> Snapshot:
    return snapshot_of(folder, sen2(*people, path=folder / "sen2.xml"))


def both(folder: Path, someone: Person, list_1: list[Cells], list_2: list[Cells]) -> Snapshot:
    lists = annex_a(list_1, list_2, path=folder / "annex-a.xlsx")
    return snapshot_of(folder, sen2(someone, path=folder / "sen2.xml"), lists)


def only_row(snapshot: Snapshot, as_at: date = AS_AT) -> dict[str, object]:
    (row,) = in_scope(snapshot, as_at).drop("child_id").rows(named=True)
    return row


def row(
    *, plan: bool = False, support: bool = False, reason: str | None = None, cease: str | None = None
) -> dict[str, object]:
    return {
        "has_plan": plan,
        "sen_support": support,
        "in_scope": reason is None,
        "reason": reason,
        "cease_reason": cease,
    }


# Plans in force


@pytest.mark.parametrize(
    "stated",
    [plan("2026-01-15"), plan(cease_date="2026-01-16", cease_reason="2")],
    ids=["starts that day", "ends a day later"],
)
def test_a_plan_is_in_force_from_its_start(tmp_path: Path, stated: Request) -> None:
    plans = plans_in_force(of_sen2(tmp_path, person(stated)), AS_AT).collect()
    assert plans.select("child_id", "request_id").rows() == [(1, 1)]


@pytest.mark.parametrize(
    "stated",
    [
        plan("2026-01-16"),
        plan(cease_date="2026-01-15", cease_reason="2"),
        plan(request_cells={"exported": "330"}),
        plan(None),
    ],
    ids=["starts a day later", "ends that day", "exported", "no start date"],
)
def test_a_plan_is_not_in_force_before_its_start_nor_from_its_end(tmp_path: Path, stated: Request) -> None:
    assert plans_in_force(of_sen2(tmp_path, person(stated)), AS_AT).collect().is_empty()


# In scope


def test_a_child_with_a_plan_is_in_scope(tmp_path: Path) -> None:
    assert only_row(of_sen2(tmp_path, person(plan()))) == row(plan=True)


def test_a_child_on_sen_support_is_in_scope(tmp_path: Path) -> None:
    lists = annex_a(list_2=[{"upn": ONE, "birth_date": "14/03/2015"}], path=tmp_path / "a.xlsx")
    assert only_row(snapshot_of(tmp_path, lists)) == row(support=True)


def test_a_plan_in_force_counts_beside_one_that_ended(tmp_path: Path) -> None:
    ended = plan("2018-01-01", cease_date="2025-05-01", cease_reason="2")
    assert only_row(of_sen2(tmp_path, person(ended, plan()))) == row(plan=True)


@pytest.mark.parametrize(
    ("birth", "as_at", "expected"),
    [
        ("2000-09-01", date(2026, 8, 31), row(plan=True)),
        ("2000-08-31", date(2026, 8, 31), row(plan=True, reason=TOO_OLD)),
        ("2000-08-31", date(2025, 8, 31), row(plan=True)),
        (None, AS_AT, row(plan=True)),
    ],
)  # fmt: skip
def test_25_counts_only_to_the_end_of_that_academic_year(
    tmp_path: Path, birth: str | None, as_at: date, expected: dict[str, object]
) -> None:
    assert only_row(of_sen2(tmp_path, person(plan(), person_birth_date=birth)), as_at) == expected


# Out of scope


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (request("A"), row(reason="Only a request or an assessment, no plan")),
        (request("N"), row(reason="Only a request or an assessment, no plan")),
        (request("Y", exported="330"), row(reason="Moved to another area")),
        (plan(request_cells={"exported": "XXX"}), row(reason="Moved to another area")),
        (plan(cease_date="2025-05-01", cease_reason="5"), row(reason="Moved to another area", cease="5")),
        (plan(cease_date="2025-05-01", cease_reason="7"), row(reason="Moved to another area", cease="7")),
        (plan(cease_date="2025-05-01", cease_reason="8"), row(reason=DIED, cease="8")),
        (plan(cease_date="2025-05-01", cease_reason="2"), row(reason="The plan ended", cease="2")),
        (plan(cease_date="2025-05-01"), row(reason="The plan ended")),
        (plan("2026-02-01"), row(reason="The plan starts after the as-at date")),
        (plan(None), row(reason="The plan has no start date")),
    ],
)  # fmt: skip
def test_who_is_out_of_scope_has_a_reason(
    tmp_path: Path, stated: Request, expected: dict[str, object]
) -> None:
    assert only_row(of_sen2(tmp_path, person(stated))) == expected


def test_of_several_ended_plans_the_last_one_gives_the_reason(tmp_path: Path) -> None:
    first = plan("2012-01-01", cease_date="2015-01-01", cease_reason="5")
    last = plan("2016-01-01", cease_date="2025-05-01", cease_reason="2")
    for someone in (person(first, last), person(last, first)):
        folder = tmp_path / str(someone.requests[0].hanging["named_plan"][0]["start_date"])
        folder.mkdir()
        assert only_row(of_sen2(folder, someone)) == row(reason="The plan ended", cease="2")


# Where SEN2 and the lists both speak


def test_list_1_counts_where_sen2_knows_only_a_request(tmp_path: Path) -> None:
    snapshot = both(tmp_path, person(request(), upn=ONE), [{"upn": ONE, "plan_issued": "10/01/2026"}], [])
    assert only_row(snapshot) == row(plan=True)


def test_list_1_counts_where_sen2_has_no_start_date(tmp_path: Path) -> None:
    snapshot = both(tmp_path, person(plan(None), upn=ONE), [{"upn": ONE, "plan_issued": "10/01/2022"}], [])
    assert only_row(snapshot) == row(plan=True)


def test_a_plan_of_list_1_that_was_issued_later_does_not_count_yet(tmp_path: Path) -> None:
    snapshot = both(tmp_path, person(request(), upn=ONE), [{"upn": ONE, "plan_issued": "16/01/2026"}], [])
    assert only_row(snapshot) == row(reason="The plan starts after the as-at date")


def test_sen2_is_believed_when_it_says_that_the_plan_ended(tmp_path: Path) -> None:
    ended = plan(cease_date="2025-05-01", cease_reason="2")
    assert only_row(both(tmp_path, person(ended, upn=ONE), [{"upn": ONE}], [])) == row(
        reason="The plan ended", cease="2"
    )


def test_a_child_whose_plan_ended_may_be_on_sen_support(tmp_path: Path) -> None:
    ended = plan(cease_date="2025-05-01", cease_reason="2")
    assert only_row(both(tmp_path, person(ended, upn=ONE), [], [{"upn": ONE}])) == row(support=True)


def test_a_row_without_number_adds_nobody_where_it_may_be_a_child_of_sen2(tmp_path: Path) -> None:
    rows: list[Cells] = [{"birth_date": "14/03/2015"}, {"birth_date": "15/03/2015"}, {}]
    snapshot = both(tmp_path, person(plan(), person_birth_date="2015-03-14"), rows, [])
    birth_dates = snapshot.table("children").select("child_id", "birth_date").collect()
    scope = in_scope(snapshot, AS_AT).join(birth_dates, on="child_id")
    told = scope.select(pl.col("birth_date").cast(pl.String()), "in_scope", "reason").rows()
    assert sorted(told, key=str) == [
        ("2015-03-14", False, "Perhaps a child of SEN2: same birth date, and neither has a UPN or ULN"),
        ("2015-03-14", True, None),
        ("2015-03-15", True, None),
        (None, True, None),
    ]


def test_a_row_of_list_1_that_stands_twice_counts_by_its_earlier_plan(tmp_path: Path) -> None:
    rows: list[Cells] = [{"upn": ONE, "plan_issued": "16/01/2026"}, {"upn": ONE, "plan_issued": "14/01/2026"}]
    assert only_row(both(tmp_path, person(request(), upn=ONE), rows, [])) == row(plan=True)


def test_who_has_a_plan_is_not_on_sen_support_too(tmp_path: Path) -> None:
    assert only_row(both(tmp_path, person(plan(), upn=ONE), [], [{"upn": ONE}])) == row(plan=True)

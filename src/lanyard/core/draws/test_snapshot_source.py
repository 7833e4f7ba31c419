"""A list from a snapshot holds everybody in scope, with what the returns say of them."""

from datetime import date
from pathlib import Path

import pytest

from lanyard.core.draws.entries import Entries
from lanyard.core.draws.snapshot_source import from_snapshot
from lanyard.core.register.choose import choose
from lanyard.core.register.pseudonym import Pseudonyms
from lanyard.core.register.register import make_register
from lanyard.core.register.snapshot import write_snapshot
from lanyard.core.register.test_factories import (
    CENSUS_DAY,
    Cells,
    annex_a,
    establishments,
    made_upn,
    person,
    plan,
    return_of,
    sen2,
)
from lanyard.core.returns.reading import ReadReturn

ONE, TWO, THREE = (made_upn(n) for n in (1, 2, 3))
PSEUDONYMS = Pseudonyms(bytes(32))
SCHOOL: Cells = {"urn": "900001", "name": "High Trees", "type_code": "14"}
UNIT: Cells = {"urn": "900002", "name": "The Bridge", "type_code": "14"}


def entries_of(folder: Path, *returns: ReadReturn, as_at: date | None = CENSUS_DAY) -> Entries:
    for read in returns:
        read.files[0].touch()
    snapshot = write_snapshot(folder / "snapshot", make_register(choose(returns)), rules="1")
    return from_snapshot(snapshot, PSEUDONYMS, as_at)


def people(folder: Path) -> ReadReturn:
    return sen2(
        person(plan(needs=("SEMH",)), upn=ONE, person_birth_date="2008-01-15"),
        person(plan(cease_date="2025-06-01", cease_reason="1"), upn=TWO),
        path=folder / "sen2.xml",
    )


def on_support(folder: Path) -> ReadReturn:
    row: Cells = {"upn": THREE, "birth_date": "16/01/2014", "primary_need": "f) SLCN"}
    return annex_a(list_2=[{**row, "main_phase": "b) Primary"}], path=folder / "annex-a.xlsx")


def test_plans_and_support_are_in_and_others_counted_by_reason(tmp_path: Path) -> None:
    found = entries_of(tmp_path, people(tmp_path), on_support(tmp_path))
    ids = [PSEUDONYMS.of(f"UPN:{upn}") for upn in (ONE, THREE)]
    assert sorted(found.rows.select("source_id", "has_plan").rows()) == sorted(
        zip(ids, (True, False), strict=True)
    )
    assert found.excluded == {"The plan ended": 1}


def test_age_need_and_setting_are_as_the_returns_say(tmp_path: Path) -> None:
    found = entries_of(tmp_path, people(tmp_path), on_support(tmp_path))
    told = found.rows.sort("age").select("age", "need", "setting_type").rows()
    assert told == [(11, "SLCN", "Primary"), (18, "SEMH", "Not recorded")]


@pytest.mark.parametrize(("ended", "is_looked_after"), [(None, True), ("2026-01-14", False)])
def test_looked_after_is_who_has_an_open_episode(
    tmp_path: Path, ended: str | None, *, is_looked_after: bool
) -> None:
    header: Cells = {"child": "1", "upn": ONE, "birth_date": "2008-01-15"}
    episode: Cells = {"child": "1", "decom": "2025-04-01", "dec": ended}
    care = return_of(
        "ssda903",
        {"looked_after": [header], "episodes": [episode]},
        day=CENSUS_DAY,
        path=tmp_path / "903.csv",
    )
    found = entries_of(tmp_path, people(tmp_path), care)
    assert found.rows["looked_after"].to_list() == [is_looked_after]


@pytest.mark.parametrize(("setting", "in_it"), [("OLA", True), ("EHE", False)])
def test_teaching_arranged_otherwise_by_the_authority_is_alternative_provision(
    tmp_path: Path, setting: str, *, in_it: bool
) -> None:
    taught = person(plan(placements=({"sen_setting": setting},)), upn=ONE)
    found = entries_of(tmp_path, sen2(taught, path=tmp_path / "sen2.xml"))
    assert found.rows["alternative_provision"].to_list() == [in_it]


def test_a_pupil_referral_unit_is_alternative_provision(tmp_path: Path) -> None:
    taught = person(plan(placements=({"urn": "900002"},)), upn=ONE)
    schools = establishments(SCHOOL, UNIT, path=tmp_path / "gias.csv")
    found = entries_of(tmp_path, sen2(taught, path=tmp_path / "sen2.xml"), schools)
    told = found.rows.select("alternative_provision", "setting_type", "setting").rows()
    assert told == [(True, "Pupil referral unit/AP", "The Bridge")]


def test_without_a_day_the_latest_return_gives_it(tmp_path: Path) -> None:
    found = entries_of(tmp_path, people(tmp_path), as_at=None)
    assert found.source == "snapshot snapshot at 2026-01-15"

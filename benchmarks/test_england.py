"""The snapshot that measurements use is one that data sets can be computed from."""

from pathlib import Path

import polars as pl

from benchmarks.england import write_snapshot_of
from lanyard.core.register.tables import SCHEMAS
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.everyone import everyone


def test_two_areas_make_one_snapshot_in_which_every_row_has_its_child(tmp_path: Path) -> None:
    areas = [MadeUpArea(children=400, seed=seed, place=seed) for seed in (1, 2)]
    snapshot = write_snapshot_of(areas, tmp_path / "snapshot")
    assert snapshot.verify() == ()
    children = snapshot.table("children").collect()
    assert children["child_id"].is_unique().all()
    assert children["upn"].drop_nulls().is_unique().all()
    plans = sum(area.population.holders.height for area in areas)
    assert snapshot.table("active_plans").collect().height == plans
    pupils = snapshot.table("census_pupils").collect()
    assert pupils["reference_date"].n_unique() == 2
    assert pupils["child_id"].is_in(children["child_id"].implode()).all()
    assert children.height >= sum(area.once(everyone).height for area in areas) * 0.9
    assert all(snapshot.table(name).collect_schema() == pl.Schema(SCHEMAS[name]) for name in SCHEMAS)


def test_the_establishments_that_examples_assume_stand_once(tmp_path: Path) -> None:
    areas = [MadeUpArea(children=300, seed=seed, place=seed) for seed in (1, 2)]
    register = write_snapshot_of(areas, tmp_path / "snapshot").table("establishment").collect()
    assert register["urn"].is_unique().all()

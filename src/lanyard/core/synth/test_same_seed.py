"""Same arguments, same tables; and what one subject draws does not move what another does."""

import polars as pl
import pytest

from lanyard.core.synth.area import MadeUpArea, Tables
from lanyard.core.synth.chance import Chance, happens, pick, pick_each
from lanyard.core.synth.faults.plant import plant
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA, SERIES_OF_AREA


def tables_of(area: MadeUpArea) -> dict[str, Tables]:
    """The tables of every return of the area."""
    return {
        f"{kind} {place}": tables
        for kind in (*RETURNS_OF_AREA, *SERIES_OF_AREA)
        for place, tables in enumerate(area.returns_of(kind))
    }


def differing(one: dict[str, Tables], other: dict[str, Tables]) -> set[str]:
    return {
        f"{kind} {name}"
        for kind, tables in one.items()
        for name in tables
        if not tables[name].equals(other[kind][name])
    }


def test_the_same_seed_gives_the_same_tables() -> None:
    first, again = MadeUpArea(children=1_500, seed=7), MadeUpArea(children=1_500, seed=7)
    assert differing(tables_of(first), tables_of(again)) == set()


def test_the_same_seed_tells_the_same_of_every_return() -> None:
    first, again = MadeUpArea(children=400, seed=7), MadeUpArea(children=400, seed=7)
    for kind in (*RETURNS_OF_AREA, *SERIES_OF_AREA):
        for one, other in zip(first.told_of(kind), again.told_of(kind), strict=True):
            assert differing({kind: one}, {kind: other}) == set()


def test_what_was_let_go_is_made_again_the_same() -> None:
    area = MadeUpArea(children=400, seed=7)
    before = tables_of(area)
    for kind in RETURNS_OF_AREA:
        area.let_go(kind)
    assert differing(before, tables_of(area)) == set()


def test_another_seed_gives_other_tables() -> None:
    first, other = MadeUpArea(children=1_500, seed=7), MadeUpArea(children=1_500, seed=8)
    assert "sen2 0 person" in differing(tables_of(first), tables_of(other))


def test_the_same_seed_plants_the_same_faults() -> None:
    planted = [plant(MadeUpArea(children=300, seed=4), 60) for _ in range(2)]
    assert planted[0].faults.equals(planted[1].faults)
    assert planted[0].look_alikes.equals(planted[1].look_alikes)


def test_each_subject_draws_from_its_own_stream() -> None:
    chance = Chance(5)
    alone = chance.of("names").random(3).tolist()
    chance.of("reviews").random(100)
    assert chance.of("names").random(3).tolist() == alone
    assert chance.of("reviews").random(3).tolist() != alone


def test_lots_fall_as_often_as_their_weights_say() -> None:
    lot = Chance(1).of("test")
    drawn = pl.Series(pick(lot, pl.Series([1.0, 0.0, 3.0]).to_numpy(), 8_000))
    assert set(drawn) == {0, 2}
    assert (drawn == 2).mean() == pytest.approx(0.75, abs=0.02)


def test_lots_by_group_fall_by_the_weights_of_the_group() -> None:
    weights = pl.DataFrame([[0.0, 1.0], [1.0, 0.0]]).to_numpy()
    groups = pl.Series([0, 1, 1, 0]).to_numpy()
    assert (
        pick_each(Chance(1).of("test"), weights, groups).tolist() == weights.argmax(axis=1)[groups].tolist()
    )


def test_what_never_happens_never_happens() -> None:
    assert not happens(Chance(1).of("test"), 0.0, 1_000).any()
    assert happens(Chance(1).of("test"), 1.0, 1_000).all()

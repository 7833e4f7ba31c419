"""Whole England: every area its share, no number twice, written by several processes."""

from pathlib import Path

import polars as pl
import pytest

from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.england import areas_of_england, write_areas
from lanyard.core.synth.errors import CannotWrite, ImpossibleArea
from lanyard.core.synth.everyone import everyone
from lanyard.core.synth.number_ranges import MOST_AREAS, NumberRanges
from lanyard.core.words.areas import current_areas

SHAPES = ("establishments", "young-carers")


def two_areas() -> tuple[MadeUpArea, MadeUpArea]:
    areas = {area.area: area for area in areas_of_england(60_000)}
    return areas["857"], areas["201"]


def test_every_area_has_its_share_and_a_place_of_its_own() -> None:
    areas = areas_of_england(100_000)
    assert sum(area.children for area in areas) == 100_000
    assert sorted(area.area for area in areas) == sorted(area.number for area in current_areas())
    assert sorted(area.place for area in areas) == list(range(1, MOST_AREAS + 1))
    assert areas[0].area == "886"
    assert areas[-1].area == "420"


def test_fewer_children_than_areas_are_refused_in_words() -> None:
    with pytest.raises(ImpossibleArea) as refusal:
        areas_of_england(152)
    assert refusal.value.do == "Give at least 153."


def test_two_areas_share_no_number() -> None:
    people = [area.once(everyone) for area in two_areas()]
    for number in ("upn", "uln"):
        numbers = pl.concat([one[number].drop_nulls() for one in people])
        assert numbers.is_unique().all(), number
    attended = [set(area.population.register.choices["urn"]) for area in two_areas()]
    assert attended[0] & attended[1] == set()


def test_ranges_of_neighbouring_places_do_not_meet() -> None:
    for place in (1, MOST_AREAS - 1):
        one, other = NumberRanges(place), NumberRanges(place + 1)
        assert one.first_school < one.spare_school < other.first_school <= 9_999
        assert one.first_urn < other.first_urn < 900_001


def test_each_area_is_written_into_its_own_folder_as_if_alone(tmp_path: Path) -> None:
    areas = two_areas()
    told: list[tuple[str, int, int]] = []
    written = write_areas(tmp_path, areas, shapes=SHAPES, workers=2, progress=lambda *step: told.append(step))
    children = sum(area.children for area in areas)
    assert [path.relative_to(tmp_path).as_posix() for path in written] == [
        f"{area}/{name}"
        for area in ("201", "857")
        for name in ("establishments.csv", "truth/links.csv", "young-carers.xlsx")
    ]
    assert told[0] == ("writing areas", 0, children)
    assert told[-1] == ("writing areas", children, children)
    register = pl.read_csv(tmp_path / "201" / "establishments.csv", infer_schema=False)
    assert register.height == areas[1].establishments["establishment"].height


def test_what_a_process_cannot_write_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "201").write_text("in the way")
    with pytest.raises(CannotWrite) as refusal:
        write_areas(tmp_path, two_areas()[1:], shapes=SHAPES, workers=1)
    assert refusal.value.do == "Name another folder."

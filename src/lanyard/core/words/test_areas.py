"""Local authorities as areas."""

import pytest

from lanyard.core.words.areas import (
    MADE_UP_AREA,
    OUTSIDE_ENGLAND_OR_UNKNOWN,
    Area,
    area,
    area_by_ons_code,
    areas,
    current_areas,
)
from lanyard.core.words.errors import UnknownAreaError

REGIONS = {
    "East Midlands": 10,
    "East of England": 11,
    "London": 33,
    "North East": 12,
    "North West": 24,
    "South East": 19,
    "South West": 15,
    "West Midlands": 14,
    "Yorkshire and the Humber": 15,
}


def test_england_has_153_areas_in_nine_regions() -> None:
    regions = [area.region for area in current_areas()]
    assert {region: regions.count(region) for region in sorted(set(regions))} == REGIONS
    assert len(current_areas()) == 153


def test_an_area_is_found_by_its_number() -> None:
    assert area("330") == Area("330", "Birmingham", "West Midlands", "E08000025", population_0_25=432_811)


@pytest.mark.parametrize("number", ["", "33", "0330", "000", "970", OUTSIDE_ENGLAND_OR_UNKNOWN])
def test_other_numbers_are_refused_in_words(number: str) -> None:
    with pytest.raises(UnknownAreaError, match=rf"^No local authority has the number '{number}'\."):
        area(number)


@pytest.mark.parametrize("found", areas().values(), ids=lambda found: found.name)
def test_an_area_is_known_by_three_digits_and_an_ons_code(found: Area) -> None:
    assert (len(found.number), found.number.isdigit(), bool(found.name)) == (3, True, True)
    if not found.is_made_up:
        assert found.ons_code is not None
        assert (found.ons_code[:3] in {"E06", "E08", "E09", "E10"}, len(found.ons_code)) == (True, 9)


def test_every_area_that_was_is_followed_by_areas_of_today() -> None:
    abolished = [found for found in areas().values() if found.abolished_on]
    assert sorted(found.name for found in abolished) == [
        "Bedfordshire",
        "Bournemouth",
        "Cheshire",
        "Cumbria",
        "Dorset (before 2019)",
        "Northamptonshire",
        "Poole",
    ]
    followers = [area(number) for found in abolished for number in found.followed_by]
    assert all(follower.is_current for follower in followers)
    assert all(found.followed_by and not found.is_current for found in abolished)


def test_areas_of_today_have_a_population_but_for_the_two_that_were_cumbria() -> None:
    without = [found.name for found in current_areas() if found.population_0_25 is None]
    assert without == ["Cumberland", "Westmorland and Furness"]


def test_populations_add_up_to_england_without_cumbria() -> None:
    assert sum(found.population_0_25 or 0 for found in current_areas()) == 17_409_895 - 3 * 128_211


def test_ons_codes_of_before_and_after_a_council_was_remade_lead_to_the_same_area() -> None:
    by_code = area_by_ons_code()
    assert (by_code["E06000065"].name, by_code["E10000023"].name) == ("North Yorkshire", "North Yorkshire")
    assert by_code["E10000006"].name == "Cumbria"


def test_no_ons_code_belongs_to_two_areas() -> None:
    codes = [code for found in areas().values() for code in (found.ons_code, *found.former_ons_codes) if code]
    assert sorted(set(codes)) == sorted(codes)


def test_the_made_up_area_is_not_one_of_england() -> None:
    assert area("999") == MADE_UP_AREA
    assert MADE_UP_AREA.is_made_up
    assert MADE_UP_AREA not in current_areas()

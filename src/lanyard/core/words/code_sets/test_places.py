"""Types of establishments, and the places of published figures under which their pupils count."""

import pytest

from lanyard.core.words.code_sets import sen2
from lanyard.core.words.code_sets.establishments import (
    ESTABLISHMENT_GROUP,
    ESTABLISHMENT_TYPE,
    GROUP_OF_TYPE,
    PHASE,
)
from lanyard.core.words.code_sets.places import (
    PLACE,
    PLACE_GROUP,
    PLACE_OF_SETTING,
    PLACE_OF_SETTING_AT_SCHOOL_AGE,
    RESOURCED_PROVISION_OF,
    SEN_UNIT_OF,
)


def test_every_type_counts_in_a_published_place_and_belongs_to_a_group() -> None:
    assert frozenset(ESTABLISHMENT_TYPE.groups.values()) <= frozenset(PLACE.values)
    assert frozenset(GROUP_OF_TYPE) == frozenset(ESTABLISHMENT_TYPE.values)
    assert frozenset(GROUP_OF_TYPE.values()) == frozenset(ESTABLISHMENT_GROUP.values)


@pytest.mark.parametrize(
    ("establishment_type", "place"),
    [
        ("1", "mainstream_la_maintained"),
        ("7", "special_la_maintained"),
        ("14", "ap_pru_la_maintained"),
        ("34", "mainstream_academy"),
        ("36", "special_academy_free"),
        ("10", "special_independent"),
        ("8", "special_non_maintained"),
        ("18", "general_fe_tertiary_colleges"),
        ("32", "specialist_post_16_institutions"),
        ("27", "other_schools"),
        ("30", "w_settings"),
    ],
)
def test_a_type_counts_where_the_published_tables_count_it(establishment_type: str, place: str) -> None:
    assert ESTABLISHMENT_TYPE.group_of(establishment_type) == place


def test_every_place_is_part_of_a_published_total() -> None:
    assert frozenset(PLACE.groups.values()) == frozenset(PLACE_GROUP.values)


def test_only_state_mainstream_schools_have_units_and_resourced_provision() -> None:
    schools = ["mainstream_la_maintained", "mainstream_academy", "mainstream_free_school"]
    assert (list(SEN_UNIT_OF), list(RESOURCED_PROVISION_OF)) == (schools, schools)
    assert SEN_UNIT_OF["mainstream_academy"] == "mainstream_academy_senunit"
    assert RESOURCED_PROVISION_OF["mainstream_free_school"] == "mainstream_free_school_resourced_provision"


def test_every_setting_without_a_number_has_a_place() -> None:
    assert frozenset(PLACE_OF_SETTING) == frozenset(sen2.SETTING.values)
    assert frozenset(PLACE_OF_SETTING_AT_SCHOOL_AGE.values()) <= frozenset(PLACE.values)
    assert frozenset(PLACE_OF_SETTING.values()) <= frozenset(PLACE.values)


def test_being_out_of_education_is_counted_apart_at_school_age() -> None:
    places = (PLACE_OF_SETTING["NIEO"], PLACE_OF_SETTING_AT_SCHOOL_AGE["NIEO"])
    assert places == ("neet_other", "neet_other_csa")


def test_phases_are_those_of_the_register() -> None:
    assert PHASE.meanings == {
        "0": "Not applicable",
        "1": "Nursery",
        "2": "Primary",
        "3": "Middle deemed primary",
        "4": "Secondary",
        "5": "Middle deemed secondary",
        "6": "16 plus",
        "7": "All-through",
    }

"""Where those who hold a plan are taught."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.sen2 import PLANS_IN_FORCE
from lanyard.core.datasets.rows.places import school_age_births
from lanyard.core.datasets.test_area import Area, day
from lanyard.core.words.ages import of_compulsory_school_age
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE


def placed(area: Area, **given: object) -> int:
    """A plan with one placement, by default the main one, begun long ago."""
    request = area.plan(area.child(birth_date=given.pop("born", day("2015-06-01"))))
    return area.add(
        "placement_detail", request, **{"placement_rank": "1", "entry_date": day("2021-09-01"), **given}
    )


def registered(area: Area, urn: str, type_code: str, la_code: str = "999") -> str:
    area.with_register = True
    area.rows["establishment"].append({"urn": urn, "type_code": type_code, "la_code": la_code})
    return urn


def places(area: Area, rows_in: RowsOf) -> list[object]:
    return [row["place"] for row in rows_in(area, PLANS_IN_FORCE)]


def test_the_register_says_what_kind_of_place_an_establishment_is(area: Area, rows_in: RowsOf) -> None:
    for number, code in enumerate(ESTABLISHMENT_TYPE.codes):
        placed(area, urn=registered(area, str(900001 + number), code.code))
    assert places(area, rows_in) == [code.groups_to for code in ESTABLISHMENT_TYPE.codes]


def test_units_and_resourced_provision_are_places_of_mainstream_schools_only(
    area: Area, rows_in: RowsOf
) -> None:
    academy, special = registered(area, "900001", "34"), registered(area, "900002", "7")
    placed(area, urn=academy, sen_unit_indicator="1")
    placed(area, urn=academy, resourced_provision_indicator="1")
    placed(area, urn=special, sen_unit_indicator="1")
    assert places(area, rows_in) == [
        "mainstream_academy_senunit",
        "mainstream_academy_resourced_provision",
        "special_la_maintained",
    ]


def test_without_the_register_the_type_of_an_establishment_is_not_known(area: Area, rows_in: RowsOf) -> None:
    placed(area, urn="900001")
    placed(area, ukprn="10900000")
    assert places(area, rows_in) == ["type_not_known", "ukrlp_provider"]


def test_settings_without_a_number_are_places_of_their_own(area: Area, rows_in: RowsOf) -> None:
    for setting in ("OLA", "OPA", "EHE", "EYP", "OTH", "NEET", "NIEC", "???", None):
        placed(area, sen_setting=setting)
    assert places(area, rows_in) == [
        "other_arrangements_la",
        "other_arrangements_parents",
        "elective_home_education",
        "nm_early_years",
        "other_placement_settings",
        "neet",
        "neet_ntci",
        "placement_unknown",
        "placement_unknown",
    ]


def test_a_child_of_school_age_who_is_not_in_education_is_a_group_apart(area: Area, rows_in: RowsOf) -> None:
    placed(area, sen_setting="NIEO", born=day("2015-06-01"))
    placed(area, sen_setting="NIEO", born=day("2006-06-01"))
    assert places(area, rows_in) == ["neet_other_csa", "neet_other"]


def test_a_plan_without_an_open_main_placement_is_not_recorded(area: Area, rows_in: RowsOf) -> None:
    area.plan()
    placed(area, sen_setting="OLA", placement_rank="2")
    placed(area, sen_setting="OLA", leaving_date=area.census_day)
    placed(area, sen_setting="OLA", entry_date=area.census_day + dt.timedelta(days=1))
    assert places(area, rows_in) == ["placement_unknown"] * 4


def test_the_latest_of_several_open_main_placements_counts_once(area: Area, rows_in: RowsOf) -> None:
    request = placed(area, sen_setting="OLA", leaving_date=area.census_day + dt.timedelta(days=1))
    area.add("placement_detail", request, placement_rank="1", sen_setting="EHE", entry_date=day("2024-09-01"))
    area.add("placement_detail", request, placement_rank="1", sen_setting="OPA")
    assert places(area, rows_in) == ["elective_home_education"]


def test_in_or_out_of_the_area_is_the_register_s_word(area: Area, rows_in: RowsOf) -> None:
    placed(area, urn=registered(area, "900001", "1"))
    placed(area, urn=registered(area, "900002", "1", la_code="801"))
    placed(area, urn="900003")
    placed(area, sen_setting="OLA")
    placed(area, ukprn="10900000")
    area.plan()
    found = [row["in_area"] for row in rows_in(area, PLANS_IN_FORCE)]
    assert found == ["in", "out", "unknown", "neither", "neither", "unknown"]


def test_any_open_residential_placement_counts_and_the_longer_one_where_there_are_two(
    area: Area, rows_in: RowsOf
) -> None:
    both = placed(area, sen_setting="OLA", res="A")
    area.add("placement_detail", both, placement_rank="2", sen_setting="OLA", res="B")
    placed(area, sen_setting="OLA", res="A")
    placed(area, sen_setting="OLA", res="B", leaving_date=day("2025-07-20"))
    assert [row["residential"] for row in rows_in(area, PLANS_IN_FORCE)] == ["B", "A", "none"]


def test_the_return_of_2023_has_residential_on_the_active_plan(area: Area, rows_in: RowsOf) -> None:
    request = area.request(request_outcome="H")
    area.add("named_plan", request, start_date=day("2020-01-01"))
    area.add("active_plans", request, res="B")
    assert [row["residential"] for row in rows_in(area, PLANS_IN_FORCE)] == ["B"]


def test_flags_are_told_whether_or_not_the_register_is_held(area: Area, rows_in: RowsOf) -> None:
    placed(area, urn="900001", sen_unit_indicator="1", resourced_provision_indicator="0")
    placed(area, urn="900001", resourced_provision_indicator="1")
    placed(area, urn="900001")
    found = [row["provision"] for row in rows_in(area, PLANS_IN_FORCE)]
    assert found == ["sen_unit", "resourced", "neither"]


@given(st.dates(dt.date(2023, 1, 1), dt.date(2027, 12, 31)), st.integers(0, 20 * 365))
def test_births_of_school_age_are_those_that_the_law_says(on: dt.date, days_ago: int) -> None:
    born = on - dt.timedelta(days=days_ago)
    first, last = school_age_births(on)
    assert (first <= born <= last) == of_compulsory_school_age(born, on)

"""Who has SEND, and where children live."""

import pytest

from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.declare import Population
from lanyard.core.datasets.populations.schools import PUPILS
from lanyard.core.datasets.sources import SEN2
from lanyard.core.datasets.test_area import CENSUS_DAY, Area, day

EVERYBODY = Population("everybody", "children", "", "lanyard.core.datasets.rows.send:send", SEN2)


def groups(area: Area, rows_in: RowsOf) -> list[object]:
    return [row["send"] for row in rows_in(area, EVERYBODY)]


def test_sen2_says_who_has_a_plan_and_the_spring_census_who_is_on_support(
    area: Area, rows_in: RowsOf
) -> None:
    area.also = {"school-census": (day("2025-10-02"), CENSUS_DAY)}
    area.plan()
    area.row("census_pupils", reference_date=CENSUS_DAY, sen_provision="K")
    area.row("census_pupils", reference_date=CENSUS_DAY, sen_provision="E")
    area.row("census_pupils", reference_date=day("2025-10-02"), sen_provision="K")
    area.row("list_2")
    assert groups(area, rows_in) == ["plan", "support", "none", "none", "none"]


def test_who_has_a_plan_is_not_on_support(area: Area, rows_in: RowsOf) -> None:
    area.also = {"school-census": (CENSUS_DAY,)}
    child = area.child()
    area.plan(child)
    area.row("census_pupils", child, reference_date=CENSUS_DAY, sen_provision="K")
    assert groups(area, rows_in) == ["plan"]


def test_without_a_census_list_2_says_who_is_on_support(area: Area, rows_in: RowsOf) -> None:
    area.row("list_2")
    area.row("list_1")
    assert groups(area, rows_in) == ["support", "none"]


def on_roll(area: Area, rows_in: RowsOf, name: str, **given: object) -> object:
    area.also = {"school-census": (CENSUS_DAY,)}
    plain = {"reference_date": CENSUS_DAY, "enrol_status": "C", "sen_provision": "K"}
    area.row("census_pupils", area.child(**given), **plain)
    return rows_in(area, PUPILS)[-1][name]


@pytest.mark.parametrize(
    ("postcode", "district"),
    [("ZZ12 3AB", "ZZ12"), ("zz1 3ab", "ZZ1"), ("ZZ123AB", "ZZ12"), ("ZZ12", "unknown"), (None, "unknown")],
)
def test_the_district_is_the_outward_half_of_the_postcode(
    area: Area, rows_in: RowsOf, postcode: str | None, district: str
) -> None:
    assert on_roll(area, rows_in, "area_part", postcode=postcode) == district


def test_districts_beyond_the_thirty_most_populous_are_one_group(area: Area, rows_in: RowsOf) -> None:
    for number in range(10, 40):
        for _ in range(2):
            area.child(postcode=f"ZZ{number} 1AA")
    assert on_roll(area, rows_in, "area_part", postcode="ZZ99 1AA") == "other"


@pytest.mark.parametrize(
    ("given", "counts"),
    [
        ({"enrol_status": "C"}, 1),
        ({"enrol_status": "M"}, 1),
        ({"enrol_status": "S"}, 0),
        ({"leaving_date": CENSUS_DAY}, 0),
        ({"leaving_date": day("2026-01-16")}, 1),
        ({"entry_date": day("2026-01-16")}, 0),
        ({"reference_date": day("2025-10-02")}, 0),
    ],
)
def test_a_pupil_counts_once_or_mainly_on_roll_on_census_day(
    area: Area, rows_in: RowsOf, given: dict[str, object], counts: int
) -> None:
    area.also = {"school-census": (CENSUS_DAY, day("2025-10-02"))}
    row = {"reference_date": CENSUS_DAY, "enrol_status": "C", **given}
    area.row("census_pupils", area.child(), **row)
    assert len(rows_in(area, PUPILS)) == counts


def test_a_pupil_on_two_rolls_counts_once(area: Area, rows_in: RowsOf) -> None:
    area.also = {"school-census": (CENSUS_DAY,)}
    child = area.row("census_pupils", reference_date=CENSUS_DAY, enrol_status="M", sen_provision="K")
    area.row("census_pupils", child, reference_date=CENSUS_DAY, enrol_status="C", sen_provision="N")
    assert [row["send"] for row in rows_in(area, PUPILS)] == ["none"]

"""Who is looked after now, where, and who has left care."""

import pytest

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.care import CARE_LEAVERS, LOOKED_AFTER
from lanyard.core.datasets.test_area import CENSUS_DAY, Area, day

BY_RETURN = {"ssda903": (CENSUS_DAY,)}
BY_LISTS = {"ilacs": (CENSUS_DAY,)}


@pytest.fixture
def area() -> Area:
    return Area(also=dict(BY_RETURN))


@pytest.mark.parametrize(
    ("began", "ended", "counts"),
    [
        ("2026-01-15", None, 1),
        ("2026-01-16", None, 0),
        ("2025-05-01", "2026-01-15", 0),
        ("2025-05-01", "2026-01-16", 1),
        (None, None, 1),
    ],
)
def test_an_episode_is_open_from_its_first_day_until_the_day_before_it_ends(
    area: Area, rows_in: RowsOf, began: str | None, ended: str | None, counts: int
) -> None:
    area.row("episodes", decom=began and day(began), dec=ended and day(ended), ls="C2")
    assert len(rows_in(area, LOOKED_AFTER)) == counts


def test_short_breaks_are_no_care_and_a_child_with_two_open_episodes_counts_once(
    area: Area, rows_in: RowsOf
) -> None:
    for status in ("V3", "V4"):
        area.row("episodes", decom=day("2025-05-01"), ls=status)
    child = area.row("episodes", decom=day("2025-05-01"), ls="C1")
    area.row("episodes", child, decom=day("2025-06-01"), ls="C2")
    assert [row["child_id"] for row in rows_in(area, LOOKED_AFTER)] == [child]


def establishment(area: Area, urn: str, la_code: str | None, postcode: str | None = None) -> None:
    row = {"urn": urn, "la_code": la_code, "postcode": postcode, "type_code": "1"}
    area.rows["establishment"].append(row)


def test_the_establishment_says_where_a_child_is_placed_before_the_postcode_does(
    area: Area, rows_in: RowsOf
) -> None:
    establishment(area, "900001", "999", "ZZ1 1AA")
    establishment(area, "900002", "801", "ZZ2 1AA")
    for urn, postcode in (("900001", "ZZ2 5ZZ"), ("900002", None), ("2500001", "ZZ1 5ZZ"), (None, "zz25zz")):
        area.row("episodes", decom=day("2025-05-01"), urn=urn, pl_post=postcode)
    assert [row["placed"] for row in rows_in(area, LOOKED_AFTER)] == ["in", "out", "in", "out"]


def test_a_district_on_the_border_or_without_establishments_tells_nothing(
    area: Area, rows_in: RowsOf
) -> None:
    establishment(area, "900001", "999", "ZZ1 1AA")
    establishment(area, "900002", "801", "ZZ1 1AB")
    establishment(area, "900003", None, "ZZ3 1AB")
    for postcode in ("ZZ1 1AA", "ZZ3 1AB", "ZZ", None):
        area.row("episodes", decom=day("2025-05-01"), pl_post=postcode)
    assert {row["placed"] for row in rows_in(area, LOOKED_AFTER)} == {"unknown"}


def test_the_list_says_since_when_the_child_has_been_in_care_and_not_in_this_placement(
    area: Area, rows_in: RowsOf
) -> None:
    child = area.row("episodes", decom=day("2024-02-01"), dec=day("2025-05-01"), rne="S", ls="C2")
    area.row("episodes", child, decom=day("2025-05-01"), rne="P", ls="C2", place="U4")
    area.plan(child)
    area.plan(area.row("oc3", accom="D2", in_touch="YES"))
    area.row("episodes", decom=day("2025-05-01"))
    people = data_set(14).people
    assert people is not None
    own = ("child_id", "send", "status", "since", "placement", "placed", "accommodation", "suitable")
    assert [tuple(row[name] for name in own) for row in rows_in(area, people)] == [
        (1, "plan", "looked_after", day("2024-02-01"), "U4", "unknown", None, None),
        (2, "plan", "care_leaver", None, None, None, "Semi-independent, such as a supported hostel", "no"),
    ]


def test_care_leavers_are_those_followed_whose_accommodation_may_suit_or_not(
    area: Area, rows_in: RowsOf
) -> None:
    for accommodation in ("U1", "U2", "0", None):
        area.row("oc3", accom=accommodation, in_touch="YES")
    area.row("oc3", accom="U1", in_touch="DIED")
    suitable = [row["suitable"] for row in rows_in(area, CARE_LEAVERS)]
    assert suitable == ["yes", "no", "unknown", "unknown"]


def test_lists_of_an_inspection_speak_where_they_are_fresher(rows_in: RowsOf) -> None:
    area = Area(also={"ssda903": (day("2025-03-31"),), **BY_LISTS})
    area.row("episodes", decom=day("2024-05-01"), ls="C2")
    listed = area.row("ilacs_looked_after", started_date=day("2025-11-01"), legal_status="C2")
    area.row("ilacs_looked_after", started_date=day("2025-11-01"), legal_status="V4 series of short breaks")
    area.row("ilacs_looked_after", started_date=day("2024-11-01"), ended_date=day("2025-11-01"))
    assert [row["child_id"] for row in rows_in(area, LOOKED_AFTER)] == [listed]


def test_a_list_says_itself_where_a_child_is_placed_unless_the_establishment_does(rows_in: RowsOf) -> None:
    area = Area(also=dict(BY_LISTS))
    establishment(area, "900001", "999")
    for urn, location in ((None, "IN"), (None, "OUT"), (None, "U"), (None, None), ("900001", "OUT")):
        began = day("2025-11-01")
        area.row("ilacs_looked_after", started_date=began, placement_urn=urn, placement_location=location)
    placed = [row["placed"] for row in rows_in(area, LOOKED_AFTER)]
    assert placed == ["in", "out", "unknown", "unknown", "in"]

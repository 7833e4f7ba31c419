"""The list of home-educated children with a plan."""

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.test_area import Area, day


def test_the_list_names_children_with_a_plan_in_force_and_an_open_placement_at_home(
    area: Area, rows_in: RowsOf
) -> None:
    listed = area.plan(area.child(surname="Ash", forename="Bo", upn="H999200001001"), start="2021-01-04")
    area.add("placement_detail", listed, sen_setting="EHE", placement_rank="1", entry_date=day("2024-09-02"))
    ended = area.plan(cease_date=day("2025-05-05"))
    area.add("placement_detail", ended, sen_setting="EHE", placement_rank="1")
    back = area.plan()
    area.add("placement_detail", back, sen_setting="EHE", placement_rank="1", leaving_date=day("2025-05-05"))
    people = data_set(18).people
    assert people is not None
    assert rows_in(area, people) == [
        {
            "child_id": 1,
            "upn": "H999200001001",
            "uln": None,
            "surname": "Ash",
            "forename": "Bo",
            "birth_date": day("2015-06-01"),
            "sex": "F",
            "ethnicity_group": "WBRI",
            "plan_start": day("2021-01-04"),
            "home_educated_since": day("2024-09-02"),
        }
    ]


def test_a_child_with_two_plans_or_placements_is_listed_once(area: Area, rows_in: RowsOf) -> None:
    child = area.child()
    for _ in range(2):
        request = area.plan(child)
        for _ in range(2):
            area.add("placement_detail", request, sen_setting="EHE", placement_rank="1")
    people = data_set(18).people
    assert people is not None
    assert len(rows_in(area, people)) == 1

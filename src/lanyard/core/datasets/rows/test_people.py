"""The list of children who are home-educated or missing education."""

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.declare import People
from lanyard.core.datasets.test_area import Area, day


def the_list() -> People:
    people = data_set(18).people
    assert people is not None
    return people


def test_the_list_names_children_with_a_plan_in_force_and_an_open_placement_at_home(
    area: Area, rows_in: RowsOf
) -> None:
    listed = area.plan(area.child(surname="Ash", forename="Bo", upn="H999200001001"), start="2021-01-04")
    area.add("placement_detail", listed, sen_setting="EHE", placement_rank="1", entry_date=day("2024-09-02"))
    ended = area.plan(cease_date=day("2025-05-05"))
    area.add("placement_detail", ended, sen_setting="EHE", placement_rank="1")
    back = area.plan()
    area.add("placement_detail", back, sen_setting="EHE", placement_rank="1", leaving_date=day("2025-05-05"))
    assert rows_in(area, the_list()) == [
        {
            "child_id": 1,
            "upn": "H999200001001",
            "uln": None,
            "surname": "Ash",
            "forename": "Bo",
            "birth_date": day("2015-06-01"),
            "sex": "F",
            "ethnicity_group": "WBRI",
            "send": "plan",
            "home_educated_since": day("2024-09-02"),
            "missing_since": None,
            "last_urn": None,
            "weeks_out_of_education": None,
        }
    ]


def test_a_child_with_two_plans_or_placements_is_listed_once(area: Area, rows_in: RowsOf) -> None:
    child = area.child()
    for _ in range(2):
        request = area.plan(child)
        for _ in range(2):
            area.add("placement_detail", request, sen_setting="EHE", placement_rank="1")
    assert len(rows_in(area, the_list())) == 1


def test_the_register_names_those_on_sen_support_before_they_left(area: Area, rows_in: RowsOf) -> None:
    area.also = {"home-education": (None,), "missing-education": (None,)}
    area.row("home_educated", start_date=day("2025-09-01"), sen_status="S", last_urn="900001")
    area.row("home_educated", start_date=day("2025-09-01"), sen_status="N")
    area.row("home_educated", start_date=day("2025-09-01"), end_date=day("2026-01-15"), sen_status="S")
    (row,) = rows_in(area, the_list())
    assert (row["child_id"], row["send"], row["last_urn"]) == (1, "support", "900001")


def test_weeks_out_of_education_are_whole_weeks_to_the_as_at_date(area: Area, rows_in: RowsOf) -> None:
    area.also = {"missing-education": (None,)}
    for began in ("2026-01-09", "2026-01-08", "2026-01-15"):
        area.row("missing_education", start_date=day(began), sen_status="P")
    weeks = [row["weeks_out_of_education"] for row in rows_in(area, the_list())]
    assert weeks == [0, 1, 0]


def test_who_is_missing_and_home_educated_stands_in_one_row(area: Area, rows_in: RowsOf) -> None:
    area.also = {"home-education": (None,), "missing-education": (None,)}
    child = area.row("home_educated", start_date=day("2025-09-01"), sen_status="P")
    area.row("missing_education", child, start_date=day("2025-12-01"), sen_status="P")
    (row,) = rows_in(area, the_list())
    assert (row["home_educated_since"], row["missing_since"]) == (day("2025-09-01"), day("2025-12-01"))

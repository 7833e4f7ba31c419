"""Adults with a learning disability in work, and young people in supported accommodation."""

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.adults import LEARNING_DISABILITY_CLIENTS, SUPPORTED_HOMES
from lanyard.core.datasets.test_area import CENSUS_DAY, Area, day

BEGAN = day("2025-05-01")


def client(area: Area, born: str = "2000-01-01", **given: object) -> int:
    return area.row("adult_care", area.child(birth_date=day(born)), primary_support_reason="LD", **given)


def test_adults_are_18_to_64(area: Area, rows_in: RowsOf) -> None:
    for born in ("2008-01-15", "2008-01-16", "2001-01-15", "2001-01-16", "1961-01-16", "1961-01-15"):
        client(area, born)
    found = [row["adult_band"] for row in rows_in(area, LEARNING_DISABILITY_CLIENTS)]
    assert found == ["18-24", "25-34", "18-24", "55-64"]


def test_hours_count_only_of_those_in_paid_work(area: Area, rows_in: RowsOf) -> None:
    for work, hours in (("Y", 15.5), ("Y", 16.0), ("Y", 30.0), ("Y", None), ("N", 20.0), (None, 20.0)):
        client(area, paid_work=work, hours_a_week=hours)
    found = [row["hours"] for row in rows_in(area, LEARNING_DISABILITY_CLIENTS)]
    assert found == ["under_16", "16_to_30", "30_or_more", "unknown", "none", "none"]


def test_the_latest_review_counts_and_other_reasons_for_support_do_not(area: Area, rows_in: RowsOf) -> None:
    adult = client(area, paid_work="Y", hours_a_week=4.0, last_review=day("2024-01-01"))
    area.row("adult_care", adult, primary_support_reason="LD", paid_work="N", last_review=day("2025-01-01"))
    area.row("adult_care", adult, primary_support_reason="LD", paid_work="Y")
    area.row("adult_care", area.child(birth_date=day("2000-01-01")), primary_support_reason="SOCIAL")
    assert [row["hours"] for row in rows_in(area, LEARNING_DISABILITY_CLIENTS)] == ["none"]


def lives(area: Area, born: str = "2005-01-01", **given: object) -> int:
    return area.row("supported_accommodation", area.child(birth_date=day(born)), start_date=BEGAN, **given)


def test_young_people_count_to_the_day_before_they_are_26_and_those_of_unknown_age(
    area: Area, rows_in: RowsOf
) -> None:
    for born in ("2000-01-16", "2000-01-15"):
        lives(area, born)
    area.row("supported_accommodation", area.child(birth_date=None), start_date=BEGAN)
    assert [row["child_id"] for row in rows_in(area, SUPPORTED_HOMES)] == [1, 3]


def test_the_register_s_word_is_taken_first_then_social_care_s_then_adult_care_s(rows_in: RowsOf) -> None:
    area = Area(also={"ssda903": (CENSUS_DAY,)})
    first = lives(area, kind="FOYER")
    second = area.row("oc3", first, accom="D1") and area.row("oc3", accom="E2")
    third = area.row("adult_care", second, accommodation="SUPPORTED") and area.row(
        "adult_care", accommodation="SUPPORTED"
    )
    lives(area, end_date=CENSUS_DAY)
    area.row("oc3", accom="U1")
    area.row("adult_care", accommodation="FAMILY")
    found = [(row["child_id"], row["known_by"], row["home"]) for row in rows_in(area, SUPPORTED_HOMES)]
    assert found == [
        (first, "housing", "FOYER"),
        (second, "care_leaver", "unknown"),
        (third, "adult_care", "unknown"),
    ]


def test_the_list_names_those_with_send(area: Area, rows_in: RowsOf) -> None:
    child = lives(area, kind="SUPPORTED", provider="Oak House")
    area.plan(child)
    lives(area)
    people = data_set(24).people
    assert people is not None
    own = ("child_id", "send", "known_by", "home", "since", "provider")
    assert [tuple(row[name] for name in own) for row in rows_in(area, people)] == [
        (child, "plan", "housing", "SUPPORTED", BEGAN, "Oak House")
    ]

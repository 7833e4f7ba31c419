"""What counts of providers' quarterly lines."""

from collections import Counter

import pytest

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.declare import Population
from lanyard.core.datasets.rows.services import last_quarters
from lanyard.core.datasets.test_area import Area, Row, day


@pytest.mark.parametrize(
    ("as_at", "quarters"),
    [
        ("2026-01-15", ["2025-Q4", "2025-Q3", "2025-Q2", "2025-Q1"]),
        ("2025-12-31", ["2025-Q4", "2025-Q3", "2025-Q2", "2025-Q1"]),
        ("2025-12-30", ["2025-Q3", "2025-Q2", "2025-Q1", "2024-Q4"]),
        ("2026-03-31", ["2026-Q1", "2025-Q4", "2025-Q3", "2025-Q2"]),
    ],
)
def test_the_last_four_quarters_are_those_that_were_over(as_at: str, quarters: list[str]) -> None:
    assert list(last_quarters(day(as_at))) == quarters


def population(number: int, name: str) -> Population:
    """The population of that name of a data set."""
    found = {measure.population.name: measure.population for measure in data_set(number).measures}
    return found[name]


def line(area: Area, table: str, quarter: str = "2025-Q4", **given: object) -> None:
    area.rows[f"{table}_performance"].append({"quarter": quarter, **given})


def people(rows: list[Row], cut: str) -> dict[str, int]:
    """How many people lie in each group of a cut."""
    found: Counter[str] = Counter()
    for row in rows:
        found[str(row[cut])] += int(str(row["people"]))
    return dict(found)


def test_a_line_shares_out_those_due_and_never_fewer_than_none(area: Area, rows_in: RowsOf) -> None:
    line(area, "healthy_child", contact="NEW_BIRTH", eligible=50, on_time=45)
    line(area, "healthy_child", contact="ONE_YEAR", eligible=3, on_time=4)
    line(area, "healthy_child", contact="?", eligible=9, on_time=9)
    line(area, "healthy_child", "2024-Q4", contact="NEW_BIRTH", eligible=9, on_time=9)
    rows = rows_in(area, population(26, "healthy_child_due"))
    assert people(list(rows), "done") == {"yes": 49, "no": 5}
    assert people(list(rows), "contact") == {"NEW_BIRTH": 50, "ONE_YEAR": 4}


def test_those_with_send_are_part_of_all_where_the_provider_tells_them_apart(
    area: Area, rows_in: RowsOf
) -> None:
    line(area, "camhs", group="ALL", referred=30, accepted=20)
    line(area, "camhs", group="SEND", referred=10, accepted=4)
    line(area, "camhs", "2025-Q3", group="ALL", referred=7, accepted=7)
    rows = list(rows_in(area, population(29, "camhs_referrals")))
    assert people(rows, "clients") == {"send": 10, "other": 20, "not_split": 7}
    assert people(rows, "referral") == {"accepted": 27, "not_accepted": 10}


@pytest.mark.parametrize(
    "with_send",
    [
        {"referred": 90, "accepted": 20},  # 10 others referred, 30 accepted
        {"referred": 10, "accepted": 12},
        {"referred": 101, "accepted": 50},
        {"referred": 60, "accepted": 51},
    ],
)
def test_where_those_with_send_and_the_others_do_not_add_up_nobody_is_counted_twice(
    area: Area, rows_in: RowsOf, with_send: dict[str, int]
) -> None:
    line(area, "camhs", group="ALL", referred=100, accepted=50)
    line(area, "camhs", "2025-Q4", group="SEND", **with_send)
    rows = list(rows_in(area, population(29, "camhs_referrals")))
    assert people(rows, "clients") == {"not_split": 100}
    assert people(rows, "referral") == {"accepted": 50, "not_accepted": 50}


def test_waits_of_the_others_that_do_not_add_up_leave_the_line_of_all_as_it_is(
    area: Area, rows_in: RowsOf
) -> None:
    line(area, "camhs", group="ALL", waiting=100, waiting_over_18=30, waiting_over_52=20)
    line(area, "camhs", group="SEND", waiting=50, waiting_over_18=25, waiting_over_52=5)
    rows = list(rows_in(area, population(29, "camhs_waits")))
    assert people(rows, "clients") == {"not_split": 100}
    assert people(rows, "wait") == {"to_18": 70, "18_to_52": 10, "over_52": 20}


def test_those_waiting_more_than_52_weeks_are_among_those_over_18(area: Area, rows_in: RowsOf) -> None:
    line(area, "physiotherapy", group="ALL", waiting=100, waiting_over_18=30, waiting_over_52=5)
    line(area, "physiotherapy", "2025-Q3", group="ALL", waiting=80, waiting_over_18=10, waiting_over_52=0)
    now = list(rows_in(area, population(32, "physiotherapy_waiting")))
    assert people(now, "wait") == {"to_18": 70, "18_to_52": 25, "over_52": 5}
    at_ends = list(rows_in(area, population(32, "physiotherapy_waits")))
    assert people(at_ends, "quarter") == {"1": 100, "2": 80}


def test_waits_are_weighed_by_those_who_were_seen(area: Area, rows_in: RowsOf) -> None:
    line(area, "camhs", group="ALL", seen=12, median_weeks_first=6.5)
    line(area, "camhs", "2025-Q3", group="ALL", seen=0, median_weeks_first=9.0)
    line(area, "camhs", group="SEND", seen=3, median_weeks_first=8.0)
    rows = rows_in(area, population(29, "camhs_first_contacts"))
    assert [(row["people"], row["median_weeks_first"]) for row in rows] == [(12, 6.5)]

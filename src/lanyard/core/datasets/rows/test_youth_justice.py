"""Young people open to youth justice."""

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.conftest import RowsOf
from lanyard.core.datasets.populations.care import OPEN_TO_YOUTH_JUSTICE
from lanyard.core.datasets.test_area import CENSUS_DAY, Area, day

BEGAN = day("2025-05-01")


def test_custody_is_what_the_flag_or_a_secure_place_says(area: Area, rows_in: RowsOf) -> None:
    for flag, place in (("Y", None), ("N", "Hill House"), ("N", " "), (None, None)):
        area.row("youth_justice", start_date=BEGAN, in_custody=flag, secure_place=place)
    found = [row["custody"] for row in rows_in(area, OPEN_TO_YOUTH_JUSTICE)]
    assert found == ["custody", "custody", "community", "community"]


def test_of_several_open_orders_custody_counts_before_a_later_one(area: Area, rows_in: RowsOf) -> None:
    child = area.row("youth_justice", start_date=BEGAN, in_custody="Y", order="CUSTODY")
    area.row("youth_justice", child, start_date=day("2025-09-01"), in_custody="N", order="REFERRAL")
    other = area.row("youth_justice", start_date=BEGAN, order="DIVERSION")
    area.row("youth_justice", other, start_date=day("2025-09-01"), order="REFERRAL")
    area.row("youth_justice", start_date=BEGAN, end_date=CENSUS_DAY, order="REFERRAL")
    found = [row["order"] for row in rows_in(area, OPEN_TO_YOUTH_JUSTICE)]
    assert found == ["CUSTODY", "REFERRAL"]


def test_any_request_that_marks_youth_accommodation_counts(area: Area, rows_in: RowsOf) -> None:
    for flags in (("0", "1"), ("0", None), ()):
        child = area.row("youth_justice", start_date=BEGAN)
        for flag in flags:
            area.request(child, rya=flag)
    found = [row["youth_accommodation"] for row in rows_in(area, OPEN_TO_YOUTH_JUSTICE)]
    assert found == ["yes", "no", "no"]


def test_the_list_takes_the_service_s_own_word_where_returns_say_neither(area: Area, rows_in: RowsOf) -> None:
    area.row("youth_justice", start_date=BEGAN, sen_status="S", secure_place="Hill House", in_custody="Y")
    area.row("youth_justice", start_date=BEGAN, sen_status="N")
    area.plan(area.row("youth_justice", start_date=BEGAN, sen_status="N"))
    people = data_set(17).people
    assert people is not None
    found = [(row["child_id"], row["send"], row["secure_place"]) for row in rows_in(area, people)]
    assert found == [(1, "support", "Hill House"), (3, "plan", None)]

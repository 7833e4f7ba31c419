"""What an Annex A workbook that is given adds to the lists, and who stands in them."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.lists.annex_a import NEEDS_THE_SCHOOL_CENSUS
from lanyard.core.lists.test_same_lists import ONE, PSEUDONYMS, SETTING, TWO, cell, lists_of, only_row
from lanyard.core.register.test_factories import (
    Cells,
    person,
    plan,
)

FULL: Cells = {
    "upn": ONE,
    "birth_date": "14/03/2015",
    "gender": "b) Female",
    "ethnicity": "a) WBRI",
    "plan_issued": "02/05/2022",
    "plan_updated": "11/06/2025",
    "plan_reviewed": "09/05/2025",
    "primary_need": "k) ASD",
    "main_urn": "900001",
    "main_phase": "b) Primary",
    "subsidiary_phase": "h) Pupil referral unit/AP",
    "home_educated": "b) No",
    "suspensions": "1",
    "exclusions": "0",
    "absence": "6.5",
    "pupil_premium": "b) No",
    "social_care": "a) Yes",
    "social_care_team": "Disabled children",
    "disability": "a) Yes",
}


def test_annex_a_fills_what_sen2_has_no_column_for(tmp_path: Path) -> None:
    made = lists_of(tmp_path, person(plan(), upn=ONE), list_1=[FULL]).list_1
    added = ("plan_updated", "suspensions", "exclusions", "absence", "pupil_premium", "social_care_team")
    assert {name: only_row(made.rows)[name] for name in added} == {
        "plan_updated": date(2025, 6, 11),
        "suspensions": 1,
        "exclusions": 0,
        "absence": 6.5,
        "pupil_premium": "b) No",
        "social_care_team": "Disabled children",
    }
    assert (made.notes, made.differences.height) == ((), 0)


def test_an_annex_a_workbook_alone_comes_back_as_it_was_but_for_the_unique_id(tmp_path: Path) -> None:
    made = lists_of(tmp_path, list_1=[{**FULL, "unique_id": "C-1"}]).list_1
    as_text = made.rows.with_columns(pl.col(pl.Date).dt.to_string("%d/%m/%Y")).cast(pl.String())
    assert only_row(as_text) == {"unique_id": PSEUDONYMS.of(f"UPN:{ONE}"), "uln": None, **FULL}


def test_where_both_carry_a_fact_sen2_stands_and_the_difference_is_kept(tmp_path: Path) -> None:
    other = {**FULL, "plan_issued": "01/01/2020", "primary_need": "b) MLD"}
    made = lists_of(tmp_path, person(plan(), upn=ONE), list_1=[other]).list_1
    row = only_row(made.rows)
    assert (row["plan_issued"], row["primary_need"]) == (date(2022, 5, 2), "k) ASD")
    assert made.differences.rows() == [
        (row["unique_id"], "plan_issued", "2022-05-02", "2020-01-01"),
        (row["unique_id"], "primary_need", "k) ASD", "b) MLD"),
    ]
    stands = "what SEN2 and the register of establishments say is written."
    said = f"the List_1 given says otherwise for 1 child; {stands}"
    assert made.notes == (f"Date initial EHC plan issued: {said}", f"SEN primary need: {said}")


@pytest.mark.parametrize(
    ("placement", "expected"),
    [
        ({"urn": "900004"}, ("900004", None, None, "b) No")),
        ({"sen_setting": "EHE"}, (None, None, None, "a) Yes")),
        ({"ukprn": "10900001"}, ("900001", "b) Primary", "h) Pupil referral unit/AP", "b) No")),
    ],
    ids=["another school", "home educated", "no URN in SEN2"],
)
def test_the_setting_is_not_mixed_from_two(
    tmp_path: Path, placement: Cells, expected: tuple[str | None, ...]
) -> None:
    child = person(plan(placements=[placement]), upn=ONE)
    row = only_row(lists_of(tmp_path, child, list_1=[FULL]).list_1.rows)
    assert tuple(row[column] for column in SETTING) == expected


def test_a_reason_for_having_no_upn_is_not_written_as_one(tmp_path: Path) -> None:
    row = only_row(lists_of(tmp_path, list_1=[{"upn": "UN1", "unique_id": "C-1"}]).list_1.rows)
    assert row["upn"] is None


def test_a_gender_that_is_not_known_is_written_so(tmp_path: Path) -> None:
    child = person(plan(), upn=ONE, sex=None)
    assert cell(tmp_path, "gender", child, list_1=[{"upn": ONE, "gender": "c) Not known"}]) == "c) Not known"


def test_a_text_that_is_no_code_is_blank_and_noted(tmp_path: Path) -> None:
    made = lists_of(tmp_path, list_1=[{"upn": ONE, "disability": "perhaps"}]).list_1
    assert only_row(made.rows)["disability"] is None
    said = "1 cell holds a text that is no code of the template, and counts as blank."
    assert made.notes == (f"Does the child or young person have a disability?: {said}",)


def test_a_child_that_stands_twice_in_the_list_given_has_one_row_and_a_note(tmp_path: Path) -> None:
    made = lists_of(
        tmp_path, list_1=[{"upn": ONE, "suspensions": "1"}, {"upn": ONE, "suspensions": "2"}]
    ).list_1
    assert only_row(made.rows)["suspensions"] == 1
    assert made.notes == ("1 child stands twice in the List_1 given: the first row is used.",)


# List 2


def test_without_any_input_list_2_has_headings_only_and_needs_the_school_census(tmp_path: Path) -> None:
    made = lists_of(tmp_path, person(plan())).list_2
    assert (made.rows.height, made.notes) == (0, (NEEDS_THE_SCHOOL_CENSUS,))


def test_list_2_comes_from_the_list_given(tmp_path: Path) -> None:
    given: Cells = {"upn": TWO, "birth_date": "01/02/2014", "main_urn": "900002", "primary_need": "f) SLCN"}
    made = lists_of(tmp_path, person(plan(), upn=ONE), list_2=[given]).list_2
    row = only_row(made.rows)
    filled = {name: value for name, value in row.items() if value is not None}
    assert filled == {
        "unique_id": PSEUDONYMS.of(f"UPN:{TWO}"),
        "upn": TWO,
        "birth_date": date(2014, 2, 1),
        "primary_need": "f) SLCN",
        "main_urn": "900002",
        "main_phase": "e) Secondary",
    }
    assert made.notes == ()


def test_who_is_past_25_is_left_out_of_the_list_it_would_stand_in(tmp_path: Path) -> None:
    lists = lists_of(tmp_path, list_2=[{"upn": ONE, "birth_date": "31/08/1999"}])
    assert (lists.list_1.notes, lists.list_2.rows.height, lists.list_2.notes) == (
        (),
        0,
        ("Left out: 1 person on SEN support, past the academic year of the 25th birthday.",),
    )


def test_who_has_a_plan_is_in_list_1_only(tmp_path: Path) -> None:
    lists = lists_of(tmp_path, person(plan(), upn=ONE), list_2=[{"upn": ONE}])
    assert (lists.list_1.rows.height, lists.list_2.rows.height) == (1, 0)
    assert lists.list_2.notes == ("Left out: 1 person in the List 2 given, who have a plan.",)


# What is missing


def test_blanks_are_counted_by_column_and_never_written_as_no_or_0(tmp_path: Path) -> None:
    made = lists_of(tmp_path, person(plan(), upn=ONE), person(plan())).list_1
    assert {name: number for name, number in made.missing.items() if number} == {
        "upn": 1,
        "uln": 2,
        "plan_updated": 2,
        "plan_reviewed": 2,
        "subsidiary_phase": 2,
        "suspensions": 2,
        "exclusions": 2,
        "absence": 2,
        "pupil_premium": 2,
        "social_care": 2,
        "social_care_team": 2,
        "disability": 2,
    }

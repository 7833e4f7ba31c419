"""List 1 and List 2 as the template has them, made from what the returns carry and from nothing else."""

from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.lists.test_same_lists import ONE, PSEUDONYMS, SETTING, THREE, TWO, cell, lists_of, only_row
from lanyard.core.register.test_factories import (
    Cells,
    Person,
    Request,
    made_uln,
    made_upn,
    person,
    plan,
    request,
)

# The template


def test_list_1_has_the_headings_of_the_template_in_its_order(tmp_path: Path) -> None:
    assert lists_of(tmp_path, person(plan())).list_1.headed().columns == [
        "Unique ID",
        "UPN",
        "ULN",
        "Date of birth",
        "Gender",
        "Ethnicity",
        "Date initial EHC plan issued",
        "Date updated EHC plan issued",
        "Date EHC plan last reviewed",
        "SEN primary need",
        "Main education establishment \u2013 URN",
        "Main education establishment \u2013 phase",
        "Subsidiary education establishment \u2013 phase (dual registration)",
        "Elective home education",
        "Suspensions",
        "Permanent exclusions",
        "Absence",
        "Pupil Premium",
        "Known to children's social care?",
        "Which children's social care team?",
        "Does the child or young person have a disability?",
    ]


def test_list_2_has_no_plan_dates_and_no_home_education(tmp_path: Path) -> None:
    lists = lists_of(tmp_path, person(plan()))
    only_in_list_1 = set(lists.list_1.rows.columns) - set(lists.list_2.rows.columns)
    assert only_in_list_1 == {"plan_issued", "plan_updated", "plan_reviewed", "home_educated"}
    assert lists.list_2.rows.columns == [
        name for name in lists.list_1.rows.columns if name not in only_in_list_1
    ]


@pytest.mark.parametrize("people", [(), (person(plan(), upn=ONE),)])
def test_columns_have_the_types_of_their_declaration(tmp_path: Path, people: tuple[Person, ...]) -> None:
    lists = lists_of(tmp_path, *people)
    for made in (lists.list_1, lists.list_2):
        assert made.rows.schema == pl.Schema({c.name: c.dtype for c in made.table.columns})


# What SEN2 alone fills


def test_sen2_alone_fills_what_it_carries_and_leaves_the_rest_blank(tmp_path: Path) -> None:
    child = person(
        plan(active={"review_meeting": "2025-03-04"}), upn=ONE, unique_learner_number=made_uln(1), sex="M"
    )
    assert only_row(lists_of(tmp_path, child).list_1.rows) == {
        "unique_id": PSEUDONYMS.of(f"UPN:{ONE}"),
        "upn": ONE,
        "uln": made_uln(1),
        "birth_date": date(2015, 3, 14),
        "gender": "a) Male",
        "ethnicity": "a) WBRI",
        "plan_issued": date(2022, 5, 2),
        "plan_updated": None,
        "plan_reviewed": date(2025, 3, 4),
        "primary_need": "k) ASD",
        "main_urn": "900001",
        "main_phase": "b) Primary",
        "subsidiary_phase": None,
        "home_educated": "b) No",
        "suspensions": None,
        "exclusions": None,
        "absence": None,
        "pupil_premium": None,
        "social_care": None,
        "social_care_team": None,
        "disability": None,
    }


@pytest.mark.parametrize(
    ("cells", "column", "written"),
    [
        ({"ethnicity": "WENG"}, "ethnicity", "a) WBRI"),
        ({"ethnicity": "NOBT"}, "ethnicity", "t) NOBT"),
        ({"ethnicity": "REFU"}, "ethnicity", "s) REFU"),
        ({"ethnicity": "????"}, "ethnicity", None),
        ({"ethnicity": None}, "ethnicity", None),
        ({"sex": None}, "gender", None),
        ({"sex": None, "gender_current": "2"}, "gender", "b) Female"),
        ({"upn": "UN1"}, "upn", None),
        ({"upn": "A999000000001"}, "upn", "A999000000001"),
    ],
)
def test_who_the_child_is(
    tmp_path: Path, cells: dict[str, str | None], column: str, written: str | None
) -> None:
    assert cell(tmp_path, column, person(plan(), **cells)) == written


@pytest.mark.parametrize(
    ("active", "reviewed"),
    [
        ({"review_meeting": "2025-03-04", "last_review": "2025-04-01"}, date(2025, 3, 4)),
        ({"last_review": "2023-04-01"}, date(2023, 4, 1)),
        ({}, None),
    ],
)
def test_a_review_is_dated_by_its_meeting_else_by_the_decision(
    tmp_path: Path, active: Cells, reviewed: date | None
) -> None:
    assert cell(tmp_path, "plan_reviewed", person(plan(active=active))) == reviewed


@pytest.mark.parametrize(
    ("needs", "written"), [(("MLD", "ASD"), "b) MLD"), (("DS",), "l) OTH"), ((), None), (("XYZ",), None)]
)
def test_the_primary_need_is_that_of_the_first_rank(
    tmp_path: Path, needs: tuple[str, ...], written: str | None
) -> None:
    assert cell(tmp_path, "primary_need", person(plan(needs=needs))) == written


def test_down_syndrome_is_noted_as_it_has_no_letter(tmp_path: Path) -> None:
    assert lists_of(tmp_path, person(plan(needs=("DS",)))).list_1.notes == (
        "1 child has the primary need DS, Down syndrome, which has no letter: written as l) OTH.",
    )


# Where the child is taught


@pytest.mark.parametrize(
    ("placements", "expected"),
    [
        ([{"urn": "900003"}], ("900003", "g) Special", None, "b) No")),
        ([{"urn": "900002"}, {"urn": "900003"}], ("900002", "e) Secondary", "g) Special", "b) No")),
        ([{"urn": "900004"}], ("900004", None, None, "b) No")),
        ([{"urn": "900099"}], ("900099", None, None, "b) No")),
        ([{"ukprn": "10900001"}], (None, None, None, "b) No")),
        ([{"sen_setting": "EHE"}], (None, None, None, "a) Yes")),
        ([{"sen_setting": "NEET"}], (None, None, None, "b) No")),
        ([{}], (None, None, None, None)),
        ([], (None, None, None, None)),
        ([{"urn": "900001", "leaving_date": "2026-01-15"}], (None, None, None, None)),
        ([{"urn": "900001", "leaving_date": "2026-01-16"}], ("900001", "b) Primary", None, "b) No")),
        ([{"urn": "900001", "entry_date": "2026-01-15"}], ("900001", "b) Primary", None, "b) No")),
        ([{"urn": "900001", "entry_date": "2026-01-16"}], (None, None, None, None)),
        ([{"urn": "900001", "placement_rank": None}], ("900001", "b) Primary", None, "b) No")),
    ],
    ids=[
        "special school",
        "on two rolls",
        "phase not registered",
        "not in the register",
        "no URN",
        "home educated",
        "not in education",
        "empty placement",
        "no placement",
        "left",
        "not left yet",
        "begun that day",
        "not begun yet",
        "no rank",
    ],
)
def test_the_setting_is_the_open_placement(
    tmp_path: Path, placements: list[Cells], expected: tuple[str | None, ...]
) -> None:
    row = only_row(lists_of(tmp_path, person(plan(placements=placements))).list_1.rows)
    assert tuple(row[column] for column in SETTING) == expected


def test_of_two_open_placements_of_the_first_rank_the_later_counts(tmp_path: Path) -> None:
    placements: list[Cells] = [
        {"urn": "900002", "placement_rank": "1", "entry_date": "2025-09-01"},
        {"urn": "900001", "placement_rank": "1", "entry_date": "2019-09-01"},
    ]
    assert cell(tmp_path, "main_urn", person(plan(placements=placements))) == "900002"


def test_without_a_register_of_establishments_there_is_no_phase_and_a_note(tmp_path: Path) -> None:
    made = lists_of(tmp_path, person(plan()), schools=()).list_1
    assert (only_row(made.rows)["main_urn"], only_row(made.rows)["main_phase"]) == ("900001", None)
    assert made.notes == (
        "No register of establishments was given: only phases that Annex A gives are written.",
    )


# Who is in List 1


def test_list_1_has_every_plan_in_force_once_in_order_of_the_register(tmp_path: Path) -> None:
    people = (
        person(plan(), upn=THREE),
        person(request(), upn=TWO),
        person(plan(), upn=ONE),
        person(plan(cease_date="2025-05-01", cease_reason="2")),
    )
    assert lists_of(tmp_path, *people).list_1.rows["upn"].to_list() == sorted([ONE, THREE])


def test_a_long_list_keeps_the_order_of_the_register(tmp_path: Path) -> None:
    people = [
        person(plan(), upn=made_upn(number), surname=letters(number), person_birth_date=born(number))
        for number in range(4_000)
    ]
    upns = lists_of(tmp_path, *people).list_1.rows["upn"]
    assert (upns.len(), upns.is_sorted()) == (4_000, True)


def letters(number: int) -> str:
    """A name for each number: a list of children who are all called alike takes long to tell apart."""
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:04}")


def born(number: int) -> str:
    return (date(2010, 1, 1) + timedelta(days=number)).isoformat()


LAST, FIRST = plan("2024-01-01", needs=("MLD",)), plan("2020-01-01")


@pytest.mark.parametrize("plans", [(LAST, FIRST), (FIRST, LAST)])
def test_of_two_plans_in_force_the_one_that_started_last_is_written(
    tmp_path: Path, plans: tuple[Request, ...]
) -> None:
    made = lists_of(tmp_path, person(*plans, upn=ONE)).list_1
    assert (only_row(made.rows)["plan_issued"], only_row(made.rows)["primary_need"]) == (
        date(2024, 1, 1),
        "b) MLD",
    )
    assert made.notes == (
        "1 child has more than one plan in force in SEN2: the one that started last is written.",
    )


@pytest.mark.parametrize(
    ("child", "note"),
    [
        (
            person(plan(), person_birth_date="1999-08-31"),
            "Left out: 1 person with a plan, past the academic year of the 25th birthday.",
        ),
        (person(plan(None)), "Left out: 1 person whose plan has no start date in SEN2."),
        (person(plan("2026-01-16")), "Left out: 1 person whose plan starts after the as-at date."),
    ],
)
def test_who_is_left_out_is_counted(tmp_path: Path, child: Person, note: str) -> None:
    made = lists_of(tmp_path, child).list_1
    assert (made.rows.height, made.notes) == (0, (note,))


def test_a_child_of_the_list_given_whose_plan_ended_by_sen2_is_left_out_and_counted(tmp_path: Path) -> None:
    ended = person(plan(cease_date="2025-05-01", cease_reason="2"), upn=ONE)
    made = lists_of(tmp_path, ended, list_1=[{"upn": ONE}]).list_1
    assert (made.rows.height, made.notes) == (
        0,
        ("Left out: 1 person in the List 1 given, whose plan ended or moved away by SEN2.",),
    )


def test_a_child_without_number_does_not_stand_twice(tmp_path: Path) -> None:
    made = lists_of(tmp_path, person(plan()), list_1=[{"birth_date": "14/03/2015"}]).list_1
    assert (made.rows.height, made.notes) == (
        1,
        ("Left out: 1 person in the List 1 given who may be in SEN2, too: neither has a UPN or ULN.",),
    )


def test_a_list_for_another_day_than_census_day_says_so(tmp_path: Path) -> None:
    assert lists_of(tmp_path, person(plan()), as_at=date(2026, 3, 1)).list_1.notes == (
        "SEN2 says what held on 15 January 2026; this list is for 1 March 2026.",
    )

"""Made-up pupils, results and young people in which everything happens at and around every boundary."""

import datetime as dt
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.datasets.golden import DATES
from lanyard.core.datasets.test_area import Area
from lanyard.core.datasets.test_random_area import made_up
from lanyard.core.words.code_sets import attendance, census, education, needs

CENSUSES = DATES["school-census"]
SPRING = CENSUSES[-1]
MONTHS = DATES["nccis"]
PROVISIONS = [*census.SEN_PROVISION.values, "K", "K", "E", "E", None]
STATUSES = ["P", "S", "N", None]


def schooled(random: Random, cases: int) -> Area:
    """An area of random cases, with further children, all of them in random schools and files."""
    area = made_up(random, cases)
    for _ in range(cases):
        area.child(sex=random.choice("MF"), ethnicity_group="REFU")
    area.rows["children"] = [{**row, "postcode": _postcode(random)} for row in area.rows["children"]]
    for row in area.rows["children"]:
        _pupil(area, random, int(str(row["child_id"])))
    return area


def _postcode(random: Random) -> str | None:
    return random.choice(
        [f"ZZ{random.randint(1, 4)} 9ZZ", "zz15zz", "ZZ2", " Z Z99  9ZZ", None, "ZZ999 9ZZZ"]
    )


def _pupil(area: Area, random: Random, child: int) -> None:
    for day in CENSUSES:
        for _ in range(random.choice([0, 1, 1, 2])):
            _on_a_roll(area, random, child, day)
    for stage in random.sample(education.RESULT_STAGE.values, random.choice([0, 1, 3])):
        _result(area, random, child, stage)
    for stage in random.sample(education.LEAVING_STAGE.values, random.choice([0, 1])):
        _destination(area, random, child, stage)
    for month in MONTHS:
        for _ in range(random.choice([0, 1, 1, 1, 2])):
            _young_person(area, random, child, month)
    if random.random() < 0.2:
        _at_college(area, random, child)


def near(random: Random, day: dt.date) -> dt.date:
    """The day, or one beside it."""
    return day + dt.timedelta(days=random.randint(-1, 1))


def _on_a_roll(area: Area, random: Random, child: int, day: dt.date) -> None:
    possible = random.choice([None, 0, 10, 100, 111])
    area.row(
        "census_pupils",
        child,
        reference_date=day,
        urn=random.choice([None, *(str(number) for number in range(900001, 900008))]),
        enrol_status=random.choice(["C", "C", "M", "S", "F", None]),
        entry_date=random.choice([None, near(random, day), dt.date(2020, 9, 1)]),
        leaving_date=random.choice([None, None, None, near(random, day)]),
        sen_provision=random.choice(PROVISIONS),
        young_carer=random.choice(["N", "P", "S", None]),
        part_time=random.choice(["Y", "N", None]),
        sessions_possible=possible,
    )
    for rank in random.choice([(), (1,), (1, 2), (1, 1)]):
        need = random.choice([*needs.CENSUS_NEED.values, None])
        area.row("census_needs", child, reference_date=day, need_type=need, need_rank=rank)
    for code in random.sample(attendance.ATTENDANCE.values, 3):
        sessions = random.choice([None, 1, 5, 11, 50])
        area.row("census_sessions", child, reference_date=day, attendance_reason=code, sessions=sessions)
    for _ in range(random.choice([0, 0, 1, 3])):
        _excluded(area, random, child, day)


def _excluded(area: Area, random: Random, child: int, day: dt.date) -> None:
    area.row(
        "census_exclusions",
        child,
        reference_date=day,
        category=random.choice([*census.EXCLUSION.values, "SUSP", None]),
        start_date=random.choice([None, dt.date(2025, 4, 30), dt.date(2025, 5, 1), dt.date(2025, 9, 1)]),
        sessions=random.choice([None, 1, 4]),
        reason_1=random.choice(["DB", "PP", None]),
    )


def _result(area: Area, random: Random, child: int, stage: str) -> None:
    area.row(
        "results",
        child,
        academic_year=random.choice([None, *range(2018, 2026)]),
        stage=stage,
        eligible=random.choice(["Y", "Y", "N", None]),
        reached=random.choice(["Y", "N", None]),
        points=random.choice([None, 0.0, 31.5, 62.25]),
        sen_provision=random.choice(PROVISIONS),
    )


def _destination(area: Area, random: Random, child: int, stage: str) -> None:
    area.row(
        "destinations",
        child,
        academic_year=random.choice([None, *range(2018, 2026)]),
        stage=stage,
        destination=random.choice([*education.DESTINATION.values, None]),
        sen_provision=random.choice(PROVISIONS),
    )


def _young_person(area: Area, random: Random, child: int, month: dt.date) -> None:
    area.row(
        "young_people",
        child,
        reference_date=month,
        academic_age=random.choice([None, 15, 16, 17, 18, 20, 25, 26]),
        activity=random.choice([*education.ACTIVITY.values, "NEET", None]),
        sen_status=random.choice(STATUSES),
    )


def _at_college(area: Area, random: Random, child: int) -> None:
    area.row(
        "college_learners",
        child,
        start_date=random.choice([None, near(random, SPRING)]),
        end_date=random.choice([None, near(random, SPRING)]),
        learning_difficulty=random.choice(["Y", "Y", "N", None]),
        plan=random.choice(["Y", "N", None]),
        primary_need=random.choice([*needs.NEED.values, None]),
    )


school_areas = st.builds(
    lambda seed, cases: schooled(Random(seed), cases),  # noqa: S311 - made-up children need no secrecy
    st.integers(0, 2**32),
    st.integers(1, 20),
)
"""Areas with schools, by a seed."""


@given(school_areas)
@settings(max_examples=3)
def test_every_row_of_a_school_is_of_a_child_of_the_area(area: Area) -> None:
    children = {row["child_id"] for row in area.rows["children"]}
    assert {row["child_id"] for row in area.rows["census_pupils"]} <= children

"""Made-up returns of care, health, casework and adults, where everything happens at every boundary."""

import datetime as dt
from collections.abc import Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.second.test_random_schools import STATUSES, near, schooled
from lanyard.core.datasets.test_area import Area
from lanyard.core.datasets.test_random_area import FIRST_DAY, LAST_DAY
from lanyard.core.words.code_sets import care, casework, cin, health, ssda903

YEAR_BEFORE = dt.date(2025, 1, 15)
BOUNDARIES = (AS_AT, YEAR_BEFORE, FIRST_DAY, LAST_DAY, dt.date(2025, 10, 15), dt.date(2025, 7, 15))
_URNS = [None, *(str(number) for number in range(900001, 900008))]
_BIRTHS_OF_ADULTS = [
    dt.date(year, 1, day) for year in (1961, 1971, 1991, 2000, 2001, 2008, 2012) for day in (15, 16)
]
_POSTCODES = ["ZZ1 1AA", "ZZ2 2BB", "zz3 3cc", "ZZ9", None]


def any_of(random: Random, values: Sequence[str], *more: str) -> str | None:
    """One of the values, one that nobody declared, or none."""
    return random.choice([*values, *values, *more, "?", None])


def some_day(random: Random) -> dt.date | None:
    """None, or a day at, or beside, a day from which or to which something counts."""
    return random.choice([None, *(near(random, day) for day in BOUNDARIES)])


def cared_for(random: Random, cases: int) -> Area:
    """An area of random cases and schools, with children in every return of care, health and casework."""
    area = schooled(random, cases)
    for row in area.rows["establishment"]:
        row["postcode"] = random.choice(_POSTCODES)  # type: ignore[index]
    for row in area.rows["children"]:
        if random.random() < 0.4:
            row["birth_date"] = random.choice(_BIRTHS_OF_ADULTS)  # type: ignore[index]
        child = int(str(row["child_id"]))
        for make in (
            _looked_after,
            _left_care,
            _in_need,
            _helped,
            _offended,
            _assessed,
            _grown,
            _disputed,
            _advised,
        ):
            for _ in range(random.choice([0, 0, 1, 2])):
                make(area, random, child)
    for _ in range(cases):
        _complained(area, random)
    return area


def _looked_after(area: Area, random: Random, child: int) -> None:
    began, ended = some_day(random), random.choice([None, None, near(random, AS_AT)])
    area.row(
        "episodes",
        child,
        decom=began,
        dec=ended,
        rne=random.choice(["S", "P", None]),
        ls=any_of(random, ("C1", "V2"), "V3", "V4"),
        place=any_of(random, ("U4", "K2")),
        urn=random.choice(_URNS),
        pl_post=random.choice(_POSTCODES),
    )
    area.row(
        "ilacs_looked_after",
        child,
        started_date=began,
        ended_date=ended,
        legal_status=random.choice(["v3 Short breaks", "C1", None]),
        placement_type=any_of(random, ("U4",)),
        placement_urn=random.choice(_URNS),
        placement_location=random.choice(["IN", "OUT", "U", "out", None]),
    )


def _left_care(area: Area, random: Random, child: int) -> None:
    area.row(
        "oc3",
        child,
        in_touch=any_of(random, ("YES", "DIED")),
        accom=any_of(random, ssda903.ACCOMMODATION.values),
    )
    area.row(
        "ilacs_care_leavers",
        child,
        accommodation=random.choice(
            ["Foyer", "Supported lodgings", "SEMI-INDEPENDENT", "With parents", None]
        ),
        suitable_accommodation=random.choice(["Y", "N", None]),
    )


def _in_need(area: Area, random: Random, child: int) -> None:
    began, ended = some_day(random), random.choice([None, None, near(random, AS_AT)])
    area.row(
        "cin_details",
        child,
        referral_date=began,
        closure_date=ended,
        primary_need=any_of(random, ("N1", "N9")),
    )
    area.row(
        "ilacs_cin",
        child,
        cin_start_date=began,
        end_date=ended,
        case_status=random.choice(["Child in need plan", "Closed episode", None]),
    )
    if random.random() < 0.5:
        category, words = random.choice(
            [("NEG", "Neglect"), ("SAB", "sexual abuse"), (None, "?"), ("mul", None)]
        )
        plan = {"start_date": some_day(random), "end_date": random.choice([None, near(random, AS_AT)])}
        first = any_of(random, cin.ABUSE.values)
        area.row("protection_plans", child, **plan, latest_category=category, initial_category=first)
        area.row("ilacs_protection", child, **plan, latest_category=words, initial_category=first)


def _helped(area: Area, random: Random, child: int) -> None:
    began, ended = some_day(random), random.choice([None, None, near(random, AS_AT)])
    service = random.choice(["Family hub", "School", None])
    area.row("early_help", child, start_date=began, end_date=ended, lead_service=service)
    area.row("ilacs_early_help", child, assessment_date=began, end_date=ended, organisation=service)


def _offended(area: Area, random: Random, child: int) -> None:
    area.row(
        "youth_justice",
        child,
        order=any_of(random, care.ORDER.values),
        start_date=some_day(random),
        end_date=random.choice([None, None, near(random, AS_AT)]),
        in_custody=random.choice(["Y", "N", None]),
        secure_place=random.choice([None, None, " ", "Hill House"]),
        sen_status=random.choice(STATUSES),
    )
    for request in area.rows["requests"]:
        if request["child_id"] == child:
            request["rya"] = random.choice(["1", "0", None])  # type: ignore[index]


def _assessed(area: Area, random: Random, child: int) -> None:
    due = some_day(random)
    area.row(
        "looked_after_health",
        child,
        kind=any_of(random, health.ASSESSMENT.values),
        due_date=due,
        done_date=random.choice([None, near(random, due) if due else some_day(random)]),
        dental_check=some_day(random),
        sdq_done=random.choice(["Y", "N", None]),
    )


def _grown(area: Area, random: Random, child: int) -> None:
    born = area.rows["children"][child - 1]["birth_date"]
    birthday = born.replace(year=born.year + 18, day=min(born.day, 28)) if isinstance(born, dt.date) else None
    offered = random.choice([None, some_day(random), *([near(random, birthday)] if birthday else [])])
    team = random.choice([None, " ", "Transitions team"])
    area.row(
        "transition",
        child,
        likely_need=random.choice(["Y", "Y", "N", None]),
        assessment_due=birthday,
        assessment_offered=offered,
        adult_team=team,
    )
    area.row(
        "adult_care",
        child,
        primary_support_reason=random.choice(["LD", "LD", "SOCIAL", None]),
        paid_work=random.choice(["Y", "N", None]),
        hours_a_week=random.choice([None, 15.5, 16.0, 29.5, 30.0]),
        accommodation=any_of(random, care.ADULT_HOME.values),
        last_review=some_day(random),
    )
    area.row(
        "supported_accommodation",
        child,
        kind=any_of(random, care.HOUSING.values),
        start_date=some_day(random),
        end_date=random.choice([None, near(random, AS_AT)]),
        provider=random.choice(["Oak House", None]),
    )


def _disputed(area: Area, random: Random, child: int) -> None:
    registered = some_day(random)
    area.row(
        "appeals",
        child,
        registered_date=registered,
        closed_date=some_day(random),
        appeal_type=any_of(random, casework.APPEAL_TYPE.values),
        outcome=any_of(random, casework.APPEAL_OUTCOME.values),
    )
    two_months_before = [dt.date(2025, 11, 14), dt.date(2025, 11, 15), dt.date(2025, 11, 16)]
    area.row(
        "mediations",
        child,
        held_date=random.choice([some_day(random), registered, *two_months_before, dt.date(2025, 8, 15)]),
        matter=any_of(random, casework.MATTER.values),
    )


def _advised(area: Area, random: Random, child: int) -> None:
    asked = random.choice([some_day(random), AS_AT - dt.timedelta(days=random.choice([41, 42, 43]))])
    received = asked + dt.timedelta(days=random.choice([0, 41, 42, 43])) if asked else some_day(random)
    area.row(
        "advice",
        child,
        profession=random.choice(["HEALTH", "HEALTH", "CARE", None]),
        service=any_of(random, casework.SERVICE.values),
        asked_date=asked,
        received_date=random.choice([None, received]),
    )
    area.row(
        "review_reports",
        child,
        review_date=some_day(random),
        service=any_of(random, casework.SERVICE.values),
        **{name: random.choice(["Y", "Y", "N", None]) for name in ("invited", "attended", "report")},
    )


def _complained(area: Area, random: Random) -> None:
    due = some_day(random)
    area.rows["complaints"].append(
        {
            "received_date": some_day(random),
            "stage": any_of(random, casework.STAGE.values),
            "service": any_of(random, casework.COMPLAINT_SERVICE.values),
            "theme": any_of(random, casework.THEME.values),
            "outcome": any_of(random, casework.COMPLAINT_OUTCOME.values),
            "due_date": due,
            "answered_date": random.choice([None, near(random, due) if due else some_day(random)]),
            "ombudsman": any_of(random, casework.OMBUDSMAN.values),
        }
    )


care_areas = st.builds(
    lambda seed, cases: cared_for(Random(seed), cases),  # noqa: S311 - made-up children need no secrecy
    st.integers(0, 2**32),
    st.integers(1, 15),
)
"""Areas with returns of care, health and casework, by a seed."""


@given(care_areas)
@settings(max_examples=3)
def test_every_row_of_care_is_of_a_child_of_the_area(area: Area) -> None:
    children = {row["child_id"] for row in area.rows["children"]}
    for name in ("episodes", "oc3", "cin_details", "youth_justice", "adult_care", "appeals", "advice"):
        assert {row["child_id"] for row in area.rows[name]} <= children

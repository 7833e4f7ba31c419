"""Made-up registers and lists of children, in which everything happens at and around the as-at date."""

import datetime as dt
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.datasets.golden import FACTS
from lanyard.core.datasets.second.test_random_schools import PROVISIONS, SPRING, STATUSES, near, schooled
from lanyard.core.datasets.test_area import Area
from lanyard.core.words.code_sets import census, education

AS_AT = FACTS.as_at
_URNS = [None, "900001", "900002", "900003"]


def listed(random: Random, cases: int) -> Area:
    """An area of random cases and schools, with children on every register and list."""
    area = schooled(random, cases)
    for row in area.rows["children"]:
        child = int(str(row["child_id"]))
        for make in (_out_of_school, _at_hospital, _carer, _placed_by_authority, _placed_by_school):
            for _ in range(random.choice([0, 0, 0, 1, 2])):
                make(area, random, child)
    return area


def _began(random: Random) -> dt.date | None:
    days = random.choice([0, 1, 6, 7, 14, 15, 100])
    return random.choice([None, near(random, AS_AT), AS_AT - dt.timedelta(days=days)])


def _ended(random: Random) -> dt.date | None:
    return random.choice([None, None, near(random, AS_AT)])


def _out_of_school(area: Area, random: Random, child: int) -> None:
    area.row(
        random.choice(["home_educated", "missing_education"]),
        child,
        start_date=_began(random),
        end_date=_ended(random),
        sen_status=random.choice(STATUSES),
        last_urn=random.choice(_URNS),
    )


def _at_hospital(area: Area, random: Random, child: int) -> None:
    area.row(
        "hospital_stays",
        child,
        kind=random.choice([*education.HOSPITAL_STAY.values, None]),
        start_date=_began(random),
        end_date=_ended(random),
        home_urn=random.choice(_URNS),
        sen_status=random.choice(STATUSES),
        sessions_a_week=random.choice([None, 3, 10]),
    )


def _carer(area: Area, random: Random, child: int) -> None:
    area.row(
        "young_carers",
        child,
        start_date=_began(random),
        end_date=_ended(random),
        assessed_date=_began(random),
    )


def _placed_by_authority(area: Area, random: Random, child: int) -> None:
    area.row(
        "ap_pupils",
        child,
        urn=random.choice(_URNS),
        setting_type=random.choice([*census.AP_SETTING.values, None]),
        entry_date=_began(random),
        leaving_date=_ended(random),
        review_date=_began(random),
        registered=random.choice(["Y", "N", None]),
        sen_provision=random.choice(PROVISIONS),
        sessions_a_week=random.choice([None, 9, 10]),
        attendance_pattern=random.choice(["FT", "PT", None]),
    )


def _placed_by_school(area: Area, random: Random, child: int) -> None:
    area.row(
        "census_ap",
        child,
        reference_date=random.choice([SPRING, dt.date(2025, 10, 2)]),
        ap_urn=random.choice(_URNS),
        entry_date=_began(random),
        leaving_date=_ended(random),
        sessions_a_week=random.choice([None, 9, 10]),
        attendance_pattern=random.choice(["FT", "PT", None]),
    )


list_areas = st.builds(
    lambda seed, cases: listed(Random(seed), cases),  # noqa: S311 - made-up children need no secrecy
    st.integers(0, 2**32),
    st.integers(1, 20),
)
"""Areas with schools and lists, by a seed."""


@given(list_areas)
@settings(max_examples=3)
def test_every_row_of_a_list_is_of_a_child_of_the_area(area: Area) -> None:
    children = {row["child_id"] for row in area.rows["children"]}
    for name in ("home_educated", "hospital_stays", "young_carers", "ap_pupils", "census_ap"):
        assert {row["child_id"] for row in area.rows[name]} <= children

"""Made-up areas in which everything happens at and around every boundary, for property tests."""

import datetime as dt
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.datasets.test_area import CENSUS_DAY, Area
from lanyard.core.words.code_sets import ethnicity, needs
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE

FIRST_DAY, LAST_DAY, AGE_DAY = dt.date(2025, 1, 1), dt.date(2025, 12, 31), dt.date(2025, 8, 31)
BIRTHS = [
    *(dt.date(year, 2, 29) for year in (2000, 2004, 2008, 2012, 2016, 2020)),
    *(dt.date(year, 8, 31) for year in range(1999, 2025, 4)),
    *(dt.date(year, 9, 1) for year in range(1999, 2025, 4)),
    None,
]


def made_up(random: Random, cases: int) -> Area:
    """An area of random cases."""
    area = Area(with_register=True)
    for number, code in enumerate((*random.sample(ESTABLISHMENT_TYPE.codes, 6),)):
        la_code = random.choice(["999", "801", None])
        row = {"urn": str(900001 + number), "type_code": code.code, "la_code": la_code}
        area.rows["establishment"].append(row)
    for _ in range(cases):
        _child(area, random)
    return area


def _child(area: Area, random: Random) -> None:
    child = area.child(
        birth_date=random.choice(BIRTHS),
        sex=random.choice(["M", "F", None]),
        ethnicity_group=random.choice([*ethnicity.MAIN.values, None]),
        postcode=random.choice(["ZZ1 1AA", "zz991aa", "Z1", None]),
    )
    for _ in range(random.choice([1, 1, 2])):
        _case(area, random, child)


def _case(area: Area, random: Random, child: int) -> None:
    received = random.choice([None, _near(random, FIRST_DAY, 200), _near(random, LAST_DAY, 60)])
    request = area.request(
        child,
        received_date=received,
        request_outcome=random.choice(["Y", "Y", "Y", "H", "H", "N", "A", "W", None]),
        request_outcome_date=_after(random, received, (41, 42, 43, 100)),
        request_source=random.choice(["1", "2", "5", None]),
        request_mediation=random.choice(["1", "0", None]),
        request_tribunal=random.choice(["1", "0", None]),
        exported=random.choice([None] * 9 + ["801"]),
    )
    if random.random() < 0.8:
        _assessment(area, random, request, received)
    if random.random() < 0.7:
        _plan(area, random, request)


def _assessment(area: Area, random: Random, request: int, received: dt.date | None) -> None:
    flags = ("assessment_mediation", "assessment_tribunal", "other_mediation", "other_tribunal", "week20")
    area.add(
        "assessment",
        request,
        assessment_outcome=random.choice(["Y", "Y", "N", "A", "W", "H", None]),
        assessment_outcome_date=_after(random, received, (111, 112, 113, 139, 140, 141, 182, 183, 363, 364)),
        **{flag: random.choice(["1", "0", None]) for flag in flags},
    )


def _plan(area: Area, random: Random, request: int) -> None:
    start = random.choice([_near(random, day, 1) for day in (FIRST_DAY, LAST_DAY, CENSUS_DAY)])
    start = start.replace(year=start.year - random.choice([0, 0, 1, 2, 11, 12]))
    ended = random.choice([None, None, None, *(_near(random, day, 1) for day in (FIRST_DAY, CENSUS_DAY))])
    reason = random.choice(["1", "5", None])
    area.add("named_plan", request, start_date=start, cease_date=ended, cease_reason=reason)
    if random.random() < 0.9:
        meeting = random.choice([None, *(_near(random, day, 1) for day in (FIRST_DAY, LAST_DAY))])
        area.add(
            "active_plans",
            request,
            transfer_la=random.choice([None, "801"]),
            res=random.choice([None, None, "A"]),
            review_meeting=meeting,
            last_review=_after(random, meeting, (27, 28, 29)),
        )
    for rank in random.choice([(), ("1",), ("1", "2"), ("1", "1")]):
        area.add("sen_need", request, sen_type=random.choice(needs.NEED.values), sen_type_rank=rank)
    for rank in random.choice([(), ("1",), ("1", "2"), ("1", "1")]):
        _placement(area, random, request, rank)


def _placement(area: Area, random: Random, request: int, rank: str) -> None:
    where = random.choice(
        [
            {"urn": str(random.randint(900001, 900007))},
            {"ukprn": "10900000"},
            {"sen_setting": random.choice(["OLA", "EHE", "EYP", "OTH", "NEET", "NIEC", "NIEO"])},
            {},
        ]
    )
    area.add(
        "placement_detail",
        request,
        placement_rank=rank,
        entry_date=random.choice([None, _near(random, CENSUS_DAY, 1), dt.date(2024, 9, 1)]),
        leaving_date=random.choice([None, None, _near(random, CENSUS_DAY, 1)]),
        sen_unit_indicator=random.choice(["1", "0", None]),
        resourced_provision_indicator=random.choice(["1", "0", None]),
        res=random.choice([None, None, "A", "B"]),
        **where,
    )


def _near(random: Random, day: dt.date, days: int) -> dt.date:
    return day + dt.timedelta(days=random.randint(-days, days))


def _after(random: Random, day: dt.date | None, days: tuple[int, ...]) -> dt.date | None:
    return random.choice([None, day + dt.timedelta(days=random.choice(days))]) if day else None


areas = st.builds(
    lambda seed, cases: made_up(Random(seed), cases),  # noqa: S311 - made-up children need no secrecy
    st.integers(0, 2**32),
    st.integers(1, 25),
)
"""Areas by a seed: all draws are alike likely, which finds more here than drawing each fact apart."""


@given(areas)
@settings(max_examples=5)
def test_every_case_is_of_a_child_of_the_area(area: Area) -> None:
    children = {row["child_id"] for row in area.rows["children"]}
    assert {row["child_id"] for row in area.rows["requests"]} == children

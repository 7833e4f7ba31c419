"""Transition, adults in work and supported accommodation, a second time (data sets 19, 23 and 24)."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

import pytest
from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_care import leaver
from lanyard.core.datasets.second.test_committed_sql import listed
from lanyard.core.datasets.second.test_lists import WITH_SEND, named, told
from lanyard.core.datasets.second.test_naive import Row, Second, Seconds, check, everyone, where
from lanyard.core.datasets.second.test_random_care import care_areas
from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.test_area import Area
from lanyard.core.words.ages import age_at
from lanyard.core.words.code_sets import care

BANDS = ((24, "18-24"), (34, "25-34"), (44, "35-44"), (54, "45-54"), (64, "55-64"))


def age_now(row: Row) -> int | None:
    return age_at(row["birth_date"], AS_AT) if row["birth_date"] else None


def birthday_18(born: dt.date) -> dt.date:
    """29 February becomes 28 February in a year without it."""
    return born.replace(year=born.year + 18, day=28 if (born.month, born.day) == (2, 29) else born.day)


def tracked(area: Area, child: object) -> Row:
    """The row of the tracker with the earliest offer; then with the earliest other dates, and Y before N."""
    rows = facts.of(area, "transition", child)
    for name in ("adult_team", "likely_need"):
        rows.sort(key=lambda row: facts.text(row[name]), reverse=True)
    for name in ("assessment_due", "assessment_offered"):
        rows.sort(key=lambda row: row[name] or AS_AT)
    rows.sort(key=lambda row: row["assessment_offered"] is None)
    return rows[0] if rows else {}


def people(area: Area) -> list[Row]:
    return [dict(row) for row in area.rows["children"]]


def in_transition(area: Area) -> Iterable[Row]:
    for row in people(area):
        child, age = row["child_id"], age_now(row)
        if age is None or age < 14 or facts.send(area, child) != "plan":
            continue
        track = tracked(area, child)
        offer = track.get("assessment_offered")
        by_18 = offer is not None and offer <= birthday_18(row["birth_date"])
        yield {
            **told(area, {"child_id": child}, "plan"),
            "likely": {"Y": "yes", "N": "no"}.get(track.get("likely_need") or "", "unknown"),
            "offered": "not" if offer is None else "by_18" if by_18 else "later",
            "grown": "yes" if age >= 18 else "no",
            "team": "yes" if (track.get("adult_team") or "").strip() else "no",
            "years": "26+" if age > 25 else str(age),
        }


def clients(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "adult_care"):
        rows = [row for row in facts.of(area, "adult_care", child) if row["primary_support_reason"] == "LD"]
        rows.sort(key=lambda row: (facts.text(row["paid_work"]), row["hours_a_week"] or 0))
        rows.sort(key=lambda row: row["last_review"] or dt.date.min, reverse=True)
        (person,) = facts.of(area, "children", child)
        age = age_now(person)
        if rows and age is not None and 18 <= age <= 64:
            hours = hours_of(rows[0])
            yield {
                **facts.child_facts(area, child, AS_AT),
                "adult_band": next(name for last, name in BANDS if age <= last),
                "hours": hours,
                "work": "no" if hours == "none" else "yes",
            }


def hours_of(row: Row) -> str:
    hours = row["hours_a_week"]
    if row["paid_work"] != "Y":
        return "none"
    if hours is None:
        return "unknown"
    return "under_16" if hours < 16 else "16_to_30" if hours < 30 else "30_or_more"


def at_home(area: Area) -> Iterable[Row]:
    for row in people(area):
        child, age = row["child_id"], age_now(row)
        said = who_says_so(area, child)
        if said and (age is None or age <= 25):
            yield {**told(area, {"child_id": child}, facts.send(area, child)), **said}


def who_says_so(area: Area, child: object) -> Row | None:
    stays = [row for row in facts.of(area, "supported_accommodation", child) if facts.is_open(row, AS_AT)]
    for row in stays:
        row["home"] = row["kind"] if row["kind"] in care.HOUSING.values else "unknown"
    stays.sort(key=lambda row: (row["start_date"] or AS_AT, row["home"]))
    if stays:
        return {"known_by": "housing", "home": stays[0]["home"]}
    left = leaver(area, child)
    if left and left["supported"] == "yes":
        return {"known_by": "care_leaver", "home": "unknown"}
    adult = any(row["accommodation"] == "SUPPORTED" for row in facts.of(area, "adult_care", child))
    return {"known_by": "adult_care", "home": "unknown"} if adult else None


with_send = where(send=WITH_SEND)

SECONDS: Seconds = {
    "plans_aged_14_or_more": Second(in_transition, everyone),
    "likely_to_need_adult_care": Second(in_transition, where(likely="yes")),
    "assessment_offered_by_18_share": Second(
        in_transition,
        where(likely="yes", grown="yes", offered="by_18"),
        where(likely="yes", grown="yes"),
    ),
    "assessment_offered_by_18_so_far_share": Second(
        in_transition, where(likely="yes", offered="by_18"), where(likely="yes")
    ),
    "adult_team_named_share": Second(in_transition, where(likely="yes", team="yes"), where(likely="yes")),
    "learning_disability_clients": Second(clients, everyone),
    "learning_disability_paid_work_share": Second(clients, where(work="yes"), everyone),
    "supported_accommodation_with_send": Second(at_home, with_send),
    "supported_accommodation_with_send_share": Second(at_home, with_send, everyone),
}


@given(care_areas)
@settings(max_examples=8)
def test_both_implementations_agree_on_adults(area: Area) -> None:
    check(area, SECONDS)


LISTS: Mapping[str, Callable[[Area], Iterable[Row]]] = {
    "19-transition-to-adults": in_transition,
    "24-supported-accommodation": at_home,
}


@pytest.mark.parametrize("stem", LISTS)
@given(area=care_areas)
@settings(max_examples=4)
def test_a_list_of_adults_names_those_whom_its_figures_count(stem: str, area: Area) -> None:
    assert named(dict(row) for row in listed(area, stem)) == named(LISTS[stem](area))

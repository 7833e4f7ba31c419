"""Dates follow from rules; what is told moves what follows from it; the impossible is refused."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.frameworks.catalogue import built_in, framework, in_force
from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.errors import ImpossibleDateError, UnknownFrameworkError
from lanyard.core.frameworks.known import Holiday, Known
from lanyard.core.frameworks.possible import oddities
from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.working_days import Calendar, is_working_day

CALL = dt.date(2025, 9, 8)
RULES = framework("area-send-2025")


def dates(rules: Framework, known: Known, *events: str) -> list[str | None]:
    timeline = Timeline(rules, known)
    return [day.isoformat() if day else None for day in map(timeline.day, events)]


def test_a_call_of_8_september_2025_gives_the_dates_that_ealing_had() -> None:
    assert dates(RULES, Known(CALL), "offsite_start", "onsite_start", "onsite_end") == [
        "2025-09-18",
        "2025-09-22",
        "2025-09-26",
    ]


def test_a_told_on_site_week_moves_all_that_follows_from_it_and_nothing_else() -> None:
    before, after = (
        Timeline(RULES, Known(CALL)),
        Timeline(RULES, Known(CALL, {"onsite_start": dt.date(2025, 9, 29)})),
    )
    moved = {event.id for event in RULES.events if before.day(event.id) != after.day(event.id)}
    assert moved == {
        "offsite_start", "context_meeting", "forum_meeting", "tracking_meetings", "enquiry_fixed",
        "sampling_chosen", "onsite_start", "self_evaluation_meeting", "visits", "onsite_end",
        "feedback_meeting", "draft_report", "accuracy_comments_due", "publication_expected",
        "next_full_inconsistent", "next_full_positive",
    }  # fmt: skip
    assert after.day("offsite_start") == dt.date(2025, 9, 25)


def test_what_waits_says_for_what() -> None:
    steps = {step.event.id: step for step in Timeline(RULES, Known(CALL)).steps}
    assert steps["priority_plan_law"].waits_for == ("report_received",)
    assert steps["own_websites"].waits_for == ("publication",)
    assert steps["publication"].waits_for == ("publication",)


def test_an_outcome_leaves_only_what_follows_from_it() -> None:
    known = Known(CALL, {"report_received": dt.date(2025, 12, 1)}, outcome="systemic")
    ids = [step.event.id for step in Timeline(RULES, known).steps]
    assert "strategic_plan_due" not in ids
    assert dates(RULES, known, "priority_plan_law", "monitoring_by_receipt") == ["2026-03-12", "2027-06-01"]


def test_bank_holidays_and_days_off_of_the_area_are_not_counted() -> None:
    easter = Known(dt.date(2026, 3, 30))
    assert dates(RULES, easter, "offsite_start") == ["2026-04-13"]
    own = Known(CALL, calendar=Calendar(extra=frozenset({dt.date(2025, 9, 10)})))
    assert dates(RULES, own, "offsite_start") == ["2025-09-19"]


def test_a_told_date_is_stated_however_weak_its_rule() -> None:
    known = Known(CALL, {"lists_due": dt.date(2025, 9, 11)})
    steps = {step.event.id: step for step in Timeline(RULES, known).steps}
    assert (steps["lists_due"].was_told, steps["lists_due"].strength) == (True, "stated")
    assert steps["information_due"].strength == "setting"


@pytest.mark.parametrize(
    ("known", "reason"),
    [
        (Known(dt.date(2025, 9, 6)), "cannot have come on Saturday 6 September 2025"),
        (Known(dt.date(2025, 8, 25)), "on 25 August 2025, Late Summer Bank Holiday"),
        (Known(CALL, {"nothing": CALL}), "has no event nothing"),
        (Known(CALL, outcome="good"), "has no outcome good"),
        (Known(CALL, {"onsite_start": dt.date(2025, 9, 5)}), "before the call"),
        (Known(CALL, {"onsite_start": dt.date(2025, 9, 27)}), "at a weekend"),
        (Known(CALL, {"onsite_end": dt.date(2025, 9, 19)}), "before On-site week begins (22 September 2025)"),
        (Known(CALL, {"offsite_start": dt.date(2025, 9, 24)}), "before Off-site fieldwork begins"),
    ],
)
def test_an_impossible_date_is_refused_with_its_reason(known: Known, reason: str) -> None:
    with pytest.raises(ImpossibleDateError) as refusal:
        Timeline(RULES, known)
    assert reason in str(refusal.value)


def test_odd_dates_are_asked_about() -> None:
    august = Timeline(RULES, Known(dt.date(2025, 7, 21)))
    assert [text[:38] for text in oddities(RULES, august.day)] == ["The on-site days fall in August, when "]
    midweek = Timeline(RULES, Known(dt.date(2025, 9, 9)))
    assert [text[:42] for text in oddities(RULES, midweek.day)] == [
        "The on-site days begin on Tuesday 23 Septe"
    ]
    half_term = Holiday("half term", dt.date(2025, 9, 25), dt.date(2025, 10, 3))
    usual = Timeline(RULES, Known(CALL))
    assert list(oddities(RULES, usual.day, [half_term])) == [
        "Schools are closed in the on-site days: half term, to 3 October 2025."
    ]


def test_the_framework_is_the_latest_in_force_on_the_day_of_the_call() -> None:
    days = [dt.date(2018, 3, 5), dt.date(2023, 1, 9), dt.date(2025, 6, 5), dt.date(2025, 6, 6)]
    assert [in_force(day).id for day in days] == [
        "local-area-2016",
        "area-send-2023",
        "area-send-2023",
        "area-send-2025",
    ]
    with pytest.raises(UnknownFrameworkError, match="No rules for a full inspection were in force"):
        in_force(dt.date(2015, 1, 5))


WORKED = st.dates(dt.date(2017, 1, 2), dt.date(2035, 12, 31)).filter(is_working_day)


@given(WORKED, st.sampled_from([*built_in().values()]))
def test_every_framework_dates_any_call_in_order(notified: dt.date, rules: Framework) -> None:
    timeline = Timeline(rules, Known(notified))
    dated = [step.moment.day for step in timeline.steps if step.moment]
    assert dated == sorted(dated)
    assert min(dated) == notified
    for event in rules.events:
        earlier, later = timeline.day(event.not_before or event.id), timeline.day(event.id)
        assert earlier is None or later is None or earlier <= later

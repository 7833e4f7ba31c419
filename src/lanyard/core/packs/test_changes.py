"""What became of a figure, in words that a leader reads once."""

from datetime import date

import pytest

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.declare import Measure
from lanyard.core.datasets.disclosure.policy import HIDDEN, NOT_APPLICABLE
from lanyard.core.datasets.trend import Difference
from lanyard.core.packs.changes import Change, why_not
from lanyard.core.packs.over_time import Told

MEASURES = {measure.name: measure for number in (2, 4, 9, 10, 29) for measure in data_set(number).measures}
COUNT, SHARE, RATE = (MEASURES[name] for name in ("plans_in_force", "six_week_share", "complaints_rate"))
DAYS, WEEKS = MEASURES["median_days_to_plan"], MEASURES["camhs_median_weeks_first"]
RETURNS_CHANGED = (
    "being made of other returns (then SEN2 return; now Annex A person-level lists and SEN2 return)"
)
POINTS = MEASURES["attainment_8_mean"]


def told(value: float | None, mark: str | None = None, basis: str = "1a2b sen2", differs: str | None = None,
         day: date = date(2025, 1, 16)) -> Told:  # fmt: skip
    return Told(day, str(day), value, mark, basis, differs)


def change(measure: Measure, before: float | None, now: float | None) -> str:
    return Change(measure.title, measure, told(before), told(now)).in_words


@pytest.mark.parametrize(
    ("measure", "before", "now", "words"),
    [
        (COUNT, 1_480.0, 2_999.0, "rose by 1,519"),
        (COUNT, 499.0, 480.0, "fell by 19"),
        (COUNT, 499.0, 499.0, "unchanged"),
        (SHARE, 0.452, 0.464, "rose by 1.2 percentage points"),
        (SHARE, 0.464, 0.463, "fell by 0.1 percentage points"),
        (SHARE, 0.1, 0.1 + 1e-9, "unchanged"),
        (RATE, 12.1, 11.8, "fell by 0.3"),
        (DAYS, 120.0, 131.5, "rose by 11.5 days"),
        (WEEKS, 13.4, 12.4, "fell by 1.0 weeks"),
        (POINTS, 45.4, 45.8, "rose by 0.4 points"),
        (SHARE, None, 0.464, "–"),
        (SHARE, 0.464, None, "–"),
    ],
)
def test_a_change_is_told_in_the_unit_of_its_figure(
    measure: Measure, before: float | None, now: float | None, words: str
) -> None:
    assert change(measure, before, now) == words


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (told(None, HIDDEN), told(30.0), "hidden before"),
        (told(30.0), told(None, HIDDEN), "hidden"),
        (told(None, HIDDEN), told(None, HIDDEN), "hidden"),
        (told(None, NOT_APPLICABLE), told(30.0), "–"),
    ],
)
def test_a_change_tells_nothing_of_what_is_hidden(before: Told, now: Told, words: str) -> None:
    assert Change("Plans", COUNT, before, now).in_words == words


def test_both_values_are_shown_as_readers_see_them() -> None:
    assert Change("Share", SHARE, told(None, HIDDEN), told(0.464)).values == ("hidden", "46.4%")


@pytest.mark.parametrize(
    ("differs", "words", "reason"),
    [
        (
            Difference.DEFINITION,
            "not comparable: defined differently",
            "being defined differently now",
        ),
        (
            Difference.RETURNS,
            "not comparable: other returns",
            RETURNS_CHANGED,
        ),
        (
            Difference.NOT_SAID,
            "not comparable: definition not known",
            "as that pack does not say how it was made",
        ),
    ],
)
def test_what_cannot_be_compared_is_not_and_says_why(differs: Difference, words: str, reason: str) -> None:
    now = told(50.0, basis="1a2b annex-a sen2", differs=differs, day=date(2026, 1, 15))
    found = Change("Plans", COUNT, told(30.0), now)
    assert found.in_words == words
    assert found.why_not == f"with 16 January 2025, {reason}"


def test_figures_with_the_same_reason_share_a_sentence() -> None:
    changes = [
        Change(title, COUNT, told(30.0), told(50.0, differs=differs))
        for title, differs in (
            ("Plans", Difference.DEFINITION),
            ("Requests", Difference.NOT_SAID),
            ("Reviews", Difference.DEFINITION),
            ("Appeals", None),
        )
    ]
    assert list(why_not(changes)) == [
        "Cannot be compared with 16 January 2025, being defined differently now: Plans; Reviews.",
        "Cannot be compared with 16 January 2025, as that pack does not say how it was made: Requests.",
    ]

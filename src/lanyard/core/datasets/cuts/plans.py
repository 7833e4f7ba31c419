"""Cuts by what a plan is: how long it has been held, why it ended, whether it was reviewed."""

from lanyard.core.datasets.declare import NOT_RECORDED, Ask, Cut
from lanyard.core.words.code_sets.sen2 import CEASE_REASON as CEASE_REASON_CODES

LONGEST_HELD = 12
"""Plans held for this many years or more are one group, as in published figures."""

YEARS_HELD = Cut(
    "years_held",
    "Years the plan has been held",
    {
        "0": "Less than a year",
        **{
            str(years): f"{years} year" if years == 1 else f"{years} years"
            for years in range(1, LONGEST_HELD)
        },
        f"{LONGEST_HELD}+": f"{LONGEST_HELD} years or more",
    },
    tells={
        "review_expected": {
            **dict.fromkeys(("0", "1"), "no"),
            **dict.fromkeys([str(years) for years in range(2, LONGEST_HELD)] + [f"{LONGEST_HELD}+"], "yes"),
        }
    },
)
"""Year of census day less year of start: a plan begun in the collection year counts as held for one year."""

CEASE_REASON = Cut(
    "cease_reason", "Why the plan ended", {**CEASE_REASON_CODES.meanings, NOT_RECORDED: "Not recorded"}
)

REVIEW_MEETING = Ask("active_plans", "review_meeting", asked_from=2025)

REVIEWED_GROUPS = ("in_year", "before_year", "after_year")

REVIEW = Cut(
    "review",
    "Annual review",
    {
        "not_expected": "Not expected: the plan began in the collection year or later",
        "in_year": "Review meeting in the collection year",
        "before_year": "Latest review meeting before the collection year",
        "after_year": "Latest review meeting after the collection year",
        "none": "No review meeting recorded",
    },
    tells={
        "review_expected": {
            "not_expected": "no",
            **dict.fromkeys((*REVIEWED_GROUPS, "none"), "yes"),
        },
        "reviewed": {
            **dict.fromkeys(REVIEWED_GROUPS, "yes"),
            **dict.fromkeys(("not_expected", "none"), "no"),
        },
    },
)

REVIEW_DECISION = Cut(
    "review_decision",
    "Decision after the review meeting",
    {
        "in_four_weeks": "Sent within four weeks of the meeting",
        "later": "Sent later",
        "none": "Not recorded",
        "not_reviewed": "No review expected, or no meeting recorded",
    },
    tells={
        "reviewed": {
            **dict.fromkeys(("in_four_weeks", "later", "none"), "yes"),
            "not_reviewed": "no",
        }
    },
)

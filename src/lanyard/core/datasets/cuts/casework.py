"""Cuts by what became of a request or an assessment, and how long it took."""

import datetime as dt
from collections.abc import Mapping

from lanyard.core.datasets.declare import NOT_RECORDED, Ask, Cut
from lanyard.core.words.code_sets.sen2 import REQUEST_OUTCOME, REQUEST_SOURCE
from lanyard.core.words.dates_in_words import date_in_words


def _month_in_words(number: int) -> str:
    return date_in_words(dt.date(2000, number, 1)).split()[1]


MONTH = Cut("month", "Month", {f"{number:02d}": _month_in_words(number) for number in range(1, 13)})

OUTCOME = Cut(
    "outcome",
    "Outcome of the request",
    {**REQUEST_OUTCOME.meanings, NOT_RECORDED: "Not recorded"},
    tells={
        "agreed": {"Y": "yes", **dict.fromkeys(("N", "A", "W", "H", NOT_RECORDED), "no")},
        "decision": {
            **dict.fromkeys(("Y", "N"), "made"),
            "A": "awaited",
            **dict.fromkeys(("W", "H", NOT_RECORDED), "none"),
        },
    },
)

REQUESTED_BY = Cut(
    "source",
    "Who asked",
    {**REQUEST_SOURCE.meanings, NOT_RECORDED: "Not recorded"},
    asks=Ask("requests", "request_source", asked_from=2026),
)

SIX_WEEKS = Cut(
    "six_weeks",
    "Decision on the request in six weeks",
    {
        "in_time": "Decided within six weeks",
        "late": "Decided later",
        "overdue": "Awaited for more than six weeks",
        "open": "Awaited, six weeks not over, or the case moved to another authority",
        "undated": "Decided, without a date",
        "not_counted": "Withdrawn, decided before the collection year, or outcome not recorded",
    },
    tells={
        "decision": {
            **dict.fromkeys(("in_time", "late", "undated"), "made"),
            **dict.fromkeys(("overdue", "open"), "awaited"),
            "not_counted": "none",
        }
    },
)

RESULT = Cut(
    "result",
    "What came of the assessment",
    {
        "plan": "A plan will be issued",
        "no_plan": "No plan, still open, withdrawn or not recorded",
        "not_assessed": "The request was not agreed",
    },
    tells={"agreed": {"plan": "yes", "no_plan": "yes", "not_assessed": "no"}},
)

EXCEPTION = Cut(
    "exception",
    "Exception to the 20 weeks",
    {"none": "No exception", "exception": "A permitted exception applies"},
)


def _weeks(first: str) -> Mapping[str, str]:
    return {
        "0-20": first,
        "20-26": "Over 20 and up to 26 weeks",
        "26-39": "Over 26 and up to 39 weeks",
        "39-52": "Over 39 and less than 52 weeks",
        "52+": "52 weeks or more",
    }


WEEKS = Cut(
    "weeks",
    "Weeks from request to final plan",
    _weeks("Up to 20 weeks"),
    tells={"twenty_weeks": {group: "in_time" if group == "0-20" else "late" for group in _weeks("")}},
)

WEEKS_OPEN = Cut("weeks", "Weeks since the request", _weeks("Up to 20 weeks"))

TWENTY_WEEKS = Cut(
    "twenty_weeks",
    "Final plan in 20 weeks",
    {"in_time": "Within 20 weeks", "late": "Later"},
    gathers=WEEKS,
)

SIXTEEN_WEEKS = Cut(
    "sixteen_weeks",
    "Refusal told in 16 weeks",
    {"in_time": "Within 16 weeks", "late": "Later"},
)


def _dispute(name: str, title: str) -> Cut:
    groups = {
        "none": "Neither",
        "mediation": "Mediation, no appeal",
        "appeal": "Appeal, no mediation",
        "both": "Mediation and appeal",
    }
    return Cut(name, title, groups)


DISPUTE = _dispute("dispute", "Mediation and appeal on the decision")
OTHER_DISPUTE = _dispute("other_dispute", "Mediation and appeal on any other matter")

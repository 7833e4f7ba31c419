"""Rules on the child-level lists, beside those that follow from their declaration. Numbers are ours."""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.problems import Severity
from lanyard.core.returns.rule_forms import AS_AT, Span, ages, long_ended, overlap, twice
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing
from lanyard.core.words.age_columns import age_at

SOURCE = "Annex A of inspections of local authority children's services, from knowledge"
BIRTH = pl.col("birth_date")
MONTHS_COVERED = 6
SPANS = {
    Span("ilacs_early_help", "child_unique_id", "assessment_date", "end_date"): QUERY,
    Span("ilacs_cin", "child_unique_id", "cin_start_date", "end_date"): QUERY,
    Span("ilacs_protection", "child_unique_id", "start_date", "end_date"): ERROR,
    Span("ilacs_looked_after", "child_unique_id", "started_date", "ended_date"): ERROR,
}
"""The times that the lists speak of, and how grave it is that two of one child overlap."""
CHILDREN_ONLY = ("ilacs_protection", "ilacs_looked_after")

SOUND: Sound = {"ilacs_care_leavers": {"birth_date": "2006-03-14"}}
"""A care leaver of 19; all others are the child made from the declaration."""


def _of_span(span: Span, severity: Severity) -> Iterator[Rule]:
    yield overlap(
        "IL01",
        severity,
        span,
        "Two rows of the child overlap in time. Say when the earlier one ended, or keep one row.",
        SOURCE,
    )
    yield long_ended("IL02", span, MONTHS_COVERED, SOURCE)


def _open_at_18(span: Span) -> Rule:
    return Rule(
        "IL03",
        QUERY,
        span.table,
        (span.end, "birth_date"),
        date_missing(span.end) & (age_at(BIRTH, AS_AT) >= 18),
        "The young person is 18 or over, so this cannot still be open. Give the day on which it ended.",
        SOURCE,
        breaks=case({span.end: None, "birth_date": "2008-01-15"}),
        holds=case({span.end: None, "birth_date": "2008-01-16"}),
    )


RULES: tuple[Rule, ...] = (
    *(rule for span, severity in SPANS.items() for rule in _of_span(span, severity)),
    *(_open_at_18(span) for span in SPANS if span.table in CHILDREN_ONLY),
    twice(
        "IL04",
        "ilacs_care_leavers",
        ("child_unique_id",),
        "The young person is in the list twice. Keep one row.",
        SOURCE,
        {"child_unique_id": "another"},
    ),
    ages("IL05", "ilacs_care_leavers", AS_AT, (16, 25), SOURCE),
)

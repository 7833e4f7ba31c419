"""Annual reviews of plans in force (SEN2 items 5.4a and 5.4b)."""

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.rows.groups import days_between

FOUR_WEEKS_DAYS = 28


def _expected(rows: ir.Table, facts: Facts) -> ir.Column:
    """A review is expected of every plan begun before the collection year."""
    return rows["start_date"] < ibis.literal(facts.first_day)


def review(rows: ir.Table, facts: Facts) -> ir.Column:
    """Whether a review was expected, and if so when its latest meeting was."""
    meeting = rows["review_meeting"]
    return ibis.cases(
        (~_expected(rows, facts), "not_expected"),
        (meeting.isnull(), "none"),
        (meeting < ibis.literal(facts.first_day), "before_year"),
        (meeting > ibis.literal(facts.last_day), "after_year"),
        else_="in_year",
    )


def review_decision(rows: ir.Table, facts: Facts) -> ir.Column:
    """Whether the decision after an expected review was sent within 28 days of the meeting."""
    taken = days_between(rows["review_meeting"], rows["last_review"])
    return ibis.cases(
        (~_expected(rows, facts) | rows["review_meeting"].isnull(), "not_reviewed"),
        (taken.isnull(), "none"),
        (taken <= FOUR_WEEKS_DAYS, "in_four_weeks"),
        else_="later",
    )

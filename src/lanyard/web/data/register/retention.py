"""How long decisions about pairs of records are kept."""

from datetime import date

from lanyard.web.audit.retention.rules import RetentionRule
from lanyard.web.data.register.reviewing.decided import KEPT, decided, decided_since, write_decisions


def _due(day: date) -> int:
    known = decided()
    return len(known) - len(decided_since(known, day))


def _erase(day: date) -> int:
    number = _due(day)
    if number:
        write_decisions(decided_since(decided(), day))
    return number


RULES = (
    RetentionRule(
        record_class="data.register",
        title="Decisions whether two records are one child, by digests of the records",
        keeps_for=KEPT,
        counted_from="the day of the decision",
        why="So that nobody is asked the same again with each import.",
        source="The area’s own retention schedule",
        due=_due,
        erase=_erase,
    ),
)

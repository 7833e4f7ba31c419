"""Whether the history of inspectors' choice is as it was recorded, with no record changed or left out."""

from collections.abc import Sequence

from lanyard.web.draws.choices.actions.adding import seal_of
from lanyard.web.draws.choices.apart import seal_of as seal_apart_of
from lanyard.web.draws.choices.apart import told_apart
from lanyard.web.draws.choices.queries import Recorded
from lanyard.web.draws.models import ChoiceRecord


def first_broken(history: Sequence[Recorded]) -> int | None:
    """The number of the first record that is not as it was recorded, or missing; None where all are well."""
    before: ChoiceRecord | None = None
    for number, each in enumerate(history, 1):
        record = each.record
        record.follows = before
        if record.number != number or record.seal != seal_of(record):
            return number
        before = record
    return _first_told_otherwise(history)


def _first_told_otherwise(history: Sequence[Recorded]) -> int | None:
    """What is told apart may be gone, but not be other than what was sealed. One query."""
    kept = told_apart(each.record.apart for each in history)
    for each in history:
        told = kept.get(each.record.apart)
        if told is not None and seal_apart_of(told) != each.record.seal_apart:
            return each.record.number
    return None

"""Records whom inspectors chose. A choice made anew is another record, which follows the one before."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from lanyard.core.words.numbers import counted
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.choices.actions.adding import Addition, add_record
from lanyard.web.draws.choices.actions.checking import check_moment, inspection_held
from lanyard.web.draws.choices.acts import CHOICE_RECORDED
from lanyard.web.draws.choices.errors import ChoiceRefusedError
from lanyard.web.draws.choices.queries import history_of, sent_lists_of
from lanyard.web.draws.choices.rows import RowKnown, rows_known
from lanyard.web.draws.choices.state import Choice, ChosenChild, Place
from lanyard.web.draws.models import ChoiceKind, Chooser

MOST_AT_ONCE = 50
"""Far more children than inspectors track; whoever enters more has mistaken the list for the choice."""


@dataclass(frozen=True)
class Named:
    """A row that inspectors named, by its id in the list that they were sent, with their reason if given."""

    row: str
    reason: str = ""


@dataclass(frozen=True)
class ChoiceDetails:
    """Whom inspectors chose, in their order: from which list (by number of its record), who and when."""

    sent: int
    chosen: tuple[Named, ...]
    reserves: tuple[Named, ...]
    chooser: Chooser
    inspector: str
    at: datetime


@transaction.atomic
def record_choice(*, by: Visitor, inspection: int, details: ChoiceDetails) -> Choice:
    """Records a whole choice. Raises `NotAllowedError` and `ChoiceRefusedError`."""
    held = inspection_held(by, inspection)
    sent = sent_lists_of(held).filter(pk=details.sent).first()
    if sent is None:
        raise ChoiceRefusedError("Choose a list that was sent in this inspection.", "sent")
    _check(details)
    check_moment(details.at, sent.sent_at, "the list was sent")
    before = [recorded.choice for recorded in history_of(held)]
    every = (*details.chosen, *details.reserves)
    rows = rows_known(sent, [each.row for each in every], _pseudonyms_before(before))
    _check_each_once(rows)
    addition = Addition(
        kind=ChoiceKind.CHOICE,
        sent=sent,
        chooser=details.chooser,
        inspector=details.inspector,
        at=details.at,
        children=_children(rows, details, before),
        traits={each.pseudonym: each.traits for each in rows if each.traits is not None},
    )
    return add_record(CHOICE_RECORDED, by, held, addition)


def _check(details: ChoiceDetails) -> None:
    if not details.chosen:
        raise ChoiceRefusedError("Enter at least one child whom inspectors chose.", "chosen")
    number = len(details.chosen) + len(details.reserves)
    if number > MOST_AT_ONCE:
        raise ChoiceRefusedError(
            f"These are {counted(number, 'child', 'children')}, and inspectors choose a few. Enter those "
            "whom they chose, not the list that they chose from.",
            "chosen",
        )


def _check_each_once(rows: Sequence[RowKnown]) -> None:
    """A draw's row can be named in two ways, a file's in one."""
    named = Counter(name for each in rows for name in {each.row, each.pseudonym})
    twice = sorted({each.row for each in rows if max(named[each.row], named[each.pseudonym]) > 1})
    if twice:
        raise ChoiceRefusedError(f"Entered twice: {', '.join(twice)}. Leave out one of each.", "chosen")


def _pseudonyms_before(before: Sequence[Choice]) -> dict[str, str]:
    """The pseudonyms that rows of lists were given in earlier records."""
    return {child.row: child.pseudonym for choice in before for child in choice.children if child.row}


def _children(
    rows: Sequence[RowKnown], details: ChoiceDetails, before: Sequence[Choice]
) -> tuple[ChosenChild, ...]:
    """Each with its number: that which it had before, or the next that none has had."""
    numbers = {child.pseudonym: child.number for choice in before for child in choice.children}
    reasons = [each.reason for each in (*details.chosen, *details.reserves)]
    for each in rows:
        numbers.setdefault(each.pseudonym, max(numbers.values(), default=0) + 1)
    return tuple(
        ChosenChild(
            number=numbers[each.pseudonym],
            pseudonym=each.pseudonym,
            place=Place.CHOSEN if at < len(details.chosen) else Place.RESERVE,
            row=each.row,
            unique_id=each.unique_id,
            reason=reason,
        )
        for at, (each, reason) in enumerate(zip(rows, reasons, strict=True))
    )

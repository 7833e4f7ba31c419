"""Records that one child stands in for another, for a reason. The record before it stays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from lanyard.core.draws.replacing import Reason
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.choices.actions.adding import Addition, add_record
from lanyard.web.draws.choices.actions.checking import check_moment, inspection_held
from lanyard.web.draws.choices.acts import SUBSTITUTED
from lanyard.web.draws.choices.errors import ChoiceRefusedError
from lanyard.web.draws.choices.queries import Recorded, history_of
from lanyard.web.draws.choices.quotas import Traits
from lanyard.web.draws.choices.rows import rows_known
from lanyard.web.draws.choices.state import Choice, ChosenChild, Place
from lanyard.web.draws.models import ChoiceKind, Chooser


@dataclass(frozen=True)
class Substitution:
    """Who falls out and who stands in, by pseudonym; `into` is empty where nobody does.

    `follows` is the number of the record that was there when the page was opened. `asked_by` says who wished
    it, and `inspector` who agreed, in which role.
    """

    follows: int
    out: str
    into: str
    because: Reason
    asked_by: str
    chooser: Chooser
    inspector: str
    at: datetime


@transaction.atomic
def substitute(*, by: Visitor, inspection: int, details: Substitution) -> Choice:
    """Records a substitution. Raises `NotAllowedError` and `ChoiceRefusedError`."""
    held = inspection_held(by, inspection)
    history = history_of(held)
    _check(history, details)
    latest = history[-1]
    check_moment(details.at, latest.record.chosen_at, "the record that it follows,")
    children = _after(latest.choice, details)
    addition = Addition(
        kind=ChoiceKind.SUBSTITUTION,
        sent=latest.record.sent,
        chooser=details.chooser,
        inspector=details.inspector,
        at=details.at,
        children=children,
        traits=_traits(latest, children),
        because=details.because,
        out=details.out,
        into=details.into,
        asked_by=details.asked_by,
    )
    return add_record(SUBSTITUTED, by, held, addition)


def _check(history: Sequence[Recorded], details: Substitution) -> None:
    if not history:
        raise ChoiceRefusedError("Inspectors have chosen nobody yet. Record their choice first.")
    if history[-1].record.number != details.follows:
        raise ChoiceRefusedError("Somebody has recorded another change meanwhile. Look at it, then go on.")
    present = history[-1].choice
    out, into = present.child(details.out), present.child(details.into)
    if out is None:
        raise ChoiceRefusedError("Choose a child who is chosen or in reserve.", "out")
    if details.into and (into is None or into.place is not Place.RESERVE or into == out):
        raise ChoiceRefusedError("Choose somebody who is in reserve to stand in.", "into")
    if into is not None and out.place is Place.RESERVE:
        raise ChoiceRefusedError("Nobody stands in for a child in reserve. Choose nobody.", "into")
    if into is None and present.chosen == (out,):
        raise ChoiceRefusedError("Nobody would be left. Choose who stands in.", "into")


def _after(present: Choice, details: Substitution) -> tuple[ChosenChild, ...]:
    """All that are left, in their order: whoever stands in takes the place of whoever falls out."""
    into = present.child(details.into)
    stands_in = [replace(into, place=Place.CHOSEN)] if into else []
    after: list[ChosenChild] = []
    for child in present.children:
        if child.pseudonym == details.out:
            after += stands_in
        elif child != into:
            after.append(child)
    return tuple(after)


def _traits(latest: Recorded, children: Sequence[ChosenChild]) -> Traits:
    """What each counts towards, asked of the list again; nothing where it cannot be read any more."""
    named = [child.row for child in children]
    before = {child.row: child.pseudonym for child in children}
    try:
        rows = rows_known(latest.record.sent, named, before) if all(named) else []
    except ChoiceRefusedError:
        return {}
    return {each.pseudonym: each.traits for each in rows if each.traits is not None}

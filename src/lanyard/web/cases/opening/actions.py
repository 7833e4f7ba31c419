"""Opens cases. Each act is one transaction with one event."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from django.db import transaction
from django.db.models import Max

from lanyard.core.words.numbers import counted
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.meetings.actions import begin_meetings
from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.opening.acts import CASES_OPENED
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.refusals import RefusedError

MOST_AT_ONCE = 50
"""Far more children than inspectors track; whoever sends more has mistaken the list for the choice."""


@dataclass(frozen=True)
class NamedChild:
    """A child whom inspectors named, as a case is opened of it. Fields as those of `Case`."""

    name: str
    born: date
    place: Place = Place.CHOSEN
    unique_id: str = ""
    pseudonym: str = ""
    setting: str = ""
    has_plan: bool = False
    is_looked_after: bool = False
    in_alternative_provision: bool = False


@transaction.atomic
def open_cases(*, by: Visitor, inspection: int, children: Sequence[NamedChild]) -> list[Case]:
    """Opens a case for each child, numbered on in this order. Whose case is open already is left out.

    Raises `NotAllowedError`, and `RefusedError` where the inspection is over, or nobody or too many are told.
    """
    check_may(by, KEEP_CASES)
    held = Inspection.objects.select_for_update().get(pk=inspection)
    _check(held, children)
    known = set(held.cases.exclude(unique_id="").values_list("unique_id", flat=True))
    last = held.cases.aggregate(last=Max("number"))["last"] or 0
    new = [child for child in children if child.unique_id not in known]
    opened = [
        Case.objects.create(inspection=held, number=number, **asdict(child))
        for number, child in enumerate(new, start=last + 1)
    ]
    begin_meetings(opened)
    record(CASES_OPENED, by=by, about=About("inspection", held.pk), detail=_told(opened))
    return opened


def _check(inspection: Inspection, children: Collection[NamedChild]) -> None:
    if inspection.ended_on is not None:
        raise RefusedError("This inspection is over. No more cases can be opened.")
    if not children:
        raise RefusedError("Name at least one child.", "children")
    if len(children) > MOST_AT_ONCE:
        said = counted(len(children), "child", "children")
        raise RefusedError(
            f"These are {said}, and at most {MOST_AT_ONCE} cases are opened at once. "
            "Give the children whom inspectors chose, not the list they chose from.",
            "children",
        )


def _told(opened: Collection[Case]) -> dict[str, int]:
    chosen = sum(case.place == Place.CHOSEN for case in opened)
    return {"chosen": chosen, "in reserve": len(opened) - chosen}

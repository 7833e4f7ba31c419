"""Changes what is known of a child, and stands children down. Each act is one transaction with one event."""

from dataclasses import asdict, dataclass
from datetime import date

from django.db import transaction

from lanyard.core.draws.replacing import IN_WORDS, Reason
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.opening.acts import CASE_CHANGED, STANDING_DOWN_UNDONE, STOOD_DOWN
from lanyard.web.cases.reading import about_case
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Given, TakingBack


@dataclass(frozen=True)
class Facts:
    """What a case holds of a child. Fields as those of `Case`."""

    name: str
    born: date
    setting: str = ""
    unique_id: str = ""
    has_plan: bool = False
    is_looked_after: bool = False
    in_alternative_provision: bool = False


@transaction.atomic
def change_facts(*, by: Visitor, case: int, version: int, facts: Facts) -> Case:
    """Changes what is known of a child. Raises `NotAllowedError`, `RefusedError`, `ChangedMeanwhileError`."""
    check_may(by, KEEP_CASES)
    held = Case.held_for_change(case, version)
    _check_own_id(held, facts.unique_id)
    changed = [name for name, value in asdict(facts).items() if getattr(held, name) != value]
    for name in changed:
        setattr(held, name, getattr(facts, name))
    held.save()
    record(CASE_CHANGED, by=by, about=about_case(held), detail={"changed": changed})
    return held


@transaction.atomic
def stand_down(*, by: Visitor, case: int, version: int, reason: Reason, reserve: int | None) -> Given:
    """Stands a child down, and has a reserve step in where one is named. Gives what undoing needs to know.

    Raises `NotAllowedError`, `RefusedError` and `ChangedMeanwhileError`.
    """
    check_may(by, KEEP_CASES)
    held = Case.held_for_change(case, version)
    if held.place == Place.STOOD_DOWN:
        raise RefusedError("This child was stood down already.")
    given: Given = {"case": case, "place": held.place, "reserve": reserve}
    stepping_in = _stepping_in(held, reserve)
    held.place, held.stood_down_because = Place.STOOD_DOWN, reason
    held.save()
    detail = {"because": IN_WORDS[reason], "steps in": str(stepping_in) if stepping_in else "nobody"}
    record(STOOD_DOWN, by=by, about=about_case(held), detail=detail)
    return given


def _stepping_in(out: Case, reserve: int | None) -> Case | None:
    """The reserve, chosen from now on."""
    if reserve is None:
        return None
    found = Case.objects.select_for_update().filter(pk=reserve, inspection=out.inspection_id).first()
    if found is None or found.place != Place.RESERVE or out.place != Place.CHOSEN:
        raise RefusedError("Only a child in reserve can step in, and only for one who was chosen.", "reserve")
    found.place, found.version = Place.CHOSEN, found.version + 1
    found.save()
    return found


def _check_own_id(case: Case, unique_id: str) -> None:
    others = Case.objects.filter(inspection=case.inspection_id, unique_id=unique_id).exclude(pk=case.pk)
    if unique_id and others.exists():
        raise RefusedError(
            "Another case of this inspection has this Unique ID. Check which is right.", "unique_id"
        )


def _take_back(by: Visitor, given: Given) -> str:
    with transaction.atomic():
        check_may(by, KEEP_CASES)
        held = Case.objects.select_for_update().get(pk=given["case"] or 0)
        reserve = Case.objects.select_for_update().filter(pk=given["reserve"] or 0).first()
        if held.place != Place.STOOD_DOWN or (reserve and reserve.place != Place.CHOSEN):
            raise RefusedError("This cannot be undone any more: the cases have changed since.")
        held.place, held.stood_down_because, held.version = str(given["place"]), "", held.version + 1
        held.save()
        if reserve:
            reserve.place, reserve.version = Place.RESERVE, reserve.version + 1
            reserve.save()
        record(STANDING_DOWN_UNDONE, by=by, about=about_case(held))
    return f"{held} stands where it stood before."


UNDO_STANDING_DOWN = TakingBack("cases.standing-down", _take_back)

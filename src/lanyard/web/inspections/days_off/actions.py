"""Adds, changes and removes days off of the area. A call that was entered before keeps its dates."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date

from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ENTER_CALL
from lanyard.web.inspections.days_off.acts import ADDED, CHANGED, IMPORTED, PUT_BACK, REMOVED
from lanyard.web.inspections.days_off.errors import DaysOffRefusedError
from lanyard.web.inspections.models import AreaDaysOff
from lanyard.web.pages.undo import Given, TakingBack


@dataclass(frozen=True)
class DaysOff:
    """Days off in a row, the first and the last included. `who` is a value of `WhoIsOff`."""

    name: str
    first: date
    last: date
    who: str


@transaction.atomic
def add_days_off(*, by: Visitor, days: DaysOff) -> AreaDaysOff:
    """Adds days off. Raises `NotAllowedError` and `DaysOffRefusedError`."""
    check_may(by, ENTER_CALL)
    _check(days)
    added = AreaDaysOff.objects.create(**asdict(days))
    _record(ADDED, added, by)
    return added


@transaction.atomic
def change_days_off(*, by: Visitor, pk: int, version: int, days: DaysOff) -> AreaDaysOff:
    """Changes days off. Raises `NotAllowedError`, `DaysOffRefusedError` and `ChangedMeanwhileError`."""
    check_may(by, ENTER_CALL)
    held = AreaDaysOff.held_for_change(pk, version)
    _check(days, but=pk)
    for name, value in asdict(days).items():
        setattr(held, name, value)
    held.save()
    _record(CHANGED, held, by)
    return held


@transaction.atomic
def remove_days_off(*, by: Visitor, pk: int) -> Given:
    """Removes days off, and gives what putting them back needs to know. Raises `NotAllowedError`."""
    check_may(by, ENTER_CALL)
    held = AreaDaysOff.objects.select_for_update().get(pk=pk)
    _record(REMOVED, held, by)
    given: Given = {
        "name": held.name, "first": held.first.isoformat(), "last": held.last.isoformat(), "who": held.who
    }  # fmt: skip
    held.delete()
    return given


@transaction.atomic
def import_days_off(*, by: Visitor, days: Iterable[DaysOff]) -> int:
    """Adds all of them; those that stand there already stay as they are. Says how many are new.

    Raises `NotAllowedError` and `DaysOffRefusedError`, with nothing saved.
    """
    check_may(by, ENTER_CALL)
    known = set(AreaDaysOff.objects.values_list("name", "first", "last", "who"))
    new = [each for each in dict.fromkeys(days) if tuple(asdict(each).values()) not in known]
    AreaDaysOff.objects.bulk_create(AreaDaysOff(**asdict(each)) for each in new)
    record(IMPORTED, by=by, about=About("list", "days-off"), detail={"rows": len(new)})
    return len(new)


def _put_back(by: Visitor, given: Given) -> str:
    with transaction.atomic():
        check_may(by, ENTER_CALL)
        first, last = (date.fromisoformat(str(given[name])) for name in ("first", "last"))
        days = DaysOff(str(given["name"]), first, last, str(given["who"]))
        _check(days)
        back = AreaDaysOff.objects.create(**asdict(days))
        _record(PUT_BACK, back, by)
    return f"{back} is in the list again."


UNDO_REMOVAL = TakingBack("days-off.remove", _put_back)


def _check(days: DaysOff, but: int | None = None) -> None:
    if days.last < days.first:
        raise DaysOffRefusedError("The last day is before the first. Check both.", "last")
    if AreaDaysOff.objects.filter(**asdict(days)).exclude(pk=but or 0).exists():
        raise DaysOffRefusedError("These days off are in the list already.", "name")


def _record(act: Act, days: AreaDaysOff, by: Visitor) -> None:
    detail = {"first": days.first.isoformat(), "last": days.last.isoformat(), "who": days.who}
    record(act, by=by, about=About("days-off", days.pk), detail=detail)

"""An inspection is over, or was not after all."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.phrases import curled
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ENTER_CALL
from lanyard.web.inspections.actions.calls import check_alone
from lanyard.web.inspections.calling.acts import ENDED, REOPENED
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Given, TakingBack


@transaction.atomic
def end_inspection(*, by: Visitor, inspection: int, day: date, today: date | None = None) -> Inspection:
    """Says that an inspection was over on a day. Nothing in it is lost, and another call can be entered.

    Raises `NotAllowedError`, and `RefusedError` for a day before the call or still to come.
    """
    check_may(by, ENTER_CALL)
    held = _held(inspection)
    if held.ended_on:
        raise RefusedError(f"It has been over since {date_in_words(held.ended_on)}.")
    _check_real(held)
    _check_day(held, day, today or timezone.localdate())
    held.ended_on = day
    held.save()
    record(ENDED, by=by, about=About("inspection", held.pk), detail={"ended_on": day.isoformat()})
    return held


@transaction.atomic
def reopen_inspection(*, by: Visitor, inspection: int) -> Inspection:
    """Takes back that an inspection is over. Raises `NotAllowedError`, and `RefusedError` of a kind."""
    check_may(by, ENTER_CALL)
    held = _held(inspection)
    if held.ended_on is None:
        raise RefusedError("It is not over.")
    _check_real(held)
    check_alone(held.rules_of)
    held.ended_on = None
    held.save()
    record(REOPENED, by=by, about=About("inspection", held.pk))
    return held


def _held(inspection: int) -> Inspection:
    held = Inspection.objects.select_for_update().get(pk=inspection)
    held.version += 1
    return held


def _check_real(inspection: Inspection) -> None:
    if inspection.is_rehearsal:
        raise RefusedError("A rehearsal is ended on the page of its clocks, and stays over once it is.")


def _check_day(inspection: Inspection, day: date, today: date) -> None:
    if day < inspection.notified:
        raise RefusedError(
            f"The call came on {date_in_words(inspection.notified)}. Enter a later day.", "day"
        )
    if day > today:
        raise RefusedError(f"{date_in_words(day)} is still to come. Enter the day on which it ended.", "day")


def _take_back_ending(by: Visitor, given: Given) -> str:
    held = Inspection.objects.get(pk=int(given["inspection"] or 0))
    if held.version != given["version"]:
        raise RefusedError("The inspection has been changed by somebody since. Nothing has been undone.")
    reopen_inspection(by=by, inspection=held.pk)
    return f"{curled(str(held))} is not over."


UNDO_ENDING = TakingBack("inspections.end", _take_back_ending)

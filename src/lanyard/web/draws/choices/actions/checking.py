"""What every record about inspectors' choice is checked for."""

from datetime import datetime

from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.draws.access import RECORD_CHOICE
from lanyard.web.draws.choices.errors import ChoiceRefusedError
from lanyard.web.inspections.models import Inspection


def inspection_held(by: Visitor, inspection: int) -> Inspection:
    """The inspection, held until the act is over, so that records come one after the other.

    Raises `NotAllowedError`, and `ChoiceRefusedError` where the inspection is over.
    """
    check_may(by, RECORD_CHOICE)
    held = Inspection.objects.select_for_update().get(pk=inspection)
    if held.ended_on is not None:
        raise ChoiceRefusedError("This inspection is over. Nothing more can be recorded of whom it chose.")
    return held


def check_moment(moment: datetime, after: datetime | None, what_before: str) -> None:
    """Raises `ChoiceRefusedError` where something is said to happen later than now, or before its cause."""
    if moment > timezone.now():
        raise ChoiceRefusedError("This moment is still to come. Enter when it happened.", "day")
    if after is not None and moment < after:
        day = date_in_words(timezone.localtime(after).date())
        raise ChoiceRefusedError(f"This is before {what_before} on {day}. Check day and time.", "day")

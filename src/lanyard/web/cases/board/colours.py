"""The colour of a cell of the board: one rule for every subject."""

from datetime import datetime

from lanyard.web.cases.board.columns import Progress, Standing
from lanyard.web.cases.deadlines import Deadline
from lanyard.web.cases.models import Case, Place


def colour_of(standing: Standing, case: Case, deadline: Deadline | None, now: datetime) -> str:
    """Green when done, red when something is wrong or its last day has begun, amber until then.

    Children in reserve turn red for what is wrong, never for the time: their files are not due yet.
    """
    if standing.progress is Progress.NOT_WANTED:
        return "grey"
    if standing.progress is Progress.DONE:
        return "green"
    if standing.progress is Progress.WRONG:
        return "red"
    is_due = deadline is not None and deadline.runs_out(now)
    return "red" if is_due and case.place == Place.CHOSEN else "amber"

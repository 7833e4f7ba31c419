"""Makes the rehearsals that tests need."""

import datetime as dt
from zoneinfo import ZoneInfo

from lanyard.core.frameworks.catalogue import framework
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.inspections.rehearsal.actions import Play, start_rehearsal
from tests.web.factories import a_visitor

RULES = framework("rehearsal")
MONDAY = dt.date(2026, 11, 16)
NINE = dt.datetime(2026, 11, 16, 9, tzinfo=ZoneInfo("Europe/London"))
SOME = ("list-1", "list-2", "figures-cohort")
"""Three requests of the rules."""


def a_rehearsal(
    *requests: str, by: Visitor | None = None, now: dt.datetime = NINE, tries: str = ""
) -> Inspection:
    """A rehearsal that began on a Monday at nine, with these requests in play; three where none is named."""
    play = Play(RULES, now.date(), frozenset(requests or SOME), tries)
    return start_rehearsal(by=by or a_visitor(RoleName.LANO), play=play, now=now)


def the_request(inspection: Inspection, rule: str = "list-1") -> Task:
    """A request of a rehearsal by its rule."""
    return inspection.tasks.get(rule=rule)


def past_nine(minutes: int) -> dt.datetime:
    """So many minutes after the rehearsal began."""
    return NINE + dt.timedelta(minutes=minutes)

"""The rules of inspections, and the timeline of any call under them. Any token may read them."""

import datetime as dt
from typing import Annotated, Any

from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from lanyard.core.frameworks.as_json import framework_as_json, framework_in_brief, timeline_as_json
from lanyard.core.frameworks.catalogue import built_in, in_force
from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.errors import ImpossibleDateError, UnknownFrameworkError
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.possible import oddities
from lanyard.core.frameworks.timeline import Timeline
from lanyard.web.api.v1.refusals import UnfitError
from lanyard.web.api.v1.shapes import PROBLEMS, PROBLEMS_OF_ONE, Problem

router = Router(tags=["Rules of inspections"])

EARLIEST, LATEST = dt.date(2016, 1, 1), dt.date(2100, 12, 31)
"""Between these there are rules, and the calendar knows its days."""

Told = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]*=\d{4}-\d{2}-\d{2}$", max_length=80)]


class Brief(Schema):
    """One version of the rules. `own_file` and `changed_settings` tell an area's own."""

    id: str
    title: str
    inspection: str
    in_force_from: dt.date
    in_force_until: dt.date | None
    criteria: int
    own_file: str | None
    changed_settings: list[str]


class Briefs(Schema):
    """Every version of the rules."""

    frameworks: list[Brief]


class Dated(Schema):
    """An event with its day. `time` is hh:mm; `working_day` counts from the day of the call, which is 1."""

    id: str
    title: str
    date: dt.date
    time: str | None
    until: dt.date | None
    working_day: int | None
    who: list[str]
    is_deadline: bool
    was_told: bool
    source: str
    strength: str
    outcomes: list[str]
    note: str


class Waiting(Schema):
    """An event whose day follows once somebody says the days of others."""

    id: str
    title: str
    waits_for: list[str]
    source: str
    strength: str
    outcomes: list[str]


class Due(Schema):
    """A task and when it is due, where that is known."""

    id: str
    title: str
    date: dt.date | None
    time: str | None
    owner: str
    after: list[str]
    part_of: str
    source: str
    strength: str


class Plan(Schema):
    """The timeline of a call."""

    framework: str
    notified: dt.date
    events: list[Dated]
    waiting: list[Waiting]
    tasks: list[Due]
    warnings: list[str]


class Asked(Schema):
    """A call: its day, the rules (else the latest in force on it), and days that the inspectors told."""

    notified: dt.date = Field(description=f"The day of the call, {EARLIEST} to {LATEST}.")
    framework: str = Field("", max_length=60, description="The id of the rules; else the latest in force.")
    told: list[Told] = Field([], max_length=50, description="event=yyyy-mm-dd, as often as there are events.")


@router.get(
    "frameworks",
    response={200: Briefs, PROBLEMS: Problem},
    summary="Every version of the inspection rules",
    url_name="frameworks",
    operation_id="frameworks",
)
def frameworks(request: HttpRequest) -> dict[str, object]:  # noqa: ARG001 - given to every address
    """Every version of the inspection rules."""
    return {"frameworks": [framework_in_brief(each) for each in built_in().values()]}


@router.get(
    "frameworks/{slug:framework}",
    response={200: dict[str, Any], PROBLEMS_OF_ONE: Problem},
    summary="One version of the inspection rules, with all that it says",
    url_name="framework",
    operation_id="framework",
)
def framework(request: HttpRequest, framework: str) -> dict[str, object]:  # noqa: ARG001 - given to every address
    """One version of the inspection rules."""
    found = built_in().get(framework)
    if found is None:
        raise Http404
    return framework_as_json(found)


@router.get(
    "plan",
    response={200: Plan, PROBLEMS: Problem},
    summary="The dated timeline of any call",
    url_name="plan",
    operation_id="plan",
)
def plan(request: HttpRequest, asked: Query[Asked]) -> dict[str, object]:  # noqa: ARG001 - given to every address
    """The dated timeline of any past or future call."""
    rules = _rules(asked)
    try:
        timeline = Timeline(rules, Known(asked.notified, _told(asked.told)))
    except ImpossibleDateError as error:
        raise UnfitError("told", str(error)) from error
    return timeline_as_json(timeline, oddities(rules, timeline.day))


def _rules(asked: Asked) -> Framework:
    if not EARLIEST <= asked.notified <= LATEST:
        raise UnfitError("notified", f"Give a day from {EARLIEST} to {LATEST}.")
    if asked.framework and asked.framework not in built_in():
        raise UnfitError("framework", "There are no such rules. The address frameworks lists them.")
    try:
        return built_in()[asked.framework] if asked.framework else in_force(asked.notified)
    except UnknownFrameworkError as error:
        raise UnfitError("notified", str(error)) from error


def _told(given: list[str]) -> dict[str, dt.date]:
    """The days told, by event."""
    pairs = (each.partition("=") for each in given)
    return {event: _day(day) for event, _, day in pairs}


def _day(text: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError as error:
        raise UnfitError("told", f"{text} is not a day of the calendar.") from error
    if not EARLIEST <= day <= LATEST:
        raise UnfitError("told", f"Give days from {EARLIEST} to {LATEST}.")
    return day

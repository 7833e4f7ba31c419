"""The call has come: one entry lays out the whole inspection."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.declare import Inspection as Kind
from lanyard.core.frameworks.errors import ImpossibleDateError
from lanyard.core.frameworks.known import Known
from lanyard.core.frameworks.timeline import Timeline
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ENTER_CALL, REHEARSE
from lanyard.web.inspections.acts import CALL_ENTERED, REHEARSAL_STARTED
from lanyard.web.inspections.days_off.queries import calendar_of, heeded_days
from lanyard.web.inspections.digest.jobs import plan_digests
from lanyard.web.inspections.errors import OldCallError, OverlappingInspectionError
from lanyard.web.inspections.laying_out import Holders, lay_out
from lanyard.web.inspections.models import CallMade, Inspection, ToldDate
from lanyard.web.pages.refusals import RefusedError

OLD = timedelta(days=31)
"""A call longer ago than this is asked about: it may be a slip of the year."""

VISITS = frozenset({Kind.FULL, Kind.MONITORING, Kind.PILOT})
"""Of these, an area has only one at a time."""


@dataclass(frozen=True)
class SaidCall:
    """One call: who rang whom (`Caller`, `Called`), when, and how the inspector can be reached."""

    caller: str
    called: str
    at: datetime
    caller_name: str = ""
    phone: str = ""
    email: str = ""


@transaction.atomic
def enter_call(
    *,
    by: Visitor,
    framework: Framework,
    notified: date,
    calls: Sequence[SaidCall] = (),
    told: Mapping[str, date] | None = None,
    old_is_right: bool = False,
    today: date | None = None,
) -> Inspection:
    """The inspection with its tasks, requests, meetings and team, from the rules and the day of the call.

    `told` are dates that the inspectors gave. Raises `NotAllowedError`, and `RefusedError` of a kind, in
    words, for a call that cannot be, is old (unless `old_is_right`), or while another inspection runs.
    """
    is_rehearsal = framework.inspection is Kind.REHEARSAL
    check_may(by, REHEARSE if is_rehearsal else ENTER_CALL)
    now_day = today or timezone.localdate()
    _check_age(notified, now_day, old_is_right=old_is_right)
    check_alone(framework)
    days_off = heeded_days(framework, notified)
    timeline = _timeline(framework, Known(notified, told or {}, calendar=calendar_of(days_off)))
    inspection = Inspection.objects.create(
        kind=framework.inspection,
        framework=framework.id,
        rules=framework.model_dump(mode="json"),
        notified=notified,
        days_off=days_off,
    )
    ToldDate.objects.bulk_create(
        ToldDate(inspection=inspection, event=event, day=day) for event, day in (told or {}).items()
    )
    CallMade.objects.bulk_create(_call(inspection, said) for said in calls)
    lay_out(inspection, timeline, Holders.on(now_day))
    plan_digests(after=timezone.localtime())
    _record(inspection, by, calls)
    return inspection


def _check_age(notified: date, today: date, *, old_is_right: bool) -> None:
    if notified > today:
        raise RefusedError(
            f"{date_in_words(notified)} is still to come. Enter the day on which the call came.", "notified"
        )
    if today - notified > OLD and not old_is_right:
        raise OldCallError(
            f"{date_in_words(notified)} is more than a month ago. Check the year, or confirm the date.",
            "old_is_right",
        )


def check_alone(framework: Framework) -> None:
    """Raises `OverlappingInspectionError` while another inspection runs, of which there is one at a time."""
    if framework.inspection not in VISITS:
        return
    running = Inspection.objects.running().filter(kind__in=VISITS).first()
    if running:
        raise OverlappingInspectionError(
            f"{running} is still running. End it before you enter another call.", "framework"
        )


def _timeline(framework: Framework, known: Known) -> Timeline:
    try:
        return Timeline(framework, known)
    except ImpossibleDateError as error:
        field = "onsite_start" if "onsite_start" in known.told else "notified"
        raise RefusedError(str(error), field) from error


def _call(inspection: Inspection, said: SaidCall) -> CallMade:
    return CallMade(inspection=inspection, **vars(said))


def _record(inspection: Inspection, by: Visitor, calls: Sequence[SaidCall]) -> None:
    record(
        REHEARSAL_STARTED if inspection.is_rehearsal else CALL_ENTERED,
        by=by,
        about=About("inspection", inspection.pk),
        detail={"framework": inspection.framework, "notified": inspection.notified.isoformat()},
        personal={"callers": [said.caller_name for said in calls if said.caller_name]},
    )

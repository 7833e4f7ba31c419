"""Who rang whom so far, in words, and whom the inspectors have not rung yet."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from lanyard.core.words.dates_in_words import time_in_words, weekday_and_day
from lanyard.core.words.phrases import curled, lower_first
from lanyard.web.access.permissions import Permission
from lanyard.web.inspections.actions.calls import VISITS
from lanyard.web.inspections.calling.rows import CALL_ROWS, who_rang
from lanyard.web.inspections.finding import inspections_within
from lanyard.web.inspections.models import CallMade, Inspection, TeamMember
from lanyard.web.inspections.models.inspections import Called, Caller

_ROLES = {
    Called.DCS: "dcs",
    Called.ICB_LEAD: "icb-lead",
    Called.LANO: "lano",
    Called.FORUM: "forum-chair",
}
"""In which role of the team somebody is who is rung."""


@dataclass(frozen=True)
class CallShown:
    """One call in words. `name` is empty where nobody noted who it was that rang."""

    who: str
    when: str
    name: str
    email: str
    phone: str
    change: str
    remove: str


@dataclass(frozen=True)
class NotRung:
    """Somebody whom inspectors usually ring on the first day, and whom no call to is noted yet."""

    title: str
    names: str
    usually: str
    add: str


def calls_of(inspection: Inspection) -> list[CallMade]:
    """Every call of an inspection, the first one first. One query."""
    return list(inspection.calls.all())


def calls_within(request: HttpRequest, permission: Permission) -> QuerySet[CallMade]:
    """Calls that a right of the visitor's reaches."""
    within = CallMade.objects.filter(inspection__in=inspections_within(request, permission))
    return within.select_related("inspection")


def call_shown(call: CallMade) -> CallShown:
    """A call in words."""
    return CallShown(
        who=who_rang(call.caller, call.called),
        when=when_in_words(call),
        name=call.caller_name,
        email=call.email,
        phone=call.phone,
        change=reverse("inspections:change-call", args=[call.pk]),
        remove=reverse("inspections:remove-call", args=[call.pk]),
    )


def when_in_words(call: CallMade) -> str:
    """When somebody rang: "Monday 16 November, 9:15am"."""
    at = timezone.localtime(call.at)
    return f"{weekday_and_day(at.date())}, {time_in_words(at.time())}"


def not_rung(
    inspection: Inspection, calls: Iterable[CallMade], team: Iterable[TeamMember] = ()
) -> list[NotRung]:
    """Whom the usual calls of the first day have not reached; nobody where no inspectors come."""
    names: dict[str, list[str]] = {}
    for member in team:
        if not member.is_deputy:
            names.setdefault(member.role, []).append(str(member))
    rung = {call.called for call in calls}
    usual = CALL_ROWS if inspection.kind in VISITS else ()
    return [
        _not_rung(inspection, row.caller, row.called, names)
        for row in usual
        if row.caller and row.called and row.called not in rung
    ]


def named(missing: Collection[NotRung]) -> str:
    """Whom nobody has rung yet, in one line; empty once all were."""
    return ", ".join(lower_first(each.title) for each in missing)


def _not_rung(
    inspection: Inspection, caller: Caller, called: Called, names: Mapping[str, list[str]]
) -> NotRung:
    asked = urlencode({"caller": caller, "called": called})
    return NotRung(
        title=curled(str(called.label)),
        names=", ".join(names.get(_ROLES[called], [])),
        usually=f"Usually rung by the {lower_first(str(caller.label))} on the first day",
        add=f"{reverse('inspections:add-call', args=[inspection.pk])}?{asked}",
    )

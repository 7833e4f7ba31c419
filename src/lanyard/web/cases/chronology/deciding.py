"""Decides on two entries that look alike: one event, or two. Each decision can be undone."""

from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.chronology.acts import DECISION_UNDONE, JOINED, KEPT_APART
from lanyard.web.cases.models import ChronologyApart, ChronologyEntry
from lanyard.web.cases.reading import about_case
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Given, TakingBack


@transaction.atomic
def join_entries(*, by: Visitor, case: int, one: int, other: int) -> Given:
    """Has two entries of a case tell of one event: the one more closely dated leads, then the earlier given.

    Raises `NotAllowedError`, and `RefusedError` for entries that are not there, or joined already.
    """
    check_may(by, KEEP_CASES)
    first, second = _both(case, one, other)
    if second.joined_to_id is not None or first.joined_to_id is not None:
        raise RefusedError("One of these is joined to another entry already. Open this page again.")
    leads, follows = sorted((first, second), key=lambda each: (each.when.last - each.when.first, each.pk))
    follows.joined.update(joined_to=leads)
    follows.joined_to = leads
    follows.version += 1
    follows.save()
    record(JOINED, by=by, about=about_case(first.case), detail={"entry": follows.pk, "to": leads.pk})
    return {"entry": follows.pk, "version": follows.version}


@transaction.atomic
def keep_apart(*, by: Visitor, case: int, one: int, other: int) -> Given:
    """Says that two entries of a case tell of two events. Raises as `join_entries` does."""
    check_may(by, KEEP_CASES)
    first, second = _both(case, one, other)
    apart, _ = ChronologyApart.objects.get_or_create(
        one=first, other=second, defaults={"decided_by_id": by.person}
    )
    record(KEPT_APART, by=by, about=about_case(first.case), detail={"one": first.pk, "other": second.pk})
    return {"apart": apart.pk, "entry": first.pk}


def _undo(by: Visitor, given: Given) -> str:
    with transaction.atomic():
        check_may(by, KEEP_CASES)
        entry = ChronologyEntry.objects.select_for_update().get(pk=int(given["entry"] or 0))
        if "apart" in given:
            ChronologyApart.objects.filter(pk=int(given["apart"] or 0)).delete()
        else:
            _part(entry, given)
        record(DECISION_UNDONE, by=by, about=about_case(entry.case), detail={"entry": entry.pk})
    return "The two entries stand side by side again."


def _part(entry: ChronologyEntry, given: Given) -> None:
    if entry.version != given["version"]:
        raise RefusedError("This entry has been changed since. Nothing has been undone.")
    entry.joined_to = None
    entry.version += 1
    entry.save()


UNDO_DECISION = TakingBack("chronology.decide", _undo)


def _both(case: int, one: int, other: int) -> tuple[ChronologyEntry, ChronologyEntry]:
    """Two entries of a case, locked, the one that was given first before the other."""
    rows = ChronologyEntry.objects.standing().filter(case=case, pk__in=(one, other))
    found = list(rows.select_for_update(of=("self",)).order_by("pk"))
    if len(found) != 2:
        raise RefusedError("One of these entries is no longer there. Open this page again.")
    return found[0], found[1]

"""What is done with chronologies. Each act is one transaction with one event, which holds no words."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from lanyard.core.chronology.entries import Entry
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.asking.actions import Contact, ask_for, check_wanted, remind
from lanyard.web.cases.asking.kinds import CHRONOLOGY, check_give
from lanyard.web.cases.chronology.acts import (
    ENTRIES_ADDED,
    ENTRY_CHANGED,
    ENTRY_PUT_BACK,
    ENTRY_REMOVED,
    PART_DONE,
)
from lanyard.web.cases.models import Case, ChronologyAsk, ChronologyEntry
from lanyard.web.cases.reading import about_case
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Given, TakingBack


@transaction.atomic
def add_entries(*, by: Visitor, case: int, entries: Sequence[Entry], organisation: int | None = None) -> int:
    """Adds all of them, but for those that the organisation has told already; says how many are new.

    Raises `NotAllowedError` and `RefusedError`.
    """
    check_may(by, KEEP_CASES)
    return _added(by, _held(case), entries, organisation)


@transaction.atomic
def give_entries(*, by: Visitor, ask: int, entries: Sequence[Entry]) -> int:
    """Adds what was asked of an organisation; says how many are new. Raises as `add_entries` does."""
    held = ChronologyAsk.objects.get(pk=ask)
    check_give(by, CHRONOLOGY, held)
    return _added(by, _held(held.case_id), entries, held.organisation_id)


@transaction.atomic
def change_entry(*, by: Visitor, pk: int, version: int, entry: Entry) -> ChronologyEntry:
    """Changes an entry. Raises `NotAllowedError`, `RefusedError` and `ChangedMeanwhileError`."""
    check_may(by, KEEP_CASES)
    held = ChronologyEntry.held_for_change(pk, version)
    check_wanted(held.case)
    held.first, held.precision = entry.when.first, entry.when.precision
    held.what, held.source = entry.what, entry.source
    held.save()
    _record_one(by, held, ENTRY_CHANGED)
    return held


@transaction.atomic
def remove_entry(*, by: Visitor, pk: int) -> Given:
    """Removes an entry; those joined to it stand by themselves again. Raises `NotAllowedError`."""
    check_may(by, KEEP_CASES)
    held = ChronologyEntry.objects.standing().select_for_update().get(pk=pk)
    held.joined.update(joined_to=None)
    held.removed_at, held.joined_to = timezone.now(), None
    held.version += 1
    held.save()
    _record_one(by, held, ENTRY_REMOVED)
    return {"entry": held.pk, "version": held.version}


def _put_back(by: Visitor, given: Given) -> str:
    with transaction.atomic():
        check_may(by, KEEP_CASES)
        held = ChronologyEntry.objects.select_for_update().get(pk=int(given["entry"] or 0))
        if held.version != given["version"] or held.removed_at is None:
            raise RefusedError("This entry has been changed since. Nothing has been undone.")
        held.removed_at = None
        held.version += 1
        held.save()
        _record_one(by, held, ENTRY_PUT_BACK)
    return "The entry is in the chronology again."


UNDO_REMOVAL = TakingBack("chronology.remove", _put_back)


@transaction.atomic
def ask_chronology(*, by: Visitor, case: int, contact: Contact) -> ChronologyAsk:
    """Asks an organisation for what happened; asked again, it is somebody else there who gets the link.

    Raises `NotAllowedError` and `RefusedError`.
    """
    check_may(by, KEEP_CASES)
    held = _held(case)
    check_wanted(held)
    asked, _ = ChronologyAsk.objects.get_or_create(case=held, organisation_id=contact.organisation)
    asked.done_at, asked.none_because = None, ""
    asked.save()
    ask_for(by=by, kind=CHRONOLOGY, part=asked.pk, version=asked.version, contact=contact)
    return asked


@transaction.atomic
def say_done(*, by: Visitor, ask: int, none_because: str) -> ChronologyAsk:
    """Says that an organisation has told what it knows, or why it holds nothing.

    Raises `NotAllowedError`, and `RefusedError` where nothing was told and no reason is given.
    """
    held = ChronologyAsk.objects.select_for_update(of=("self",)).select_related("case").get(pk=ask)
    check_give(by, CHRONOLOGY, held)
    check_wanted(held.case)
    told = held.case.chronology.standing().filter(organisation=held.organisation_id).count()
    if not told and not none_because:
        raise RefusedError("Nothing is told yet. Add what happened, or say why you hold nothing.", "because")
    held.done_at, held.none_because = timezone.now(), "" if told else none_because
    held.version += 1
    held.save()
    detail = {"id": held.pk, "entries": told}
    record(PART_DONE, by=by, about=about_case(held.case, held.organisation_id), detail=detail)
    return held


def remind_of_chronology(*, by: Visitor, ask: int) -> None:
    """Sends whoever was asked a new link. Raises `NotAllowedError` and `RefusedError`."""
    remind(by=by, kind=CHRONOLOGY, part=ask)


def _held(case: int) -> Case:
    return Case.objects.select_for_update(of=("self",)).select_related("inspection").get(pk=case)


def _added(by: Visitor, case: Case, entries: Sequence[Entry], organisation: int | None) -> int:
    check_wanted(case)
    own = ChronologyEntry.objects.standing().filter(case=case, organisation=organisation)
    known = set(own.values_list("first", "precision", "what"))
    new = [
        each
        for each in dict.fromkeys(entries)
        if (each.when.first, each.when.precision.value, each.what) not in known
    ]
    ChronologyEntry.objects.bulk_create(_row(case, each, organisation, by) for each in new)
    record(ENTRIES_ADDED, by=by, about=about_case(case, organisation), detail={"entries": len(new)})
    return len(new)


def _row(case: Case, entry: Entry, organisation: int | None, by: Visitor) -> ChronologyEntry:
    return ChronologyEntry(
        case=case,
        first=entry.when.first,
        precision=entry.when.precision,
        what=entry.what,
        source=entry.source,
        organisation_id=organisation,
        given_by_id=by.person,
    )


def _record_one(by: Visitor, entry: ChronologyEntry, act: Act) -> None:
    about = about_case(entry.case, entry.organisation_id)
    record(act, by=by, about=about, detail={"entry": entry.pk})

"""Which snapshot everybody's figures come from."""

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.data.access import IMPORT_RETURNS
from lanyard.web.data.models import Snapshot, SnapshotState
from lanyard.web.data.snapshots.acts import PUT_IN_USE, RETIRED
from lanyard.web.data.snapshots.rules import may_go, unprotected_from
from lanyard.web.pages.refusals import RefusedError

SNAPSHOT = "snapshot"
"""The kind of thing that a snapshot is, for the record."""


class NotProtectedError(RefusedError):
    """Small numbers of the snapshot could be worked out from those of others that people have seen."""


@transaction.atomic
def put_in_use(*, by: Visitor, snapshot: int, version: int) -> Snapshot:
    """Shows everybody the figures of a snapshot from now on; the one in use until now is retired.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, `NotProtectedError`, and `RefusedError` where it is in
    use already or its records are gone.
    """
    check_may(by, IMPORT_RETURNS)
    held = Snapshot.held_for_change(snapshot, version)
    _check_may_go(held, SnapshotState.IN_USE)
    check_protected(held)
    before = Snapshot.objects.select_for_update().in_use()
    if before:
        before.version += 1
        _retire(before)
    held.state, held.retired_at = SnapshotState.IN_USE, None
    held.used_from = held.used_from or timezone.now()
    held.save()
    detail = {"sha256": held.sha256, "instead_of": before.pk if before else None}
    record(PUT_IN_USE, by=by, about=About(SNAPSHOT, held.pk), detail=detail)
    return held


@transaction.atomic
def retire(*, by: Visitor, snapshot: int, version: int) -> Snapshot:
    """Takes a snapshot out of use, or a draft out of the way. Its data stay until their time is over.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` where it is retired already.
    """
    check_may(by, IMPORT_RETURNS)
    held = Snapshot.held_for_change(snapshot, version)
    _check_may_go(held, SnapshotState.RETIRED)
    _retire(held)
    record(RETIRED, by=by, about=About(SNAPSHOT, held.pk), detail={"sha256": held.sha256})
    return held


def check_protected(snapshot: Snapshot) -> None:
    """Raises `NotProtectedError` where others have seen figures together with which it is not protected."""
    others = unprotected_from(snapshot, Snapshot.objects.ever_in_use())
    if others:
        raise NotProtectedError(
            f"{' and '.join(map(str, others))} came into use after the figures of {snapshot} "
            "were made. Small numbers could be worked out from both together. Make its figures again, then "
            "put what is made in use."
        )


def _check_may_go(snapshot: Snapshot, state: SnapshotState) -> None:
    if not may_go(snapshot, state):
        raise RefusedError(f"{snapshot} is {snapshot.get_state_display().lower()}, so this cannot be done.")


def _retire(snapshot: Snapshot) -> None:
    snapshot.state, snapshot.retired_at = SnapshotState.RETIRED, timezone.now()
    snapshot.save()

"""Which snapshot may be put in use, and which retired. Decisions only; nothing is read or written here."""

from collections.abc import Collection, Iterable

from lanyard.web.data.models import Snapshot, SnapshotState

MOVES = frozenset(
    {
        (SnapshotState.DRAFT, SnapshotState.IN_USE),
        (SnapshotState.DRAFT, SnapshotState.RETIRED),
        (SnapshotState.IN_USE, SnapshotState.RETIRED),
        (SnapshotState.RETIRED, SnapshotState.IN_USE),
    }
)
"""From which state to which a snapshot may go. The one in use is retired when another takes its place."""


def may_go(snapshot: Snapshot, state: SnapshotState) -> bool:
    """Whether a snapshot may go into a state. One without its records stays as it is."""
    return (SnapshotState(snapshot.state), state) in MOVES and snapshot.records_erased_on is None


def unprotected_from(snapshot: Snapshot, seen: Iterable[Snapshot]) -> list[Snapshot]:
    """Of the snapshots that others have seen, those together with which its small numbers are not protected.

    Two are protected together when the figures of the later were made to be shown after those of the earlier.
    """
    return [other for other in seen if not _are_together(snapshot, other)]


def _are_together(one: Snapshot, other: Snapshot) -> bool:
    return one.pk == other.pk or other.pk in _before(one) or one.pk in _before(other)


def _before(snapshot: Snapshot) -> Collection[int]:
    return frozenset(map(int, snapshot.after))

"""Whether a snapshot is still what was made."""

from django.db import transaction

from lanyard.core.register.errors import RegisterError
from lanyard.core.register.snapshot import Snapshot as Folder
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.data import store
from lanyard.web.data.access import IMPORT_RETURNS
from lanyard.web.data.models import Snapshot
from lanyard.web.data.snapshots.actions.using import SNAPSHOT
from lanyard.web.data.snapshots.acts import VERIFIED


def verify(*, by: Visitor, snapshot: Snapshot) -> tuple[str, ...]:
    """Reads every table anew and gives what is not as it was sealed, in words; nothing where all is sound.

    Raises `NotAllowedError`.
    """
    check_may(by, IMPORT_RETURNS)
    found = faults_of(snapshot)
    with transaction.atomic():
        record(VERIFIED, by=by, about=About(SNAPSHOT, snapshot.pk), detail={"faults": list(found)})
    return found


def faults_of(snapshot: Snapshot) -> tuple[str, ...]:
    """What is not as it was sealed: the tables, or that the whole is another snapshot, or cannot be read."""
    try:
        folder = Folder.open(store.pack(snapshot.key) / "snapshot")
    except RegisterError as fault:
        return (str(getattr(fault, "what", fault)),)
    changed = tuple(f"The table {name} is not as it was made." for name in folder.verify())
    if folder.record.sha256 != snapshot.sha256:
        return (*changed, "The folder holds another snapshot than the one that was made.")
    return changed

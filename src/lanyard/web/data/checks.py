"""Whether the folders of the desk are as they should be."""

from lanyard.core.register.errors import RegisterError
from lanyard.core.register.snapshot import Snapshot as Folder
from lanyard.web.checks.declare import Check, Finding, fault, well
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot
from lanyard.web.data.retention import LEFTOVERS


def check_snapshot_in_use() -> Finding:
    """Everybody's figures come from it: when its folder is gone or damaged, pages have nothing to show."""
    snapshot = Snapshot.objects.select_related("made_of").in_use()
    if snapshot is None:
        return well("No snapshot is in use.")
    try:
        changed = Folder.open(store.pack(snapshot.key) / "snapshot").verify()
    except RegisterError:
        changed = ("all of them",)
    if changed:
        return fault(
            f"{snapshot} is in use, and these tables are not as they were made: {', '.join(changed)}.",
            "Restore the folder of LANYARD_DATA from a backup, or put another snapshot in use.",
        )
    return well(f"{snapshot} is in use, and as it was made.")


CHECKS = (
    Check("snapshot", "Snapshot in use", check_snapshot_in_use),
    LEFTOVERS.check(),
)

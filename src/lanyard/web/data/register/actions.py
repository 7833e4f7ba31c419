"""What is recorded of looks at the register: who looked for what, and whose record was opened."""

from collections.abc import Mapping

from django.db import transaction

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record, record_read
from lanyard.web.data.models import Snapshot
from lanyard.web.data.register.access import CHILD
from lanyard.web.data.register.acts import CHILD_OPENED, LIST_DOWNLOADED, LIST_SEEN, LOOKS_SEEN, SEARCHED
from lanyard.web.data.register.marks import mark_of


@transaction.atomic
def record_search(*, by: Visitor, snapshot: Snapshot, asked: Mapping[str, str]) -> None:
    """Records that somebody looked for children. What they looked for may name one, so it stands apart."""
    record(
        SEARCHED,
        by=by,
        about=About("snapshot", snapshot.pk),
        detail={"by": sorted(asked)},
        personal={"asked for": dict(asked)} if asked else None,
    )


def record_opening(*, by: Visitor, identity: str) -> None:
    """Records that a child's page is about to be shown."""
    record_read(CHILD_OPENED, by=by, about=About(CHILD, mark_of(identity)))


@transaction.atomic
def record_list_seen(*, by: Visitor, snapshot: Snapshot, which: str) -> None:
    """Records that a list of children is about to be shown."""
    record(LIST_SEEN, by=by, about=About("snapshot", snapshot.pk), detail={"list": which})


@transaction.atomic
def record_list_as_made(*, by: Visitor, snapshot: Snapshot, which: str) -> None:
    """Records that a file of children is about to leave, as the pack holds it."""
    record(LIST_DOWNLOADED, by=by, about=About("snapshot", snapshot.pk), detail={"file": which})


@transaction.atomic
def record_looks_seen(*, by: Visitor, mark: str) -> None:
    """Records that somebody asked who opened a child's record."""
    record(LOOKS_SEEN, by=by, about=About(CHILD, mark))

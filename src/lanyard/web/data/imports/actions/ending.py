"""An import is over: a snapshot was made of it, or it was refused."""

from collections.abc import Iterable, Sequence

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.data import store
from lanyard.web.data.imports.acts import MADE, REFUSED
from lanyard.web.data.imports.errors import ImportOverError
from lanyard.web.data.imports.outcome import FileRead, Made, Refusal
from lanyard.web.data.models import Import, ImportedFile, ImportState, Snapshot


@transaction.atomic
def end_made(*, by: Visitor, brought_in: int, made: Made, after: Sequence[int]) -> Snapshot:
    """Takes note of the snapshot that was made. Once taken note of, nothing happens a second time.

    `after` are the snapshots together with which its small numbers are protected. Raises `ImportOverError`
    where the import has been cancelled or refused meanwhile.
    """
    held = Import.objects.select_for_update().get(pk=brought_in)
    if held.state == ImportState.MADE:
        return held.snapshot
    if held.state != ImportState.MAKING:
        raise ImportOverError(f"{held} is over: {held.get_state_display().lower()}.")
    now = timezone.now()
    snapshot = Snapshot.objects.create(
        made_of=held,
        sha256=made.sha256,
        area=made.area,
        children=made.children,
        errors=made.errors,
        queries=made.queries,
        made_at=now,
        after=list(after),
    )
    _note_files(held, made.files)
    held.state, held.ended_at = ImportState.MADE, now
    held.save(update_fields=["state", "ended_at"])
    detail = {"snapshot": snapshot.pk, "sha256": made.sha256, "children": made.children}
    record(MADE, by=by, about=About("import", held.pk), detail=detail)
    return snapshot


@transaction.atomic
def end_refused(*, by: Visitor, brought_in: int, refusals: Sequence[Refusal]) -> None:
    """Takes note that an import was refused. The reasons stand in its folder; what was refused goes.

    The files that nothing is said against are kept, to go on with them. A reason that is about all of them
    leaves none. Raises `ImportOverError` where the import has been cancelled meanwhile.
    """
    held = Import.objects.select_for_update().get(pk=brought_in)
    if held.state == ImportState.REFUSED:
        return
    if held.state != ImportState.MAKING:
        raise ImportOverError(f"{held} is over: {held.get_state_display().lower()}.")
    held.state, held.ended_at = ImportState.REFUSED, timezone.now()
    names = {each.file for each in refusals}
    gone = None if "" in names else names
    if gone is None:
        held.files_erased_on = timezone.localdate(held.ended_at)
    held.save(update_fields=["state", "ended_at", "files_erased_on"])
    record(REFUSED, by=by, about=About("import", held.pk), detail={"reasons": len(refusals)})
    transaction.on_commit(lambda: store.throw_away_incoming(held.key, gone))


def _note_files(held: Import, read: Iterable[FileRead]) -> None:
    """A file that holds two returns is noted by the first of them."""
    by_name = {each.name: each for each in reversed(list(read))}
    files = list(held.files.filter(name__in=by_name))
    for file in files:
        found = by_name[file.name]
        file.kind, file.year, file.rows, file.is_used = found.kind, found.year, found.rows, found.is_used
    ImportedFile.objects.bulk_update(files, ["kind", "year", "rows", "is_used"])

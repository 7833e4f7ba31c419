"""Files come in, or some that came in before are used once more."""

import os
import shutil
from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.urls import reverse

from lanyard.core.files.placing import placed_whole
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.data import store
from lanyard.web.data.access import IMPORT_RETURNS
from lanyard.web.data.imports.acts import BEGUN
from lanyard.web.data.imports.jobs import make_snapshot
from lanyard.web.data.imports.receiving import Received, Sent, contents_of, receive
from lanyard.web.data.models import Import, ImportedFile
from lanyard.web.data.register.reviewing.decided import add_decisions
from lanyard.web.pages.refusals import RefusedError

ONE_AT_A_TIME = "data.imports"
"""The key of the jobs: reading two areas' worth of returns at once would want twice the memory."""


def begin_import(*, by: Visitor, files: Sequence[Sent], as_at: date) -> Import:
    """Keeps the files and starts the work that makes a snapshot of them, with lists as at a day.

    Raises `NotAllowedError`, and `RefusedError` for files that cannot be kept; then nothing is.
    """
    check_may(by, IMPORT_RETURNS)

    def take_in(folder: Path) -> Sequence[Received]:
        received = receive(files, folder, settings.IMPORT_MEGABYTES)
        return (*received, *add_decisions(folder))

    return _begin(Import(as_at=as_at), take_in, by)


def begin_again(*, by: Visitor, brought_in: Import, leaving_out: Collection[str] = ()) -> Import:
    """A new import of the files of an earlier one that are still kept, but for some by their names.

    Raises `NotAllowedError`, and `RefusedError` where no file is left.
    """
    check_may(by, IMPORT_RETURNS)
    left = _left(brought_in, leaving_out)
    if not left:
        raise RefusedError("None of the files is kept any more. Bring them in once more.")

    def take_over(folder: Path) -> Sequence[Received]:
        for file in left:
            _link(store.file(brought_in.key, file), folder / file.folder / file.name)
        return [Received(file.name, file.sha256, file.size, file.folder) for file in left]

    return _begin(Import(as_at=brought_in.as_at, goes_on_from=brought_in), take_over, by)


def _left(brought_in: Import, leaving_out: Collection[str]) -> list[ImportedFile]:
    files = brought_in.files.exclude(name__in=leaving_out)
    return [file for file in files if store.file(brought_in.key, file).is_file()]


def _link(kept: Path, place: Path) -> None:
    """The same file at another place: as a link, which takes no room, where the disk knows links."""
    place.parent.mkdir(exist_ok=True)
    try:
        os.link(kept, place)
    except OSError:
        shutil.copyfile(kept, place)


def _begin(begun: Import, fill: Callable[[Path], Sequence[Received]], by: Visitor) -> Import:
    """Fills the folder of an import, which appears whole; when anything fails, nothing is left."""
    try:
        with placed_whole(store.incoming(begun.key)) as folder:
            folder.mkdir()
            received = fill(folder)
        return _begun(begun, received, by)
    except BaseException:
        store.throw_away(begun.key)
        raise


@transaction.atomic
def _begun(begun: Import, received: Sequence[Received], by: Visitor) -> Import:
    begun.begun_by_id, begun.contents = by.person, contents_of(received)
    begun.save()
    ImportedFile.objects.bulk_create(
        ImportedFile(brought_in=begun, name=file.name, folder=file.folder, sha256=file.sha256, size=file.size)
        for file in received
    )
    leads_to = reverse("data:import", args=[begun.pk])
    work = make_snapshot.using(by=by, key=ONE_AT_A_TIME, leads_to=leads_to).enqueue(begun.pk)
    begun.job = work.id
    begun.save(update_fields=["job"])
    detail = {"files": len(received), "contents": begun.contents, "as_at": begun.as_at.isoformat()}
    record(BEGUN, by=by, about=About("import", begun.pk), detail=detail | _went_on_from(begun))
    return begun


def _went_on_from(begun: Import) -> dict[str, int]:
    return {"goes_on_from": begun.goes_on_from_id} if begun.goes_on_from_id else {}

"""Files come in."""

from collections.abc import Sequence
from datetime import date

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
from lanyard.web.data.models.imports import new_key

ONE_AT_A_TIME = "data.imports"
"""The key of the jobs: reading two areas' worth of returns at once would want twice the memory."""


def begin_import(*, by: Visitor, files: Sequence[Sent], as_at: date) -> Import:
    """Keeps the files and starts the work that makes a snapshot of them, with lists as at a day.

    Raises `NotAllowedError`, and `RefusedError` for files that cannot be kept; then nothing is.
    """
    check_may(by, IMPORT_RETURNS)
    key = new_key()
    try:
        with placed_whole(store.incoming(key)) as folder:
            folder.mkdir()
            received = receive(files, folder, settings.IMPORT_MEGABYTES)
        return _begun(key, received, as_at, by)
    except BaseException:
        store.throw_away(key)
        raise


@transaction.atomic
def _begun(key: str, received: Sequence[Received], as_at: date, by: Visitor) -> Import:
    begun = Import.objects.create(key=key, begun_by_id=by.person, as_at=as_at, contents=contents_of(received))
    ImportedFile.objects.bulk_create(
        ImportedFile(brought_in=begun, name=file.name, sha256=file.sha256, size=file.size)
        for file in received
    )
    leads_to = reverse("data:import", args=[begun.pk])
    make_snapshot.using(by=by, key=ONE_AT_A_TIME, leads_to=leads_to).enqueue(begun.pk)
    detail = {"files": len(received), "contents": begun.contents, "as_at": as_at.isoformat()}
    record(BEGUN, by=by, about=About("import", begun.pk), detail=detail)
    return begun

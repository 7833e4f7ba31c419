"""An import is given up before anything was made of it."""

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.data import store
from lanyard.web.data.access import IMPORT_RETURNS
from lanyard.web.data.imports.acts import CANCELLED
from lanyard.web.data.models import Import, ImportState
from lanyard.web.jobs.leases import cancel_waiting
from lanyard.web.jobs.models import Job
from lanyard.web.pages.refusals import RefusedError


@transaction.atomic
def cancel_import(*, by: Visitor, brought_in: int) -> Import:
    """Gives an import up: its work stops as soon as it can, and its files are thrown away.

    Raises `NotAllowedError`, and `RefusedError` where it is over already.
    """
    check_may(by, IMPORT_RETURNS)
    held = Import.objects.select_for_update().get(pk=brought_in)
    if held.state != ImportState.MAKING:
        raise RefusedError("This import was over already, so there was nothing to cancel.")
    _stop(held)
    _give_up(held, by)
    return held


def give_up_import_of(job: Job, by: Visitor) -> None:
    """Gives up the import whose work somebody has cancelled, if it is not over."""
    held = Import.objects.select_for_update().filter(job=job.pk, state=ImportState.MAKING).first()
    if held:
        _give_up(held, by)


def _give_up(held: Import, by: Visitor) -> None:
    now = timezone.now()
    held.state, held.ended_at, held.files_erased_on = ImportState.CANCELLED, now, timezone.localdate(now)
    held.save(update_fields=["state", "ended_at", "files_erased_on"])
    record(CANCELLED, by=by, about=About("import", held.pk))
    transaction.on_commit(lambda: store.throw_away(held.key))


def _stop(held: Import) -> None:
    if held.job is None:
        return
    work = Job.objects.filter(pk=held.job)
    if not cancel_waiting(work, timezone.now()):
        work.filter(finished_at=None).update(cancel_asked=True)

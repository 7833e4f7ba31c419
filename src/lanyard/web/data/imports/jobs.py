"""The work that makes a snapshot of an import."""

from typing import TYPE_CHECKING

from django.conf import settings

from lanyard.core.register.key_file import pseudonyms_from
from lanyard.web.access.visitor import Interface, Visitor, the_program
from lanyard.web.data import store
from lanyard.web.data.imports.actions.ending import end_made, end_refused
from lanyard.web.data.imports.errors import ImportOverError
from lanyard.web.data.imports.outcome import Made, Refusal
from lanyard.web.data.models import Import, ImportState, Snapshot
from lanyard.web.jobs.progress import JobContext
from lanyard.web.jobs.tasks import job
from lanyard.web.people.visitors import visitor_for

if TYPE_CHECKING:
    from lanyard.core.packs.pack import PackOrder


@job(words="Making a snapshot of your returns")
def make_snapshot(context: JobContext, brought_in: int) -> str:
    """Reads, judges and links the returns, and writes the snapshot, its lists and data sets; gives its state.

    A worker that dies leaves nothing half made; whoever takes the work up next begins anew.
    """
    from lanyard.web.data.imports.making import make  # noqa: PLC0415 - requests do without the engines

    held = Import.objects.select_related("begun_by").get(pk=brought_in)
    if held.state != ImportState.MAKING:
        return held.state
    seen = list(Snapshot.objects.ever_in_use().select_related("made_of"))
    made = make(store.incoming(held.key), store.made(held.key), _order(held, seen), context.report)
    try:
        return _end(held, made, [each.pk for each in seen])
    except ImportOverError:
        store.throw_away(held.key)
        return ImportState.CANCELLED


def _end(held: Import, made: Made | tuple[Refusal, ...], after: list[int]) -> str:
    by = _whose(held)
    if isinstance(made, Made):
        end_made(by=by, brought_in=held.pk, made=made, after=after)
        return ImportState.MADE
    end_refused(by=by, brought_in=held.pk, refusals=made)
    return ImportState.REFUSED


def _order(held: Import, seen: list[Snapshot]) -> "PackOrder":
    from lanyard.core.packs.pack import PackOrder  # noqa: PLC0415 - as above

    return PackOrder(
        as_at=held.as_at,
        pseudonyms=pseudonyms_from(settings.DATA / "pseudonym.key"),
        benchmarks=settings.BENCHMARKS if settings.BENCHMARKS.is_dir() else None,
        earlier=tuple(store.pack(each.key) for each in seen),
    )


def _whose(held: Import) -> Visitor:
    return visitor_for(held.begun_by, Interface.JOB) if held.begun_by else the_program(Interface.JOB)

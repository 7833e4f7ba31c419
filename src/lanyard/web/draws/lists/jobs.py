"""The work that freezes a list."""

from django.conf import settings

from lanyard.core.draws.errors import DrawError, ListRefused, QuotasCannotBeMet
from lanyard.core.draws.folder import FrozenList, freeze, open_list
from lanyard.core.register.errors import KeyRefused, RegisterError, SnapshotRefused
from lanyard.core.register.key_file import pseudonyms_from
from lanyard.core.register.snapshot import Snapshot as Folder
from lanyard.web.access.visitor import Interface, Visitor, the_program
from lanyard.web.data import store as data_store
from lanyard.web.draws import store
from lanyard.web.draws.lists.actions.ending import end_frozen, end_refused
from lanyard.web.draws.lists.asked import Asked
from lanyard.web.draws.models import Draw, DrawState
from lanyard.web.jobs.progress import JobContext
from lanyard.web.jobs.tasks import job
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

ONE_AT_A_TIME = "draws.lists"
"""The key of the jobs: two snapshots read at once would want twice the memory."""

STEPS = 3


@job(words="Freezing the list of a draw")
def freeze_list(context: JobContext, draw: int, asked_by: int | None) -> str:
    """Reads who is in scope, and freezes the list in its folder; gives the state of the draw.

    A worker that dies leaves the folder whole or not there at all. Whoever takes the work up next goes on
    with the list that is there, so that a list is never frozen twice.
    """
    held = Draw.objects.select_related("snapshot__made_of").get(pk=draw)
    if held.state != DrawState.FREEZING:
        return held.state
    by = _whose(asked_by)
    try:
        made = _frozen(held, context)
    except QuotasCannotBeMet as refused:
        return end_refused(by=by, draw=draw, reasons=refused.reasons).state
    except (DrawError, RegisterError) as refused:
        return end_refused(by=by, draw=draw, reasons=(_plain(refused),)).state
    return end_frozen(by=by, draw=draw, told=made.record).state


def _frozen(draw: Draw, context: JobContext) -> FrozenList:
    from lanyard.core.draws.snapshot_source import from_snapshot  # noqa: PLC0415 - only the work needs it

    folder = store.folder(draw.key)
    if folder.exists():
        return open_list(folder)
    context.report("Reading who is in scope", 0, STEPS)
    snapshot = Folder.open(data_store.pack(draw.snapshot.key) / "snapshot")
    entries = from_snapshot(snapshot, pseudonyms_from(settings.DATA / "pseudonym.key"), draw.as_at)
    context.report("Freezing the list", 1, STEPS)
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = freeze(entries, Asked(**draw.asked).as_shape, folder)
    context.report("Noting its fingerprint", 2, STEPS)
    return made


def _plain(refused: Exception) -> str:
    """What went wrong, without the place on the server."""
    if isinstance(refused, SnapshotRefused | KeyRefused):
        return f"{refused.what} Tell whoever keeps the service running."
    if isinstance(refused, ListRefused):
        return f"{refused.what} {refused.do}"
    return str(refused)


def _whose(person: int | None) -> Visitor:
    found = Person.objects.filter(pk=person).first() if person else None
    return visitor_for(found, Interface.JOB) if found else the_program(Interface.JOB)

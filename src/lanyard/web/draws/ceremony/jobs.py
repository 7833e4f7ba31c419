"""The work that makes a draw of the words of a ceremony."""

from django.utils import timezone

from lanyard.core.draws.errors import DrawError
from lanyard.core.draws.folder import CERTIFICATE
from lanyard.core.draws.record import Certificate
from lanyard.core.draws.replacing import certificate_of
from lanyard.core.draws.running import run_draw
from lanyard.web.access.visitor import Interface, the_program
from lanyard.web.draws import store
from lanyard.web.draws.ceremony.actions.done import end_drawn, end_refused
from lanyard.web.draws.models import Ceremony, CeremonyState
from lanyard.web.jobs.progress import JobContext
from lanyard.web.jobs.tasks import job

STEPS = 3


@job(words="Making the draw")
def make_draw(context: JobContext, ceremony: int) -> str:
    """Draws with the words of a ceremony, and writes certificate and templates; gives the state.

    Whoever takes the work up after a worker died makes the same draw of the same words, or finds it made.
    """
    held = Ceremony.objects.select_related("draw").get(pk=ceremony)
    if held.state != CeremonyState.DRAWING:
        return held.state
    by = the_program(Interface.JOB)
    context.report("Checking the list and the words", 0, STEPS)
    try:
        certificate = _certificate(held, context)
    except DrawError as refused:
        end_refused(by=by, ceremony=ceremony, refusal=_plain(refused, held))
        return CeremonyState.DRAWING
    end_drawn(by=by, ceremony=ceremony, certificate=certificate)
    return CeremonyState.DRAWN


def _certificate(held: Ceremony, context: JobContext) -> Certificate:
    from lanyard.core.packs.draw_files import write_draw_files  # noqa: PLC0415 - brings the engine of PDF

    folder = store.folder(held.draw.key)
    if (folder / CERTIFICATE).exists():
        return certificate_of(folder)
    given = [party.contribution for party in held.parties.all()]
    listed = store.listed(held.draw.key)
    context.report("Drawing, and working out everybody’s chance", 1, STEPS)
    return run_draw(listed, given, timezone.localdate(), beacon=held.beacon or None, beside=write_draw_files)


def _plain(refused: DrawError, held: Ceremony) -> str:
    """What went wrong, without the place on the server."""
    return str(refused).replace(str(store.folder(held.draw.key)), str(held.draw))

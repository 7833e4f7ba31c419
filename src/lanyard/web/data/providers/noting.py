"""Takes note of what a part was found to be."""

from django.db import transaction

from lanyard.web.access.visitor import Interface, the_program
from lanyard.web.audit.record import About, record
from lanyard.web.data.models import Part, PartState
from lanyard.web.data.providers.access import WANTED
from lanyard.web.data.providers.acts import CHECKED
from lanyard.web.data.providers.outcome import Checked


@transaction.atomic
def note_checked(*, part: int, checked: Checked) -> Part:
    """A part that can be used waits for the data team. Taken note of once, nothing happens a second time."""
    held = Part.objects.select_for_update(of=("self",)).select_related("wanted").get(pk=part)
    if held.state != PartState.CHECKING:
        return held
    held.state = PartState.REFUSED if checked.refusals else PartState.WAITING
    held.rows, held.errors, held.queries, held.of = checked.rows, checked.errors, checked.queries, checked.of
    held.save()
    detail = {"version": held.number, "state": held.state, "errors": held.errors, "queries": held.queries}
    about = About(WANTED, held.wanted_id, held.wanted.organisation_id)
    record(CHECKED, by=the_program(Interface.JOB), about=about, detail=detail)
    return held

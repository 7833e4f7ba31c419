"""The list of all draws."""

from collections.abc import Sequence

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import short_date
from lanyard.web.draws.lists.presenters import what_is_drawn
from lanyard.web.draws.models import Draw, DrawState
from lanyard.web.pages.lists import AnyOf, Cell, Column, ListPage, Search
from lanyard.web.pages.lists.filters import Rows

STATE_COLOURS = {
    DrawState.FREEZING: "blue",
    DrawState.REFUSED: "red",
    DrawState.FROZEN: "blue",
    DrawState.DRAWN: "green",
    DrawState.RETIRED: "grey",
}


def _in_states(rows: Rows, states: Sequence[str]) -> Rows:
    return rows.filter(state__in=states)


def _title(draw: Draw) -> Cell:
    return Cell(draw.title, reverse("draws:draw", args=[draw.pk]), below=str(draw))


def _state(draw: Draw) -> Cell:
    return Cell(draw.get_state_display(), tag=STATE_COLOURS[DrawState(draw.state)])


def _begun(draw: Draw) -> str:
    return short_date(timezone.localdate(draw.begun_at))


DRAWS: ListPage[Draw] = ListPage(
    name="draws",
    title="Draws",
    one="draw",
    many="draws",
    none_yet="No draw has been begun yet.",
    sorted_by="-begun",
    columns=(
        Column("draw", "What for", _title, ("title", "pk"), value=lambda draw: draw.title, width=40),
        Column("what", "What is drawn", what_is_drawn, width=30),
        Column("state", "State", _state, ("state",), value=lambda draw: draw.get_state_display(), width=20),
        Column("begun", "Begun", _begun, ("begun_at", "pk"), width=16),
    ),
    search=Search("Search by what it is for", ("title",)),
    filters=(AnyOf("state", "State", tuple(DrawState.choices), _in_states),),
)
"""All draws, the latest first."""

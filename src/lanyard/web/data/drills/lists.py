"""The drills there were, as a list."""

from django.urls import reverse

from lanyard.core.words.working_days import Calendar
from lanyard.web.data.drills.presenters import counts_in_words, figure_in_words, when_in_words
from lanyard.web.data.models import Drill
from lanyard.web.pages.lists import Cell, Column, ListPage


def _name(drill: Drill) -> Cell:
    return Cell(str(drill), reverse("data:drill", args=[drill.pk]), below=drill.tries)


def _state(drill: Drill) -> Cell:
    return Cell("Over", tag="grey") if drill.ended_at else Cell("Running", tag="blue")


def drill_list(calendar: Calendar) -> ListPage[Drill]:
    """All drills, the latest first, timed by the area's calendar. Wants the clocks fetched."""
    return ListPage(
        name="drills",
        title="Drills",
        one="drill",
        many="drills",
        none_yet="There has been no drill yet. Nobody is warned of one: owners learn of it by their message.",
        sorted_by="-when",
        columns=(
            Column("drill", "Drill", _name, ("pk",), value=str),
            Column("when", "When", when_in_words, ("started_at",)),
            Column("state", "State", _state),
            Column("counts", "Asked for", lambda drill: counts_in_words(drill.clocks.all())),
            Column("figure", "How long it took", lambda drill: figure_in_words(drill.clocks.all(), calendar)),
        ),
    )

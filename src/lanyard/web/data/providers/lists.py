"""The lists that are asked of providers, and the problems in what they sent."""

from django.urls import reverse
from django.utils import timezone

from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.dates_in_words import short_date
from lanyard.core.words.numbers import count
from lanyard.web.data.imports.lists import SEVERITIES
from lanyard.web.data.models import PartState, PartWanted
from lanyard.web.data.providers.kinds import title_of
from lanyard.web.data.providers.presenters import COLOURS, state_in_words
from lanyard.web.pages.lists import Cell, Column, FrameRow, ListPage, Search


def _name(wanted: PartWanted) -> Cell:
    address = reverse("data:part-wanted", args=[wanted.pk])
    return Cell(title_of(wanted.kind), address, below=str(wanted.organisation))


def _state(wanted: PartWanted) -> Cell:
    state = vars(wanted)["latest_state"]
    return Cell(state_in_words(state), tag=COLOURS[PartState(state)] if state else "grey")


def _contact(wanted: PartWanted) -> Cell:
    return Cell(wanted.contact_name, below=wanted.contact_email)


def _severity(row: FrameRow) -> Cell:
    words, colour = SEVERITIES[row["severity"]]
    return Cell(words, tag=colour)


def _latest(wanted: PartWanted) -> str:
    at = vars(wanted)["latest_at"]
    return short_date(timezone.localtime(at).date()) if at else ""


PROVIDERS: ListPage[PartWanted] = ListPage(
    name="providers",
    title="Lists from providers",
    one="list",
    many="lists",
    none_yet="No organisation is asked for a list yet. Ask one: its contact needs no account.",
    columns=(
        Column("list", "List", _name, ("kind", "organisation__name")),
        Column("state", "Latest version", _state, ("latest_state",)),
        Column("sent", "Sent", _latest, ("latest_at",)),
        Column(
            "versions",
            "Versions",
            lambda wanted: count(vars(wanted)["versions"]),
            ("versions",),
            value=lambda wanted: vars(wanted)["versions"],
            kind=CellKind.COUNT,
        ),
        Column("contact", "Who sends it", _contact),
    ),
    search=Search("Search by organisation or contact", ("organisation__name", "contact_name")),
)
"""Every list that is asked for. Wants the annotations of `queries.wanted_listed`."""

PROBLEMS: ListPage[FrameRow] = ListPage(
    name="problems",
    title="What has to be mended",
    one="problem",
    many="problems",
    none_yet="There is nothing to mend: every rule is kept.",
    columns=(
        Column("table", "Sheet", lambda row: row["table"], ("table", "row")),
        Column("row", "Row", lambda row: count(row["row"]), ("row",), kind=CellKind.COUNT),
        Column("column", "Column", lambda row: row["column"]),
        Column("value", "Value", lambda row: row["value"]),
        Column("severity", "Kind", _severity, ("severity",)),
        Column("message", "What to do", lambda row: row["message"], kind=CellKind.PROSE),
    ),
)
"""The problems in one version. Values in them may be of children."""

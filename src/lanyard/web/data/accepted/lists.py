"""The list of accepted queries."""

from django.urls import reverse
from django.utils import timezone

from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.dates_in_words import short_date
from lanyard.web.data.imports.words import kind_in_words
from lanyard.web.data.models import AcceptedQuery
from lanyard.web.pages.lists import Cell, Column, ListPage, Search


def _what(accepted: AcceptedQuery) -> Cell:
    place = ", ".join(filter(None, (accepted.table, accepted.column)))
    return Cell(f"Rule {accepted.code}", below=f"{kind_in_words(accepted.kind)}: {place}")


def _by(accepted: AcceptedQuery) -> str:
    return str(accepted.accepted_by) if accepted.accepted_by else ""


def _day(accepted: AcceptedQuery) -> str:
    return short_date(timezone.localtime(accepted.accepted_at).date())


def _take_back(accepted: AcceptedQuery) -> Cell:
    return Cell("Take back", reverse("data:take-back", args=[accepted.pk]))


ACCEPTED: ListPage[AcceptedQuery] = ListPage(
    name="accepted",
    title="Accepted queries",
    one="accepted query",
    many="accepted queries",
    none_yet="No query has been accepted yet.",
    sorted_by="-on",
    columns=(
        Column("query", "Query", _what, ("code", "pk"), value=lambda each: each.code, width=30),
        Column("reason", "Why it is right", lambda each: each.reason, kind=CellKind.PROSE, width=60),
        Column("by", "Accepted by", _by, ("accepted_by__name",), width=24),
        Column("on", "On", _day, ("accepted_at", "pk"), width=16),
        Column("act", "What to do", _take_back, value=lambda _: "", width=14),
    ),
    search=Search("Search by rule, column or reason", ("code", "column", "reason")),
)
"""All acceptances that stand, the latest first."""

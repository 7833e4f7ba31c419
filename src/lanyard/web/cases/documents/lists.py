"""The list of what is asked of somebody's organisations. It speaks of children by their numbers alone."""

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import short_date
from lanyard.web.cases.models import DocumentRequest
from lanyard.web.pages.lists import Cell, Column, ListPage


def _child(request: DocumentRequest) -> Cell:
    return Cell(str(request.case), reverse("cases:asked-of-us-one", args=[request.pk]))


ASKED_OF_US: ListPage[DocumentRequest] = ListPage(
    name="asked-of-us",
    title="Documents asked of your organisation",
    one="request",
    many="requests",
    none_yet="Nothing is asked of your organisation now.",
    columns=(
        Column("child", "About", _child, ("case__number", "pk")),
        Column(
            "organisation", "Organisation", lambda row: str(row.organisation), ("organisation__name", "pk")
        ),
        Column("contact", "Sent to", lambda row: row.contact_name, ("contact_name", "pk")),
        Column(
            "asked",
            "Asked",
            lambda row: short_date(timezone.localtime(row.asked_at).date()),
            ("asked_at", "pk"),
        ),
    ),
)
"""Every request that is open to the visitor's organisations."""

"""The list of queries and lines of enquiry of an inspection."""

from collections.abc import Sequence

from django.db.models import Case, Value, When
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils import timezone

from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.inspections.enquiries.origins import origin_choices
from lanyard.web.inspections.enquiries.presenters import (
    NO_CRITERION,
    STATE_COLOURS,
    criterion_titles,
    where_from,
    who_noted,
)
from lanyard.web.inspections.models import Enquiry, EnquiryState, Inspection
from lanyard.web.pages.lists import AnyOf, Between, Cell, Column, ListPage, OneOf, Search
from lanyard.web.pages.lists.filters import Filter, Rows

_NONE = "none"


def enquiries_list(inspection: Inspection) -> ListPage[Enquiry]:
    """Every query of an inspection, the latest first. One query for what its filters offer."""
    titles = criterion_titles(inspection)
    return ListPage(
        name="lines-of-enquiry",
        title="Lines of enquiry",
        one="query or line",
        many="queries and lines",
        none_yet="Nothing has been noted yet. Note what inspectors ask or may ask, from any meeting, case, "
        "survey, document or data set.",
        columns=(
            Column("title", "What is asked", _title, (Lower("title"),), width=60),
            Column("state", "State", _state, ("state", "-noted_at"), width=18),
            *_criterion_column(titles),
            Column("from", "Where it arose", where_from, ("came_from", "-noted_at"), width=40),
            Column("by", "Noted by", who_noted, (Lower("noted_by__name"), "-noted_at")),
            Column(
                "on",
                "Noted on",
                lambda each: date_in_words(timezone.localdate(each.noted_at)),
                ("noted_at", "pk"),
                value=lambda each: timezone.localdate(each.noted_at),
                kind=CellKind.DATE,
                width=18,
            ),
        ),
        more_in_files=(
            Column("why", "Why", lambda each: each.why, width=60),
            Column("visits", "Visits that follow it", lambda each: each.visits, width=40),
            Column("evidence", "Evidence", lambda each: each.evidence, width=40),
            Column("answer", "What answered it", lambda each: each.answer, width=60),
            Column("dropped", "Why it is not followed", lambda each: each.dropped_because, width=40),
        ),
        search=Search("Search by words of the query or its answer", ("title", "why", "reference", "answer")),
        filters=tuple(_filters(inspection, titles)),
        sorted_by="-on",
    )


def _criterion_column(titles: dict[str, str]) -> tuple[Column[Enquiry], ...]:
    """The column of the criterion, sorted as the rules have them; none where the rules have no criteria."""
    if not titles:
        return ()
    places = Case(*(When(criterion=each, then=Value(place)) for place, each in enumerate(titles)), default=99)
    return (
        Column(
            "criterion",
            "Criterion",
            lambda each: titles.get(each.criterion, NO_CRITERION),
            (places, "-noted_at"),
            width=30,
        ),
    )


def _filters(inspection: Inspection, titles: dict[str, str]) -> list[Filter[Rows]]:
    criterion = OneOf("criterion", "Criterion", ((_NONE, NO_CRITERION), *titles.items()), _of_criterion)
    return [
        AnyOf("state", "State", tuple(EnquiryState.choices), _in_states),
        *([criterion] if titles else []),
        AnyOf("from", "Where it arose", tuple(origin_choices()), _from_origins),
        OneOf("by", "Noted by", _who(inspection), _noted_by),
        Between("noted", "Noted", "noted_at", is_time=True),
    ]


def _who(inspection: Inspection) -> tuple[tuple[str, str], ...]:
    noted = inspection.enquiries.exclude(noted_by=None).order_by("noted_by__name")
    return tuple(
        (str(pk), name) for pk, name in dict.fromkeys(noted.values_list("noted_by", "noted_by__name"))
    )


def _in_states(rows: Rows, states: Sequence[str]) -> Rows:
    return rows.filter(state__in=states)


def _of_criterion(rows: Rows, criteria: Sequence[str]) -> Rows:
    return rows.filter(criterion="" if criteria[0] == _NONE else criteria[0])


def _from_origins(rows: Rows, origins: Sequence[str]) -> Rows:
    return rows.filter(came_from__in=origins)


def _noted_by(rows: Rows, people: Sequence[str]) -> Rows:
    return rows.filter(noted_by__in=people)


def _title(enquiry: Enquiry) -> Cell:
    return Cell(enquiry.title, reverse("inspections:enquiry", args=[enquiry.pk]))


def _state(enquiry: Enquiry) -> Cell:
    state = EnquiryState(enquiry.state)
    return Cell(state.label, tag=STATE_COLOURS[state])

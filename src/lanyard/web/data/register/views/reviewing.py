"""Pairs of records that may be one child: the list of them, and deciding one."""

from dataclasses import dataclass, field

import polars as pl
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.register.errors import RegisterError
from lanyard.core.register.snapshot import Snapshot as Tables
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.phrases import curled
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.audit.record import About, record_read
from lanyard.web.data import store
from lanyard.web.data.frame import DeskFormPage, around
from lanyard.web.data.models import Snapshot
from lanyard.web.data.register.acts import PAIR_SEEN, REGISTER_DOWNLOADED
from lanyard.web.data.register.child.in_words import cell_in_words
from lanyard.web.data.register.lists import NO_NAME, name_of
from lanyard.web.data.register.queries import child_of, snapshot_chosen
from lanyard.web.data.register.reviewing.actions import Pair, decide_pair
from lanyard.web.data.register.reviewing.decided import decided
from lanyard.web.data.register.reviewing.forms import DecisionForm
from lanyard.web.data.register.reviewing.lists import no_pairs, pairs_of, review_list
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import FrameRow, FrameRows, ListPage, list_page


@dataclass(frozen=True)
class Side:
    """One of two records: the child that it was tied to, and what the register holds of that child."""

    name: str
    href: str
    source: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class PairPage(DeskFormPage):
    """The page of a pair."""

    sides: tuple[Side, ...] = field(default=(), kw_only=True)
    titles: tuple[str, ...] = field(default=(), kw_only=True)


_SHOWN = (
    ("upn", "UPN"),
    ("uln", "ULN"),
    ("nhs_number", "NHS number"),
    ("birth_date", "Date of birth"),
    ("sex", "Sex"),
    ("postcode", "Postcode"),
)


@require_safe
def to_review(request: HttpRequest, pk: int) -> HttpResponse:
    """The pairs of a snapshot."""
    snapshot, rows = _pairs(request, pk)
    return list_page(
        request,
        _list(snapshot),
        rows,
        files_at=reverse("data:to-review-file", args=[pk]),
        template="data/register/to_review.html",
        around=around(visitor_of(request), timezone.localdate()),
        back=Link(f"Back to the register of {snapshot}", reverse("data:register-of", args=[pk])),
    )


@require_safe
def to_review_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as a file."""
    snapshot, rows = _pairs(request, pk)
    return list_as_file(request, _list(snapshot), rows, act=REGISTER_DOWNLOADED)


def decide(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """One pair, side by side, and the form by which it is decided."""
    snapshot, rows = _pairs(request, pk)
    pair = next(iter(rows.filter(pl.col("number") == number)), None)
    if pair is None:
        raise Http404

    def act(form: DecisionForm) -> Done:
        said = form.cleaned_data
        records = Pair(snapshot, _tables(snapshot), pair["first_record"], pair["second_record"])
        is_one = said["same_child"] == "Y"
        decide_pair(by=visitor_of(request), pair=records, same_child=is_one, reason=said["reason"])
        return Done("Decided. The next returns that come in will heed it.", _list_of(snapshot))

    form = DecisionForm(sent(request), initial={"same_child": pair["state"]})
    return form_page(request, _page(request, snapshot, pair), form, act)


def _page(request: HttpRequest, snapshot: Snapshot, pair: FrameRow) -> PairPage:
    return PairPage(
        "Are these one child?",
        "Decide",
        Link("Back to the pairs", _list_of(snapshot)),
        lead=(curled(pair["reason"]) + ".",),
        around=around(visitor_of(request), timezone.localdate()),
        template="data/register/pair.html",
        sides=tuple(_side(snapshot, pair, side) for side in ("first", "second")),
        titles=tuple(title for _, title in _SHOWN),
    )


def _side(snapshot: Snapshot, pair: FrameRow, side: str) -> Side:
    found = child_of(snapshot, pair[f"{side}_child"])
    row = found.row if found else {}
    source = f"{BY_KIND[pair[f'{side}_kind']].title}, {pair[f'{side}_file']}, row {pair[f'{side}_row']}"
    return Side(
        name=curled(name_of(row)) if row else NO_NAME,
        href=reverse("data:child", args=[snapshot.pk, pair[f"{side}_child"]]),
        source=curled(source),
        values=tuple(cell_in_words(None, row.get(name), {}) for name, _ in _SHOWN),
    )


def _pairs(request: HttpRequest, pk: int) -> tuple[Snapshot, FrameRows]:
    """The pairs of a snapshot, and that somebody looks at them on record."""
    snapshot = snapshot_chosen(pk)
    record_read(PAIR_SEEN, by=visitor_of(request), about=About("snapshot", snapshot.pk))
    try:
        return snapshot, pairs_of(_tables(snapshot), decided())
    except RegisterError:
        return snapshot, no_pairs()


def _tables(snapshot: Snapshot) -> Tables:
    return Tables.open(store.pack(snapshot.key) / "snapshot")


def _list_of(snapshot: Snapshot) -> str:
    return reverse("data:to-review", args=[snapshot.pk])


def _list(snapshot: Snapshot) -> ListPage[FrameRow]:
    return review_list(lambda number: reverse("data:decide-pair", args=[snapshot.pk, number]))

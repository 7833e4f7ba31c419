"""The pages of certificates."""

import polars as pl
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from lanyard.core.draws.errors import DrawError
from lanyard.core.draws.folder import CERTIFICATE
from lanyard.core.draws.record import Certificate
from lanyard.core.draws.replacing import certificate_of, replacements_of, taking_part
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.record import About, record_read
from lanyard.web.draws import store
from lanyard.web.draws.access import DRAW, HOLD_DRAWS, SEE_DRAWS, SEE_WHO
from lanyard.web.draws.certificates.actions import replace_child, verify_draw
from lanyard.web.draws.certificates.acts import CERTIFICATE_DOWNLOADED, TEMPLATE_DOWNLOADED, WHO_SEEN
from lanyard.web.draws.certificates.forms import ReplaceForm
from lanyard.web.draws.certificates.presenters import PDF, TEMPLATES, certificate_shown, template_path
from lanyard.web.draws.confirming import sure_page
from lanyard.web.draws.finding import draw_of
from lanyard.web.draws.frame import DrawFormPage, around
from lanyard.web.draws.lists.files import answer, folder_file
from lanyard.web.draws.models import Draw, DrawState
from lanyard.web.pages.form_pages import Done, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.refusals import RefusedError

_OPEN = (PDF, CERTIFICATE)
_TEMPLATE_ENDINGS = ("xlsx", "ods")


@require_safe
def certificate(request: HttpRequest, pk: int) -> HttpResponse:
    """The result of a draw, and what it takes to check it."""
    draw, visitor = draw_of(request, pk, SEE_DRAWS), visitor_of(request)
    made = _made(draw)
    done = list(draw.replacements.all())
    said = {
        "around": around(draw, visitor),
        "draw": draw,
        "shown": certificate_shown(draw, made, done, visitor) if made else None,
    }
    return render(request, "draws/certificates/certificate.html", said)


@require_safe
def file(request: HttpRequest, pk: int) -> HttpResponse:
    """The certificate as a file."""
    draw = draw_of(request, pk, SEE_DRAWS)
    name = request.GET.get("file", CERTIFICATE)
    if name not in _OPEN or draw.state != DrawState.DRAWN:
        raise Http404
    return folder_file(request, draw, name, CERTIFICATE_DOWNLOADED)


@require_safe
def how_to_check(request: HttpRequest, pk: int) -> HttpResponse:
    """How anybody checks a draw: with the checker, or in a spreadsheet."""
    draw = draw_of(request, pk, SEE_DRAWS)
    said = {"around": around(draw, visitor_of(request)), "draw": draw, "made": _made(draw)}
    return render(request, "draws/certificates/how_to_check.html", said)


@require_POST
def verify(request: HttpRequest, pk: int) -> HttpResponse:
    """Makes the draw anew from the full list, and says whether it is right."""
    draw = draw_of(request, pk, SEE_DRAWS)
    address = _address(pk)
    try:
        reasons = verify_draw(by=visitor_of(request), draw=pk)
    except RefusedError as refusal:
        reasons = (str(refusal),)
    if reasons:
        messages.error(request, f"{draw} is not right. {' '.join(reasons)}")
        return HttpResponseRedirect(address)
    return lead_on(request, Done(f"{draw} is right: made anew from its list, it gives the same.", address))


def replace(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that replaces a chosen child by the next in reserve."""
    draw, visitor = draw_of(request, pk, HOLD_DRAWS), visitor_of(request)
    made = _made(draw)
    if made is None:
        return HttpResponseRedirect(_address(pk))
    done = replacements_of(store.folder(draw.key), made)

    def act(form: ReplaceForm) -> Done:
        said = form.cleaned_data
        replaced = replace_child(
            by=visitor, draw=pk, version=said["version"], out=said["out"], reason=form.reason_said
        )
        return Done(f"{replaced.out} is replaced by {replaced.reserve}, the next in reserve.", _address(pk))

    page = DrawFormPage(
        "Replace a child",
        "Replace by the next in reserve",
        Link("Back to the certificate", _address(pk)),
        (
            "The next in reserve takes the place. Nobody chooses who that is.",
            "It cannot be undone, and everybody who sees the draw sees the reason.",
        ),
        "warning",
        around=around(draw, visitor),
    )
    form = ReplaceForm(sent(request), version=draw.version, part=taking_part(made, done))
    return sure_page(request, page, form, act)


@require_safe
def who(request: HttpRequest, pk: int) -> HttpResponse:
    """Who was drawn, for whoever may know it. Each look is on record."""
    draw, visitor = draw_of(request, pk, SEE_WHO), visitor_of(request)
    made = _made(draw)
    record_read(WHO_SEEN, by=visitor, about=About(DRAW, pk))
    said = {"around": around(draw, visitor), "draw": draw, "children": _children(draw, made) if made else []}
    return render(request, "draws/certificates/who.html", said)


@require_safe
def template(request: HttpRequest, pk: int) -> HttpResponse:
    """The inspectors' template, filled with who was drawn."""
    draw, visitor = draw_of(request, pk, SEE_WHO), visitor_of(request)
    ending = request.GET.get("file", _TEMPLATE_ENDINGS[0])
    record_read(TEMPLATE_DOWNLOADED, by=visitor, about=About(DRAW, pk))
    if ending not in _TEMPLATE_ENDINGS or draw.shape not in TEMPLATES or draw.state != DrawState.DRAWN:
        return HttpResponseRedirect(_address(pk))
    return answer(draw, template_path(draw, ending))


def _made(draw: Draw) -> Certificate | None:
    """The certificate of a draw that was made. None where there is none, or its folder is damaged."""
    if draw.state != DrawState.DRAWN:
        return None
    try:
        return certificate_of(store.folder(draw.key))
    except DrawError:
        return None


def _children(draw: Draw, made: Certificate) -> list[dict[str, object]]:
    """Who was drawn, in order: `place`, `id`, `source_id`, `age`, `setting`. Nothing where that is erased."""
    places = {one.id: str(one.place) for one in made.chosen}
    places |= {one.id: f"Reserve {one.place}" for one in made.reserves}
    try:
        known = store.listed(draw.key).children()
    except DrawError:
        return []
    found = {row["id"]: row for row in known.filter(pl.col("id").is_in(list(places))).to_dicts()}
    return [{**found[each], "place": place} for each, place in places.items() if each in found]


def _address(pk: int) -> str:
    return reverse("draws:certificate", args=[pk])

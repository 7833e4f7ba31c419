"""The pages of lists."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from lanyard.core.draws.shapes import Shape, shapes
from lanyard.web.access.request import visitor_of
from lanyard.web.data.models import Snapshot
from lanyard.web.draws.access import HOLD_DRAWS, SEE_DRAWS, SEE_LISTS
from lanyard.web.draws.confirming import SureForm, sure_page
from lanyard.web.draws.finding import draw_of, draws_reached
from lanyard.web.draws.frame import DrawFormPage, around
from lanyard.web.draws.lists import files
from lanyard.web.draws.lists.actions.beginning import Order, begin_freeze, freeze_again
from lanyard.web.draws.lists.actions.keeping import retire_list, show_list
from lanyard.web.draws.lists.asked import ABOUT
from lanyard.web.draws.lists.forms import FreezeForm, RetireForm
from lanyard.web.draws.lists.presenters import list_shown
from lanyard.web.draws.models import Draw
from lanyard.web.pages.form_pages import Done, FormPage, form_page, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.refusals import RefusedError


@require_safe
def begin(request: HttpRequest) -> HttpResponse:
    """What can be drawn: the shapes, each with what it is for."""
    offered = [
        {"title": shape.title, "about": ABOUT[name], "href": reverse("draws:freeze", args=[name])}
        for name, shape in shapes().items()
    ]
    said = {
        "shapes": offered,
        "snapshot": Snapshot.objects.in_use(),
        "back": Link("Back to draws", reverse("draws:draws")),
    }
    return render(request, "draws/lists/begin.html", said)


def freeze(request: HttpRequest, shape: str) -> HttpResponse:
    """The page that asks for the numbers of one shape, and has the list frozen."""
    found, snapshot = _shape(shape), Snapshot.objects.select_related("made_of").in_use()
    if snapshot is None:
        return HttpResponseRedirect(reverse("draws:begin"))

    def act(form: FreezeForm) -> Done:
        said = form.cleaned_data
        order = Order(said["title"], snapshot, form.day, form.asked(), said.get("inspection"))
        draw = begin_freeze(by=visitor_of(request), order=order)
        return Done("The list is being frozen.", _address(draw))

    page = FormPage(
        f"Freeze a list: {found.title[0].lower()}{found.title[1:]}",
        "Freeze the list",
        Link("Back to what can be drawn", reverse("draws:begin")),
        (
            ABOUT[shape],
            f"The list is made from {snapshot}. Once it is frozen nobody can change it.",
            "Whether its numbers can be met is worked out now, before anybody gives words.",
        ),
    )
    return form_page(request, page, FreezeForm(sent(request), shape=found, snapshot=snapshot), act)


@require_POST
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """Starts work again that was stopped before the list was frozen."""
    draw = draw_of(request, pk, HOLD_DRAWS)
    try:
        freeze_again(by=visitor_of(request), draw=pk)
    except RefusedError as refusal:
        messages.error(request, str(refusal))
        return HttpResponseRedirect(_address(draw))
    return lead_on(request, Done("The list is being frozen.", _address(draw)))


@require_safe
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """What a frozen list holds."""
    found = draws_reached(visitor_of(request), SEE_DRAWS).select_related("inspection", "snapshot")
    draw = get_object_or_404(found, pk=pk)
    visitor = visitor_of(request)
    said = {
        "around": around(draw, visitor),
        "draw": draw,
        "shown": list_shown(draw, visitor) if draw.fingerprint else None,
    }
    return render(request, "draws/lists/list.html", said)


@require_safe
def verifiers_list(request: HttpRequest, pk: int) -> HttpResponse:
    """The verifier's list, as a file."""
    return files.verifiers_list(request, draw_of(request, pk, SEE_DRAWS))


@require_safe
def checker(request: HttpRequest, pk: int) -> HttpResponse:
    """The checker, as a file."""
    return files.checker(draw_of(request, pk, SEE_DRAWS))


@require_safe
def full_list(request: HttpRequest, pk: int) -> HttpResponse:
    """The full list, as a file."""
    return files.full_list(request, draw_of(request, pk, SEE_LISTS))


def show(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that lets whoever checks have the verifier's list, once that is confirmed."""
    draw, visitor = draw_of(request, pk, HOLD_DRAWS), visitor_of(request)

    def act(form: SureForm) -> Done:
        show_list(by=visitor, draw=pk, version=form.cleaned_data["version"])
        return Done("Whoever checks the draw may have its verifier’s list now.", _list(draw))

    page = DrawFormPage(
        "Let others have the verifier’s list?",
        "Let them have it",
        Link("Back to the list", _list(draw)),
        (
            "It shows pseudonyms and quota classes, and no names.",
            "But there are so few of one class that somebody might guess of whom a line speaks.",
            "Without it nobody outside the data team can check the draw.",
        ),
        around=around(draw, visitor),
    )
    form = SureForm(sent(request), initial={"version": draw.version})
    return sure_page(request, page, form, act)


def retire(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sets a list aside, with the reason."""
    draw, visitor = draw_of(request, pk, HOLD_DRAWS), visitor_of(request)

    def act(form: RetireForm) -> Done:
        said = form.cleaned_data
        retire_list(by=visitor, draw=pk, version=said["version"], because=said["because"])
        return Done("The list is set aside. It can never be drawn from any more.", _address(draw))

    page = DrawFormPage(
        f"Set the list of {draw} aside?",
        "Set it aside",
        Link("Back to the list", _list(draw)),
        ("It stays on record with your reason. When the register has changed, freeze a new list.",),
        "warning",
        around=around(draw, visitor),
    )
    form = RetireForm(sent(request), initial={"version": draw.version})
    return sure_page(request, page, form, act)


def _shape(name: str) -> Shape:
    declared = shapes()
    if name not in declared:
        raise Http404
    return declared[name]


def _address(draw: Draw) -> str:
    return reverse("draws:draw", args=[draw.pk])


def _list(draw: Draw) -> str:
    return reverse("draws:list", args=[draw.pk])

"""The pages of drills."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.data.access import DRILL
from lanyard.web.data.area_calendar import area_calendar
from lanyard.web.data.catalogue.access import OWN_ENTRIES
from lanyard.web.data.catalogue.chosen import chosen_rules
from lanyard.web.data.catalogue.items import ITEMS, items_asked_for
from lanyard.web.data.catalogue.ways import ITEM, Way
from lanyard.web.data.drills.access import can_answer
from lanyard.web.data.drills.actions import (
    accept_drilled,
    answer_drill,
    end_drill,
    send_back_drilled,
    start_drill,
)
from lanyard.web.data.drills.forms import AnswerForm, PlainForm, StartForm
from lanyard.web.data.drills.lists import drill_list
from lanyard.web.data.drills.presenters import drill_shown
from lanyard.web.data.frame import DeskFormPage, around
from lanyard.web.data.models import CatalogueEntry, Drill, DrillClock
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page
from lanyard.web.people.links.arrivals import by_link
from lanyard.web.people.models import SignedLink

_STARTING = (
    "Everything is asked for at this moment. Each owner gets one message, which says that it is a drill.",
)


@require_safe
def drills(request: HttpRequest) -> HttpResponse:
    """All drills."""
    rows = Drill.objects.prefetch_related("clocks")
    return list_page(
        request,
        drill_list(area_calendar()),
        rows,
        acts=[Link("Start a drill", reverse("data:start-drill"))],
        template="data/list.html",
        around=around(visitor_of(request), timezone.localdate()),
    )


def start(request: HttpRequest) -> HttpResponse:
    """The page that starts a drill."""
    visitor = visitor_of(request)
    items = items_asked_for(chosen_rules(request).asked)

    def act(form: StartForm) -> Done:
        drill = start_drill(by=visitor, items=form.chosen, tries=form.cleaned_data["tries"])
        return Done("The drill has begun, and the clocks run.", reverse("data:drill", args=[drill.pk]))

    page = DeskFormPage(
        "Start a drill",
        "Start, and tell the owners",
        Link("Back to drills", reverse("data:drills")),
        _STARTING,
        around=around(visitor, timezone.localdate()),
    )
    offered = [(item.id, item.title) for item in items]
    return form_page(request, page, StartForm(sent(request), offered=offered), act)


@require_safe
def drill(request: HttpRequest, pk: int) -> HttpResponse:
    """One drill with its clocks."""
    found = get_object_or_404(Drill, pk=pk)
    entries = {each.pk: each for each in CatalogueEntry.objects.all()}
    clocks = found.clocks.select_related("owner")
    said = {
        "around": around(visitor_of(request), timezone.localdate()),
        "shown": drill_shown(found, clocks, entries, timezone.now(), area_calendar()),
    }
    return render(request, "data/drills/drill.html", said)


def end(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that ends a drill."""
    found, visitor = get_object_or_404(Drill, pk=pk), visitor_of(request)
    address = reverse("data:drill", args=[pk])

    def act(_form: PlainForm) -> Done:
        end_drill(by=visitor, drill=pk)
        return Done(f"{found} is over.", address)

    page = DeskFormPage(
        f"End {found}",
        "End the drill",
        Link("Back to the drill", address),
        ("What has not been accepted by now counts as not got out. The clocks cannot be started again.",),
        around=around(visitor, timezone.localdate()),
    )
    return form_page(request, page, PlainForm(sent(request)), act)


def accept(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that accepts what was got out."""
    return _decide(request, pk, "Accept", "is accepted", accept_drilled)


def send_back(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends back what was got out."""
    return _decide(request, pk, "Send back", "has been sent back: its clock runs on", send_back_drilled)


def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """The page on which an owner says that it is there."""
    clock = get_object_or_404(DrillClock.objects.select_related("drill"), pk=pk)
    visitor = visitor_of(request)
    if not can_answer(visitor, clock):
        raise Http404
    is_own = clock.owner_id == visitor.person
    drill_address = Link("Back to the drill", reverse("data:drill", args=[clock.drill_id]))
    return _answer_page(request, clock, Way().home() if is_own or not visitor.may(DRILL) else drill_address)


@by_link(OWN_ENTRIES)
def answer_by_link(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """The same for whoever came by a link; what was asked of others is not found."""
    asked, person = request.GET.get(ITEM, ""), int(link.about_id)
    clocks = DrillClock.objects.select_related("drill").filter(owner=person)
    clock = get_object_or_404(clocks, pk=int(asked) if asked.isdecimal() else 0)
    return _answer_page(request, clock, Way(person).home())


def _answer_page(request: HttpRequest, clock: DrillClock, back: Link) -> HttpResponse:
    title, visitor = _title(clock), visitor_of(request)

    def act(form: AnswerForm) -> Done:
        answer_drill(by=visitor, clock=clock.pk, said=form.cleaned_data["said"])
        return Done(f"“{title}” is there. The clock has stopped for now.", back.href)

    lead = ("This is a drill. Get it out as you would in an inspection, then say here that it is there.",)
    page = FormPage(title, "It is there", back, lead)
    return form_page(request, page, AnswerForm(sent(request)), act)


def _decide(
    request: HttpRequest, pk: int, button: str, done: str, decide: Callable[..., DrillClock]
) -> HttpResponse:
    clock, visitor = get_object_or_404(DrillClock, pk=pk), visitor_of(request)
    title, address = _title(clock), reverse("data:drill", args=[clock.drill_id])

    def act(_form: PlainForm) -> Done:
        decide(by=visitor, clock=pk)
        return Done(f"“{title}” {done}.", address)

    page = _page(visitor, f"{button}: {title}", button, address, clock.said)
    return form_page(request, page, PlainForm(sent(request)), act)


def _page(visitor: Visitor, title: str, button: str, address: str, said: str) -> DeskFormPage:
    lead = (f"Its owner says: {said}",) if said else ("Its owner said nothing with it.",)
    back = Link("Back to the drill", address)
    return DeskFormPage(title, button, back, lead, around=around(visitor, timezone.localdate()))


def _title(clock: DrillClock) -> str:
    return ITEMS[clock.item].title if clock.item in ITEMS else clock.item

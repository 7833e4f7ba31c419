"""The pages of the whole catalogue, for those who prepare the area."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.data.access import KEEP_CATALOGUE, SEE_READINESS
from lanyard.web.data.area_calendar import area_calendar
from lanyard.web.data.catalogue.actions import assign_entry, send_entry_links
from lanyard.web.data.catalogue.acts import DOWNLOADED
from lanyard.web.data.catalogue.board import board_shown
from lanyard.web.data.catalogue.chosen import Chosen, chosen_rules
from lanyard.web.data.catalogue.forms import EntryForm, SendLinksForm
from lanyard.web.data.catalogue.items import ITEMS, Item, items_asked_for
from lanyard.web.data.catalogue.lists import catalogue_list, catalogue_rows
from lanyard.web.data.catalogue.presenters import entry_shown
from lanyard.web.data.catalogue.queries import owners, standings
from lanyard.web.data.catalogue.rules import MOST_ERRORS, RULE
from lanyard.web.data.catalogue.standing import Standing
from lanyard.web.data.frame import DeskFormPage, around
from lanyard.web.data.models import CatalogueEntry
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page

_NOBODY = "Nobody owns a data set yet. Say in the catalogue who does, then send them their link."


@require_safe
def catalogue(request: HttpRequest) -> HttpResponse:
    """The catalogue under the rules that are chosen."""
    visitor, chosen = visitor_of(request), chosen_rules(request)
    acts = [Link("If the call came now", reverse("data:readiness"))]
    if visitor.may(KEEP_CATALOGUE):
        acts.append(Link("Send owners their link", reverse("data:send-entry-links")))
    return list_page(
        request,
        catalogue_list(chosen.asked),
        catalogue_rows(chosen.asked, _by_id(chosen)),
        files_at=reverse("data:catalogue-file"),
        template="data/catalogue/catalogue.html",
        around=around(visitor, timezone.localdate()),
        links=acts,
        chosen=chosen,
        rule=RULE,
        setting=MOST_ERRORS,
    )


@require_safe
def catalogue_file(request: HttpRequest) -> HttpResponse:
    """The same as a file."""
    chosen = chosen_rules(request)
    rows = catalogue_rows(chosen.asked, _by_id(chosen))
    return list_as_file(request, catalogue_list(chosen.asked), rows, act=DOWNLOADED)


@require_safe
def readiness(request: HttpRequest) -> HttpResponse:
    """The board: what is ready if the call came now, by when the rest would be, and who to ring."""
    chosen, now = chosen_rules(request), timezone.localtime()
    said = {
        "around": around(visitor_of(request), now.date()),
        "board": board_shown(chosen.framework, chosen.asked, _by_id(chosen), now, area_calendar()),
        "chosen": chosen,
    }
    return render(request, "data/catalogue/readiness.html", said)


@require_safe
def entry(request: HttpRequest, item: str) -> HttpResponse:
    """What is known of one item."""
    visitor = visitor_of(request)
    said = {
        "around": around(visitor, timezone.localdate()),
        "shown": entry_shown(_standing(request, item)),
        "may_keep": visitor.may(KEEP_CATALOGUE),
    }
    return render(request, "data/catalogue/entry.html", said)


def change(request: HttpRequest, item: str) -> HttpResponse:
    """The page that says who an item falls to, and all else about it."""
    standing, visitor = _standing(request, item), visitor_of(request)
    address = reverse("data:entry", args=[item])

    def act(form: EntryForm) -> Done:
        version = form.cleaned_data["version"]
        assign_entry(by=visitor, item=item, version=version, whose=form.whose(), described=form.described())
        return Done("The entry is saved.", address)

    page = DeskFormPage(
        standing.item.title,
        "Save",
        Link("Back to its entry", address),
        around=around(visitor, timezone.localdate()),
    )
    return change_page(request, Change(page, EntryForm, CatalogueEntry.as_saved(item), act))


def links(request: HttpRequest) -> HttpResponse:
    """The page that sends owners the link to their entries."""
    visitor = visitor_of(request)
    offered = [(str(person.pk), f"{person} ({person.email})") for person in owners()]

    def act(form: SendLinksForm) -> Done:
        number = send_entry_links(by=visitor, people=form.chosen)
        words = f"The link is on its way to {counted(number, 'person', 'people')}."
        return Done(words, reverse("data:catalogue"))

    page = DeskFormPage(
        "Send owners the link to their data sets",
        "Send links",
        Link("Back to the catalogue", reverse("data:catalogue")),
        ("Whoever has the link sees and keeps their own entries without an account, and nothing else.",)
        if offered
        else (_NOBODY,),
        around=around(visitor, timezone.localdate()),
        template="data/form.html" if offered else "data/catalogue/nobody.html",
    )
    return form_page(request, page, SendLinksForm(sent(request), offered=offered), act)


def _by_id(chosen: Chosen) -> dict[str, Standing]:
    found = standings(items_asked_for(chosen.asked), timezone.localdate())
    return {each.item.id: each for each in found}


def _standing(request: HttpRequest, item: str) -> Standing:
    """What is known of the item of an address, for whoever sees the catalogue."""
    if not visitor_of(request).reach(SEE_READINESS).everything:
        raise Http404
    return standings([item_named(item)], timezone.localdate())[0]


def item_named(item: str) -> Item:
    """The item of an address. Raises `Http404` where there is none."""
    if item not in ITEMS:
        raise Http404
    return ITEMS[item]

"""What the pages of one's own entries do, whether somebody has signed in or came by a link."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from lanyard.web.access.request import visitor_of
from lanyard.web.data.catalogue.actions import describe_entry, sign_off_entry
from lanyard.web.data.catalogue.forms import DescribeForm, SignOffForm
from lanyard.web.data.catalogue.items import ITEMS
from lanyard.web.data.catalogue.presenters import EntryShown, entry_shown
from lanyard.web.data.catalogue.queries import own_items, standings
from lanyard.web.data.catalogue.ways import Way
from lanyard.web.data.drills.own import waiting_for
from lanyard.web.data.models import CatalogueEntry
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.versions import ChangedMeanwhileError

_CHANGED = "Its entry has changed since you opened this page. Look at it once more."
_SIGNING_OFF = (
    "You say that what was last brought in may be given to inspectors.",
    "That means: it is of the right day, it is whole, and its errors are mended or known.",
    "Your sign-off lapses when newer files come in.",
)


def own_page(request: HttpRequest, person: int | None, way: Way, name: str = "") -> HttpResponse:
    """Somebody's entries, and the drills that wait for them. `name` is that of whoever came by a link."""
    found = standings(own_items(person), timezone.localdate())
    said = {
        "entries": [entry_shown(each) for each in found],
        "drills": waiting_for(person, way),
        "way": way,
        "name": name,
    }
    return render(request, "data/catalogue/own.html", said)


def entry_page(request: HttpRequest, item: str, way: Way) -> HttpResponse:
    """One of somebody's entries."""
    return render(request, "data/catalogue/own_entry.html", {"shown": _shown(item), "way": way})


def describe_page(request: HttpRequest, item: str, way: Way) -> HttpResponse:
    """The page that says where an item sits, how it is got out, and how long that takes."""
    visitor, address = visitor_of(request), way.entry(item)

    def act(form: DescribeForm) -> Done:
        version = form.cleaned_data["version"]
        describe_entry(by=visitor, item=item, version=version, described=form.described())
        return Done("The entry is saved.", address)

    page = FormPage(ITEMS[item].title, "Save", Link("Back to its entry", address))
    return change_page(request, Change(page, DescribeForm, CatalogueEntry.as_saved(item), act))


def sign_off_page(request: HttpRequest, item: str, way: Way) -> HttpResponse:
    """The page that signs off what is there."""
    visitor, address, shown = visitor_of(request), way.entry(item), _shown(item)

    def act(form: SignOffForm) -> Done:
        said = form.cleaned_data
        try:
            sign_off_entry(by=visitor, item=item, version=said["version"], extract=said["extract"])
        except ChangedMeanwhileError as changed:
            raise RefusedError(_CHANGED) from changed
        return Done(f"“{shown.title}” is signed off.", address)

    page = FormPage(
        f"Sign off: {shown.title}",
        "Sign off",
        Link("Back to its entry", address),
        _SIGNING_OFF,
    )
    seen = {"version": shown.version, "extract": shown.extract}
    return form_page(request, page, SignOffForm(sent(request), initial=seen), act)


def _shown(item: str) -> EntryShown:
    return entry_shown(standings([ITEMS[item]], timezone.localdate())[0])

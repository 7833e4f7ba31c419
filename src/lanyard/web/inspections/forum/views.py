"""The pages of the forum's list."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import KEEP_FORUM_LIST, SEE_INSPECTIONS
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.forum.actions import answer_item
from lanyard.web.inspections.forum.forms import AnswerForm
from lanyard.web.inspections.forum.presenters import items_shown
from lanyard.web.inspections.forum.queries import items_of, items_within
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done
from lanyard.web.pages.links import Link


@require_safe
def forum(request: HttpRequest, pk: int) -> HttpResponse:
    """What the forum asks and arranges from the first call on, and what it has found out."""
    inspection, visitor = inspection_of(request, pk, SEE_INSPECTIONS), visitor_of(request)
    clock = Clock.at(timezone.localtime())
    items = items_of(inspection)
    said = {
        "around": around(inspection, visitor, clock.today),
        "inspection": inspection,
        "items": items_shown(items, clock),
        "open": counted(sum(not item.is_over for item in items), "thing", "things"),
        "may_keep": visitor.may(KEEP_FORUM_LIST),
    }
    return render(request, "inspections/forum/forum.html", said)


def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that keeps one answer; the item is then done."""
    item = get_object_or_404(items_within(request, KEEP_FORUM_LIST), pk=pk)
    address = reverse("inspections:forum", args=[item.inspection_id])

    def act(form: AnswerForm) -> Done:
        said = form.cleaned_data
        answer_item(by=visitor_of(request), item=pk, version=said["version"], said=said["evidence"])
        return Done(f"“{item}” is done.", address)

    page = InspectionFormPage(
        item.title,
        "Save, and mark as done",
        Link("Back to the forum’s list", address),
        around=around(item.inspection, visitor_of(request), timezone.localdate()),
    )
    return change_page(request, Change(page, AnswerForm, item, act))

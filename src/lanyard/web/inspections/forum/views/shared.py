"""What the pages of the forum's list do, whether somebody has signed in or came by a link."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import KEEP_FORUM_LIST
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.forum.access import can_keep
from lanyard.web.inspections.forum.actions import answer_item
from lanyard.web.inspections.forum.forms import AnswerForm
from lanyard.web.inspections.forum.presenters import items_shown
from lanyard.web.inspections.forum.queries import items_of
from lanyard.web.inspections.forum.ways import Way
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done


def list_page(request: HttpRequest, inspection: Inspection, way: Way, name: str = "") -> HttpResponse:
    """What the forum asks and arranges from the first call on, and what it has found out.

    `name` is that of whoever came by a link.
    """
    visitor, clock = visitor_of(request), Clock.of(inspection, timezone.localtime())
    items = items_of(inspection)
    said = {
        "around": around(inspection, visitor, clock.today),
        "inspection": inspection,
        "items": items_shown(items, clock, way),
        "open": counted(sum(not item.is_over for item in items), "thing", "things"),
        "may_keep": can_keep(visitor, inspection.pk),
        "may_send": visitor.may(KEEP_FORUM_LIST) and bool(items),
        "name": name,
    }
    return render(request, "inspections/forum/forum.html", said)


def answer_page(request: HttpRequest, item: Task, way: Way) -> HttpResponse:
    """The page that keeps one answer; the item is then done."""
    visitor, back = visitor_of(request), way.list()

    def act(form: AnswerForm) -> Done:
        said = form.cleaned_data
        answer_item(by=visitor, item=item.pk, version=said["version"], said=said["evidence"])
        return Done(f"“{item}” is done.", back.href)

    page = InspectionFormPage(
        item.title,
        "Save, and mark as done",
        back,
        around=around(item.inspection, visitor, timezone.localdate()),
    )
    return change_page(request, Change(page, AnswerForm, item, act))

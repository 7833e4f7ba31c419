"""Who opened a child's record: for auditors, and for the data lead."""

import re

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.data.frame import DeskFormPage, around
from lanyard.web.data.register.actions import record_looks_seen
from lanyard.web.data.register.acts import LOOKS_DOWNLOADED
from lanyard.web.data.register.looks import NumberForm, looks_at, looks_list
from lanyard.web.data.register.marks import MARK_CHARACTERS, mark_of
from lanyard.web.pages.form_pages import sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page

_LEAD = (
    (
        "The record of what happened knows children by marks that say nothing of who they are. Enter the "
        "number by which the register knows the child to see who opened its page."
    ),
    "Who searched the register, or opened a list of many children, stands in the record of what happened.",
)
_MARK = re.compile(rf"[0-9a-f]{{{MARK_CHARACTERS}}}")


def find_looks(request: HttpRequest) -> HttpResponse:
    """Asks for the number of the child; the number itself stands in no address and is kept nowhere."""
    page = DeskFormPage(
        "Who opened a child’s record",
        "Show who opened it",
        Link("Back to data", reverse("data:overview")),
        lead=_LEAD,
        around=around(visitor_of(request), timezone.localdate()),
    )
    form = NumberForm(sent(request))
    if form.is_valid():
        return HttpResponseRedirect(reverse("data:looks", args=[mark_of(form.cleaned_data["number"])]))
    return render(request, page.template, {"page": page, "form": form})


@require_safe
def looks(request: HttpRequest, mark: str) -> HttpResponse:
    """Everything that is on record about one child. It names nobody but those who looked."""
    _check(mark)
    record_looks_seen(by=visitor_of(request), mark=mark)
    return list_page(
        request,
        looks_list(mark),
        looks_at(mark),
        files_at=reverse("data:looks-file", args=[mark]),
        template="data/list.html",
        around=around(visitor_of(request), timezone.localdate()),
        back=Link("Ask about another child", reverse("data:find-looks")),
    )


@require_safe
def looks_file(request: HttpRequest, mark: str) -> HttpResponse:
    """The same as a file."""
    _check(mark)
    return list_as_file(request, looks_list(mark), looks_at(mark), act=LOOKS_DOWNLOADED)


def _check(mark: str) -> None:
    if not _MARK.fullmatch(mark):
        raise Http404

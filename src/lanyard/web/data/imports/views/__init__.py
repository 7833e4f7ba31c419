"""The pages of imports."""

from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.data import store
from lanyard.web.data.frame import DeskFormPage, around
from lanyard.web.data.imports.actions.beginning import begin_again, begin_import
from lanyard.web.data.imports.actions.cancelling import cancel_import
from lanyard.web.data.imports.acts import LIST_DOWNLOADED
from lanyard.web.data.imports.forms import BringInForm
from lanyard.web.data.imports.inbox import files_of_inbox, names_in_inbox
from lanyard.web.data.imports.lists import IMPORTS
from lanyard.web.data.imports.outcome import read_refusals
from lanyard.web.data.imports.presenters import import_shown
from lanyard.web.data.imports.queries import imports_listed
from lanyard.web.data.models import Import
from lanyard.web.data.providers.queries import parts_chosen, parts_waiting
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page
from lanyard.web.pages.refusals import RefusedError


@require_safe
def imports(request: HttpRequest) -> HttpResponse:
    """All imports."""
    acts = (
        Link("Bring in returns", reverse("data:bring-in")),
        Link("Accepted queries", reverse("data:accepted")),
    )
    return list_page(
        request,
        IMPORTS,
        imports_listed(),
        files_at=reverse("data:imports-file"),
        acts=acts,
        template="data/list.html",
        around=around(visitor_of(request), timezone.localdate()),
    )


@require_safe
def imports_file(request: HttpRequest) -> HttpResponse:
    """The list of imports as a file."""
    return list_as_file(request, IMPORTS, imports_listed(), act=LIST_DOWNLOADED)


def bring_in(request: HttpRequest) -> HttpResponse:
    """The page by which files come in."""

    def act(form: BringInForm) -> Done:
        said = form.cleaned_data
        kept = [*files_of_inbox(said.get("inbox", [])), *parts_chosen(said.get("parts", []))]
        files = [*said["returns"], *said["folder"], *kept]
        begun = begin_import(by=visitor_of(request), files=files, as_at=said["as_at"])
        return Done(f"{begun} has been taken in and is being read.", _address(begun))

    today = timezone.localdate()
    page = DeskFormPage(
        "Bring in returns",
        "Bring in",
        Link("Back to imports", reverse("data:imports")),
        lead=("Nothing is changed in your files, and nothing leaves this service.",),
        around=around(visitor_of(request), today),
    )
    return form_page(request, page, _bring_in_form(request, today), act)


def _bring_in_form(request: HttpRequest, today: date) -> BringInForm:
    """The form, which proposes the lists that providers have sent."""
    parts = [(str(part.pk), part.title) for part in parts_waiting()]
    proposed = {"as_at": today, "parts": [pk for pk, _ in parts]}
    return BringInForm(
        sent(request), request.FILES or None, initial=proposed, inbox=names_in_inbox(), parts=parts
    )


@require_safe
@never_cache
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """How far an import is, or what became of it."""
    brought_in = get_object_or_404(Import.objects.select_related("begun_by", "snapshot"), pk=pk)
    refusals = read_refusals(store.made(brought_in.key))
    said = {
        "around": around(visitor_of(request), timezone.localdate()),
        "shown": import_shown(brought_in, refusals, visitor_of(request)),
    }
    return render(request, "data/imports/import.html", said)


@require_POST
def go_on(request: HttpRequest, pk: int) -> HttpResponse:
    """Begins a new import with the files that are left of one that was refused or stopped."""
    brought_in = get_object_or_404(Import, pk=pk)
    left_out = {refusal.file for refusal in read_refusals(store.made(brought_in.key))}
    try:
        begun = begin_again(by=visitor_of(request), brought_in=brought_in, leaving_out=left_out)
    except RefusedError as refusal:
        messages.error(request, str(refusal))
        return HttpResponseRedirect(_address(brought_in))
    return lead_on(request, Done(f"{begun} goes on with the other files.", _address(begun)))


@require_POST
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Gives an import up, and goes back to its page."""
    brought_in = get_object_or_404(Import, pk=pk)
    try:
        cancel_import(by=visitor_of(request), brought_in=pk)
    except RefusedError as refusal:
        messages.warning(request, str(refusal))
    else:
        messages.success(request, f"{brought_in} is cancelled. Nothing of it is kept.")
    return HttpResponseRedirect(_address(brought_in))


def _address(brought_in: Import) -> str:
    return reverse("data:import", args=[brought_in.pk])

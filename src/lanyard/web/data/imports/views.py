"""The pages of imports."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.audit.record import About, record_read
from lanyard.web.data import store
from lanyard.web.data.imports.actions.beginning import begin_import
from lanyard.web.data.imports.acts import LIST_DOWNLOADED, PROBLEMS_DOWNLOADED, PROBLEMS_SEEN
from lanyard.web.data.imports.forms import BringInForm
from lanyard.web.data.imports.lists import IMPORTS, problem_list
from lanyard.web.data.imports.outcome import read_refusals
from lanyard.web.data.imports.presenters import import_shown
from lanyard.web.data.imports.queries import earlier_of_same, imports_listed, problems_of
from lanyard.web.data.models import Import
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page


def imports(request: HttpRequest) -> HttpResponse:
    """All imports."""
    bring_in_more = Link("Bring in returns", reverse("data:bring-in"))
    return list_page(
        request, IMPORTS, imports_listed(), files_at=reverse("data:imports-file"), acts=[bring_in_more]
    )


def imports_file(request: HttpRequest) -> HttpResponse:
    """The list of imports as a file."""
    return list_as_file(request, IMPORTS, imports_listed(), act=LIST_DOWNLOADED)


def bring_in(request: HttpRequest) -> HttpResponse:
    """The page by which files come in."""

    def act(form: BringInForm) -> Done:
        said = form.cleaned_data
        begun = begin_import(by=visitor_of(request), files=said["returns"], as_at=said["as_at"])
        return Done(f"{begun} has been taken in and is being read.", reverse("data:import", args=[begun.pk]))

    page = FormPage(
        "Bring in returns",
        "Bring in",
        Link("Back to imports", reverse("data:imports")),
        lead=("Nothing is changed in your files, and nothing leaves this service.",),
    )
    form = BringInForm(sent(request), request.FILES or None, initial={"as_at": timezone.localdate()})
    return form_page(request, page, form, act)


def one(request: HttpRequest, pk: int) -> HttpResponse:
    """What became of one import."""
    brought_in = get_object_or_404(Import.objects.select_related("begun_by", "snapshot"), pk=pk)
    refusals = read_refusals(store.made(brought_in.key))
    shown = import_shown(brought_in, refusals, earlier_of_same(brought_in))
    return render(request, "data/imports/import.html", {"shown": shown})


def problems(request: HttpRequest, pk: int) -> HttpResponse:
    """The problems in the returns of an import, cells of children's records among them."""
    brought_in = get_object_or_404(Import.objects.made(), pk=pk)
    rows = problems_of(brought_in)
    record_read(PROBLEMS_SEEN, by=visitor_of(request), about=About("import", brought_in.pk))
    return list_page(
        request,
        problem_list(rows),
        rows,
        files_at=reverse("data:problems-file", args=[pk]),
        template="data/imports/problems.html",
        back=Link(f"Back to {brought_in}", reverse("data:import", args=[pk])),
    )


def problems_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as a file, to send back to the owner of a source."""
    brought_in = get_object_or_404(Import.objects.made(), pk=pk)
    rows = problems_of(brought_in)
    record_read(PROBLEMS_SEEN, by=visitor_of(request), about=About("import", brought_in.pk))
    return list_as_file(request, problem_list(rows), rows, act=PROBLEMS_DOWNLOADED)

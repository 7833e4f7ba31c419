"""The change of a date: asked, shown with what it would move, and made."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import ENTER_CALL
from lanyard.web.inspections.actions.dates import tell_date
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.timeline.foretelling import foretell
from lanyard.web.inspections.timeline.forms import DateForm
from lanyard.web.inspections.timeline.moves import foretold_in_words
from lanyard.web.pages.form_pages import Done, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.posted import only_of
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.versions import ChangedMeanwhileError

_CONFIRMED = "confirmed"


def change_date(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks for the date, shows what would move, and moves it once that is confirmed."""
    inspection = inspection_of(request, pk, ENTER_CALL)
    form = DateForm(sent(request), inspection, request.GET.get("event", ""))
    if form.is_valid():
        try:
            return _go_on(request, inspection, form)
        except RefusedError as refusal:
            form.add_error(refusal.field if refusal.field in form.fields else None, str(refusal))
        except ChangedMeanwhileError:
            form = _again(request, inspection)
    return render(request, "inspections/form.html", {"page": _page(request, inspection), "form": form})


def _go_on(request: HttpRequest, inspection: Inspection, form: DateForm) -> HttpResponse:
    """What follows once the form is sound: first what would move, then the move."""
    said = form.cleaned_data
    if _CONFIRMED not in request.POST:
        return _preview(request, inspection, form)
    move = tell_date(
        by=visitor_of(request),
        inspection=inspection.pk,
        version=said["version"],
        event=said["event"],
        day=said["day"],
    )
    tasks = counted(move.tasks.count(), "task has", "tasks have")
    return lead_on(
        request, Done(f"The date is changed. {tasks} moved.", reverse("inspections:move", args=[move.pk]))
    )


def _preview(request: HttpRequest, inspection: Inspection, form: DateForm) -> HttpResponse:
    """What would move. Carries what was sent, so that confirming sends it again."""
    said = form.cleaned_data
    foretold = foretell(inspection, said["event"], said["day"])
    carried = only_of(form, request.POST)
    shown = {
        "around": around(inspection, visitor_of(request), timezone.localdate()),
        "what": foretold_in_words(foretold, inspection.timeline()),
        "hidden": [(name, value) for name, values in carried.items() for value in values],
        "confirmed": _CONFIRMED,
        "back": _address(inspection, said["event"]),
    }
    return render(request, "inspections/timeline/preview.html", shown)


def _again(request: HttpRequest, inspection: Inspection) -> DateForm:
    """The form as it was filled in, with the version as it is now, and told why it comes again."""
    current = Inspection.objects.get(pk=inspection.pk)
    data = request.POST.copy()
    data["version"] = str(current.version)
    form = DateForm(data, current)
    form.add_error(
        None,
        "Somebody else has changed this inspection since you opened this page, and nothing of yours is saved "
        "yet. Check the date against the timeline as it is now, and send it again.",
    )
    return form


def _page(request: HttpRequest, inspection: Inspection) -> InspectionFormPage:
    back = Link("Back to the timeline", reverse("inspections:timeline", args=[inspection.pk]))
    return InspectionFormPage(
        "Change a date",
        "Continue",
        back,
        lead=("You see what would move before anything is saved. What is done stays as it is.",),
        around=around(inspection, visitor_of(request), timezone.localdate()),
    )


def _address(inspection: Inspection, event: str) -> str:
    return f"{reverse('inspections:change-date', args=[inspection.pk])}?event={event}"

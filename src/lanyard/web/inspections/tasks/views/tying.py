"""The page that says what must be done before a task."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Task
from lanyard.web.inspections.tasks.actions.ties import tie_tasks, untie_tasks
from lanyard.web.inspections.tasks.errors import TaskRefusedError
from lanyard.web.inspections.tasks.forms import TieForm
from lanyard.web.inspections.tasks.views.one import found_task
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link


def tie(request: HttpRequest, pk: int) -> HttpResponse:
    """What the task waits for, each with a button to take it away; and a choice of one more."""
    task = found_task(request, pk, ARRANGE)

    def act(form: TieForm) -> Done:
        earlier: Task = form.cleaned_data["earlier"]
        tie_tasks(by=visitor_of(request), task=pk, earlier=earlier.pk)
        return Done(f"“{task}” now waits for “{earlier}”.", _here(pk))

    page = InspectionFormPage(
        f"What must be done before “{task}”",
        "Let it wait for this",
        Link("Back to the task", reverse("inspections:task", args=[pk])),
        around=around(task.inspection, visitor_of(request), timezone.localdate()),
        template="inspections/tasks/tie.html",
    )
    form = TieForm(sent(request), task=task)
    form.waits_for = list(task.after.all())
    form.untie_at = reverse("inspections:untie-task", args=[pk])
    return form_page(request, page, form, act)


@require_POST
def untie(request: HttpRequest, pk: int) -> HttpResponse:
    """Takes away one task that another waits for."""
    task, said = found_task(request, pk, ARRANGE), request.POST.get("earlier", "")
    try:
        untie_tasks(by=visitor_of(request), task=pk, earlier=int(said) if said.isdecimal() else 0)
        messages.success(request, f"“{task}” no longer waits for it.")
    except TaskRefusedError as refusal:
        messages.error(request, str(refusal))
    return HttpResponseRedirect(_here(pk))


def _here(pk: int) -> str:
    return reverse("inspections:tie-task", args=[pk])

"""The pages by which tasks are added, changed and given to people."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import curled
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import ARRANGE, SEE_INSPECTIONS
from lanyard.web.inspections.board.sorting import Clock
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Inspection, Task
from lanyard.web.inspections.tasks.actions.changes import (
    add_task,
    assign_tasks,
    change_task,
    follow_rule,
    set_date,
)
from lanyard.web.inspections.tasks.actions.links import send_links
from lanyard.web.inspections.tasks.forms import (
    AddTaskForm,
    AssignForm,
    ChangeTaskForm,
    DateForm,
    SendLinksForm,
)
from lanyard.web.inspections.tasks.lists import tasks_list
from lanyard.web.inspections.tasks.queries import people_with_tasks
from lanyard.web.inspections.tasks.views.one import found_task
from lanyard.web.pages.changing import Change, ChangingForm, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page


@require_safe
def tasks(request: HttpRequest, pk: int) -> HttpResponse:
    """All tasks of an inspection."""
    visitor = visitor_of(request)
    inspection = inspection_of(request, pk, SEE_INSPECTIONS)
    clock = Clock.of(inspection, timezone.localtime())
    acts = (
        Link("Add a task", reverse("inspections:add-task", args=[pk])),
        Link("Assign tasks", reverse("inspections:assign-tasks", args=[pk])),
        Link("Send links", reverse("inspections:send-links", args=[pk])),
    )
    return list_page(
        request,
        tasks_list(inspection, clock),
        inspection.tasks.select_related("owner", "organisation"),
        acts=acts if visitor.may(ARRANGE) else (),
        template="inspections/list.html",
        around=around(inspection, visitor, clock.today),
    )


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that adds a task."""
    inspection = inspection_of(request, pk, ARRANGE)

    def act(form: AddTaskForm) -> Done:
        due, due_time = form.cleaned_data["due"], form.cleaned_data["due_time"]
        added = add_task(
            by=visitor_of(request), inspection=pk, details=form.details(), due=due, due_time=due_time
        )
        return Done(f"“{added}” is added.", _address(added))

    return form_page(
        request, _page(request, inspection, "Add a task", "Add task"), AddTaskForm(sent(request)), act
    )


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes the words of a task, or who does it."""
    task = found_task(request, pk, ARRANGE)

    def act(form: ChangingForm[Task]) -> Done:
        assert isinstance(form, ChangeTaskForm)  # noqa: S101 - the form given below
        version = form.cleaned_data["version"]
        changed = change_task(by=visitor_of(request), task=pk, version=version, details=form.details())
        return Done(f"“{changed}” is changed.", _address(changed))

    page = _page(request, task.inspection, f"Change “{task}”", "Save", task)
    return change_page(request, Change(page, ChangeTaskForm, task, act))


def date(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sets the date of a task by hand."""
    task = found_task(request, pk, ARRANGE)

    def act(form: ChangingForm[Task]) -> Done:
        said = form.cleaned_data
        changed = set_date(
            by=visitor_of(request),
            task=pk,
            version=said["version"],
            due=said["due"],
            due_time=said["due_time"],
        )
        return Done(f"“{changed}” has its date.", _address(changed))

    page = _page(request, task.inspection, f"Set the date of {task}", "Set date", task)
    return change_page(request, Change(page, DateForm, task, act))


def follow(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that lets a task follow its rule again."""
    task = found_task(request, pk, ARRANGE)

    def act(_form: Form) -> Done:
        changed = follow_rule(by=visitor_of(request), task=pk)
        return Done(f"“{changed}” follows its rule again.", _address(changed))

    page = _page(request, task.inspection, f"Let {task} follow its rule again", "Follow the rule again", task)
    return form_page(request, page, Form(sent(request)), act)


def assign(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that gives many tasks to somebody at once."""
    inspection = inspection_of(request, pk, ARRANGE)
    found = list(inspection.tasks.open().select_related("owner"))

    def act(form: AssignForm) -> Done:
        owner, deputy = form.cleaned_data["owner"], form.cleaned_data["deputy"]
        number = assign_tasks(
            by=visitor_of(request),
            inspection=pk,
            tasks=form.chosen,
            owner=owner.pk,
            deputy=deputy.pk if deputy else None,
        )
        return Done(f"{owner} now has {counted(number, 'task', 'tasks')} more to do.", _tasks(inspection))

    page = _page(request, inspection, "Assign tasks", "Assign tasks")
    form = AssignForm(sent(request), roles=_roles(inspection, found), tasks=found)
    return form_page(request, page, form, act)


def links(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends people the link to their tasks."""
    inspection = inspection_of(request, pk, ARRANGE)
    offered = [
        (str(person.pk), f"{person.name} ({person.email})") for person in people_with_tasks(inspection)
    ]

    def act(form: SendLinksForm) -> Done:
        people = [int(person) for person in form.cleaned_data["people"]]
        number = send_links(by=visitor_of(request), inspection=pk, people=people)
        return Done(f"The link is on its way to {counted(number, 'person', 'people')}.", _tasks(inspection))

    page = _page(request, inspection, "Send people the link to their tasks", "Send links")
    form = SendLinksForm(sent(request), offered=offered)
    return form_page(request, page, form, act)


def _page(
    request: HttpRequest, inspection: Inspection, title: str, button: str, task: Task | None = None
) -> InspectionFormPage:
    back = Link("Back to the task", _address(task)) if task else Link("Back to tasks", _tasks(inspection))
    frame = around(inspection, visitor_of(request), timezone.localdate())
    return InspectionFormPage(title, button, back, around=frame)


def _roles(inspection: Inspection, tasks: list[Task]) -> list[tuple[str, str]]:
    """The roles that have open tasks, by the words of the rules."""
    used = {task.role for task in tasks}
    return [(role.id, curled(role.title)) for role in inspection.rules_of.roles if role.id in used]


def _address(task: Task) -> str:
    return reverse("inspections:task", args=[task.pk])


def _tasks(inspection: Inspection) -> str:
    return reverse("inspections:tasks", args=[inspection.pk])

"""The pages of the team."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import curled
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import ARRANGE, SEE_INSPECTIONS
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.inspections.models import Inspection, TeamMember
from lanyard.web.inspections.tasks.actions.changes import assign_tasks
from lanyard.web.inspections.tasks.actions.links import send_links
from lanyard.web.inspections.team.actions import UNDO_REMOVAL, change_member, fill_role, remove_member
from lanyard.web.inspections.team.errors import TeamRefusedError
from lanyard.web.inspections.team.forms import ChangeMemberForm, FillRoleForm, GiveTasksForm
from lanyard.web.inspections.team.presenters import role_title, sides, still_wanted
from lanyard.web.inspections.team.queries import members_of, members_within, tasks_nobody_has
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.undo import Undo


@require_safe
def team(request: HttpRequest, pk: int) -> HttpResponse:
    """Who has which role, side by side; roles that nobody has stand out."""
    inspection, visitor = inspection_of(request, pk, SEE_INSPECTIONS), visitor_of(request)
    shown = sides(inspection, members_of(inspection))
    said = {
        "around": around(inspection, visitor, timezone.localdate()),
        "inspection": inspection,
        "sides": shown,
        "wanted": still_wanted(shown),
        "may_arrange": visitor.may(ARRANGE),
    }
    return render(request, "inspections/team/team.html", said)


def fill(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that puts somebody into a role; afterwards the role's tasks that nobody has are offered."""
    inspection = inspection_of(request, pk, ARRANGE)
    roles = [(role.id, curled(role.title)) for role in inspection.rules_of.roles]

    def act(form: FillRoleForm) -> Done:
        role = form.cleaned_data["role"]
        member = fill_role(by=visitor_of(request), inspection=pk, role=role, details=form.details())
        return Done(f"{member} is in the team: {role_title(inspection, role)}.", _after_filling(member))

    page = _page(request, inspection, "Fill a role", "Fill role")
    form = FillRoleForm(sent(request), roles=roles, role=request.GET.get("role", ""))
    return form_page(request, page, form, act)


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes who has a role, or how they are reached."""
    member = get_object_or_404(members_within(request, ARRANGE), pk=pk)

    def act(form: ChangeMemberForm) -> Done:
        changed = change_member(
            by=visitor_of(request), member=pk, version=form.cleaned_data["version"], details=form.details()
        )
        return Done(f"{changed} has been changed.", _team(member.inspection_id))

    title = f"Change {member}, {role_title(member.inspection, member.role)}"
    return change_page(
        request, Change(_page(request, member.inspection, title, "Save"), ChangeMemberForm, member, act)
    )


def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that takes somebody out of a role, which can be undone."""
    member = get_object_or_404(members_within(request, ARRANGE), pk=pk)
    name, address = str(member), _team(member.inspection_id)

    def act(_form: Form) -> Done:
        given = remove_member(by=visitor_of(request), member=pk)
        return Done(f"{name} is out of the team.", address, Undo(UNDO_REMOVAL, given))

    page = _page(
        request,
        member.inspection,
        f"Take {member} out of the team?",
        "Take out of the team",
        f"{member} is {role_title(member.inspection, member.role)}. Tasks that they own stay theirs until "
        "somebody else gets them.",
        button_kind="warning",
    )
    return form_page(request, page, Form(sent(request)), act)


def give(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that gives somebody the tasks of their role that nobody has yet."""
    member = get_object_or_404(members_within(request, ARRANGE).exclude(person=None), pk=pk)
    tasks = list(tasks_nobody_has(member))

    def act(form: GiveTasksForm) -> Done:
        given = assign_tasks(
            by=visitor_of(request),
            inspection=member.inspection_id,
            tasks=form.chosen,
            owner=member.person_id or 0,
        )
        return Done(f"{member} has {counted(given, 'more task', 'more tasks')}.", _team(member.inspection_id))

    lead = (
        f"{counted(len(tasks), 'task', 'tasks')} of the role {role_title(member.inspection, member.role)}: "
        "nobody has them yet. Untick what somebody else is to do."
    )
    page = _page(request, member.inspection, f"Give tasks to {member}", "Give tasks", lead)
    return form_page(request, page, GiveTasksForm(sent(request), tasks=tasks), act)


def send_link(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends somebody of the team the link to their tasks."""
    member = get_object_or_404(members_within(request, ARRANGE), pk=pk)

    def act(_form: Form) -> Done:
        person = [member.person_id] if member.person_id else []
        if not send_links(by=visitor_of(request), inspection=member.inspection_id, people=person):
            raise TeamRefusedError(f"{member} has no open task here. Give them one, then send the link.")
        return Done(f"The link is on its way to {member}.", _team(member.inspection_id))

    lead = f"{member} gets a message with a link to their own tasks. It needs no account."
    page = _page(request, member.inspection, f"Send {member} the link to their tasks", "Send link", lead)
    return form_page(request, page, Form(sent(request)), act)


def _after_filling(member: TeamMember) -> str:
    """Where filling a role leads: to the tasks of the role, where nobody has them and the person can."""
    if member.person_id and not member.is_deputy and tasks_nobody_has(member).exists():
        return reverse("inspections:give-tasks", args=[member.pk])
    return _team(member.inspection_id)


def _team(inspection: int) -> str:
    return reverse("inspections:team", args=[inspection])


def _page(
    request: HttpRequest, inspection: Inspection, title: str, button: str, *lead: str, button_kind: str = ""
) -> InspectionFormPage:
    return InspectionFormPage(
        title,
        button,
        Link("Back to the team", _team(inspection.pk)),
        lead=lead,
        button_kind=button_kind,
        around=around(inspection, visitor_of(request), timezone.localdate()),
    )

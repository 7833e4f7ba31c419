"""Pages that give and end roles, and those that say what roles may do."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import urlencode

from lanyard.web.access.request import visitor_of
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.undo import Undo
from lanyard.web.people.access import MANAGE_PEOPLE, SEE_DIRECTORY
from lanyard.web.people.directory import matrix
from lanyard.web.people.directory.actions.roles import UNDO_ENDING, end_role, ending_to_undo, give_role
from lanyard.web.people.directory.forms import EndRoleForm, GiveRoleForm, WhereForm
from lanyard.web.people.directory.presenters import days_in_words
from lanyard.web.people.directory.queries import open_organisations
from lanyard.web.people.models import Organisation, Person, RoleHeld


def give(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that gives somebody a role; it first asks where, unless the address or reach says so."""
    person = get_object_or_404(Person.objects.within(visitor_of(request), SEE_DIRECTORY), pk=pk)
    where = _where(request)
    return _which_role(request, person, where) if where else _ask_where(request, person)


def end(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that ends a role, which can be undone unless it was one's own."""
    visitor = visitor_of(request)
    managed = Organisation.objects.within(visitor, MANAGE_PEOPLE)
    held = get_object_or_404(
        RoleHeld.objects.filter(organisation__in=managed).select_related("person", "organisation"), pk=pk
    )
    was = held.last_day

    def act(form: EndRoleForm) -> Done:
        ended = end_role(by=visitor, held=pk, last_day=form.last_day_chosen)
        undo = Undo(UNDO_ENDING, ending_to_undo(ended, was)) if ended.person_id != visitor.person else None
        return Done(f"{ended}, held by {ended.person}, is {_ending(ended)}.", _address(ended.person), undo)

    page = FormPage(
        f"End the role of {held.person}",
        "End role",
        _back(held.person),
        lead=(f"{held.role_of.title} in {held.organisation}, {days_in_words(held)}.",),
        button_kind="warning",
        template="people/directory/end_role.html",
    )
    return form_page(request, page, EndRoleForm(sent(request)), act)


def by_role(request: HttpRequest) -> HttpResponse:
    """What each role may do."""
    return _matrix(request, "Roles and what they may do", "Role", matrix.by_role())


def by_act(request: HttpRequest) -> HttpResponse:
    """Who may do what."""
    return _matrix(request, "Who may do what", "Act", matrix.by_act())


def _matrix(request: HttpRequest, title: str, first: str, rows: list[matrix.MatrixRow]) -> HttpResponse:
    said = {"title": title, "first": first, "rows": rows, "scopes": matrix.SCOPE_HEADS}
    return render(request, "people/directory/matrix.html", said)


def _where(request: HttpRequest) -> Organisation | None:
    """The organisation that the address names, or the only one whose people the visitor manages."""
    managed = open_organisations(visitor_of(request), MANAGE_PEOPLE)
    asked = request.GET.get("organisation", "")
    if asked.isdecimal():
        return get_object_or_404(managed, pk=int(asked))
    only = list(managed[:2])
    return only[0] if len(only) == 1 else None


def _ask_where(request: HttpRequest, person: Person) -> HttpResponse:
    form = WhereForm(sent(request), visitor=visitor_of(request))
    if form.is_valid():
        chosen = urlencode({"organisation": form.cleaned_data["organisation"].pk})
        return HttpResponseRedirect(f"{request.path}?{chosen}")
    page = FormPage(f"Where will {person} have a role?", "Continue", _back(person))
    return render(request, page.template, {"page": page, "form": form})


def _which_role(request: HttpRequest, person: Person, where: Organisation) -> HttpResponse:
    visitor = visitor_of(request)

    def act(form: GiveRoleForm) -> Done:
        held = give_role(
            by=visitor,
            person=person.pk,
            role=form.role_name,
            organisation=where.pk,
            first_day=form.cleaned_data["first_day"],
            last_day=form.cleaned_data["last_day"],
        )
        return Done(f"{person} is {held}, {days_in_words(held)}.", _address(person))

    page = FormPage(f"Give {person} a role in {where}", "Give role", _back(person))
    return form_page(request, page, GiveRoleForm(sent(request), visitor=visitor, organisation=where), act)


def _ending(held: RoleHeld) -> str:
    return "ended" if held.ended_on else f"set to end: {days_in_words(held)}"


def _address(person: Person) -> str:
    return reverse("people:person", args=[person.pk])


def _back(person: Person) -> Link:
    return Link(f"Back to {person}", _address(person))

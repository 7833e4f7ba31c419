"""Pages about organisations."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.permissions import Permission
from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page
from lanyard.web.pages.undo import Undo
from lanyard.web.people.access import MANAGE_ORGANISATIONS, MANAGE_PEOPLE, SEE_DIRECTORY
from lanyard.web.people.directory import presenters, queries
from lanyard.web.people.directory.actions.organisations import (
    UNDO_CLOSING,
    add_organisation,
    change_organisation,
    close_organisation,
    reopen_organisation,
)
from lanyard.web.people.directory.acts import ORGANISATIONS_DOWNLOADED
from lanyard.web.people.directory.forms import AddOrganisationForm, ChangeOrganisationForm
from lanyard.web.people.directory.lists import ORGANISATIONS
from lanyard.web.people.models import Organisation


def organisations(request: HttpRequest) -> HttpResponse:
    """All organisations that the visitor sees."""
    visitor = visitor_of(request)
    add = Link("Add an organisation", reverse("people:add-organisation"))
    return list_page(
        request,
        ORGANISATIONS,
        queries.organisations_listed(visitor, timezone.localdate()),
        files_at=reverse("people:organisations-file"),
        acts=[add] if visitor.may(MANAGE_ORGANISATIONS) else [],
        template="people/directory/list.html",
    )


def organisations_file(request: HttpRequest) -> HttpResponse:
    """The list of organisations as a file."""
    rows = queries.organisations_listed(visitor_of(request), timezone.localdate())
    return list_as_file(request, ORGANISATIONS, rows, act=ORGANISATIONS_DOWNLOADED)


def organisation(request: HttpRequest, pk: int) -> HttpResponse:
    """One organisation, with its people and, for those who manage them, who has been invited."""
    visitor, today = visitor_of(request), timezone.localdate()
    found = _found(request, pk, SEE_DIRECTORY)
    said = {
        "organisation": found,
        "facts": presenters.facts_of(found),
        "roles": presenters.role_rows(queries.roles_in(found, today), visitor, today),
        "invitations": presenters.invitation_rows(queries.invitations_waiting(found, visitor)),
        "may_change": visitor.may(MANAGE_ORGANISATIONS, found.pk),
        "may_invite": found.closed_on is None and visitor.may(MANAGE_PEOPLE, found.pk),
    }
    return render(request, "people/directory/organisation.html", said)


def add(request: HttpRequest) -> HttpResponse:
    """The page that adds an organisation."""

    def act(form: AddOrganisationForm) -> Done:
        added = add_organisation(by=visitor_of(request), details=form.details())
        return Done(f"{added} is in the directory.", _address(added))

    back = Link("Back to organisations", reverse("people:organisations"))
    page = FormPage("Add an organisation", "Add organisation", back)
    return form_page(request, page, AddOrganisationForm(sent(request)), act)


def change(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that changes an organisation."""
    thing = _found(request, pk, MANAGE_ORGANISATIONS)

    def act(form: ChangeOrganisationForm) -> Done:
        changed = change_organisation(
            by=visitor_of(request),
            organisation=pk,
            version=form.cleaned_data["version"],
            details=form.details(),
        )
        return Done(f"{changed} has been changed.", _address(changed))

    page = FormPage(f"Change {thing}", "Save", _back(thing))
    return change_page(request, Change(page, ChangeOrganisationForm, thing, act))


def close(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that closes an organisation, which can be undone."""
    thing = _found(request, pk, MANAGE_ORGANISATIONS)

    def act(_form: Form) -> Done:
        closed = close_organisation(by=visitor_of(request), organisation=pk)
        undo = Undo(UNDO_CLOSING, {"organisation": pk, "version": closed.version})
        return Done(f"{closed} is closed.", _address(closed), undo)

    page = FormPage(
        f"Close {thing}",
        "Close organisation",
        _back(thing),
        lead=(
            "Roles that are held there stop counting at once. Whoever has no other role can do nothing more.",
            "Nothing is deleted, and you can reopen it at any time.",
        ),
        button_kind="warning",
    )
    return form_page(request, page, Form(sent(request)), act)


def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that reopens an organisation."""
    thing = _found(request, pk, MANAGE_ORGANISATIONS)

    def act(_form: Form) -> Done:
        reopened = reopen_organisation(by=visitor_of(request), organisation=pk)
        return Done(f"{reopened} is open again.", _address(reopened))

    page = FormPage(
        f"Reopen {thing}",
        "Reopen organisation",
        _back(thing),
        lead=("Roles that were held there count again, unless their last day has passed.",),
    )
    return form_page(request, page, Form(sent(request)), act)


def _found(request: HttpRequest, pk: int, permission: Permission) -> Organisation:
    """The organisation; another's is not found, so that nobody learns what there is."""
    return get_object_or_404(Organisation.objects.within(visitor_of(request), permission), pk=pk)


def _address(organisation: Organisation) -> str:
    return reverse("people:organisation", args=[organisation.pk])


def _back(organisation: Organisation) -> Link:
    return Link(f"Back to {organisation}", _address(organisation))

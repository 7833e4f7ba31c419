"""Pages about people."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.request import visitor_of
from lanyard.web.audit.exports import list_as_file
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page
from lanyard.web.people.access import MANAGE_PEOPLE, RESET_SECOND_FACTORS, SEE_DIRECTORY
from lanyard.web.people.directory import presenters, queries
from lanyard.web.people.directory.access import can_change_contact
from lanyard.web.people.directory.acts import PEOPLE_DOWNLOADED
from lanyard.web.people.directory.lists import people_list
from lanyard.web.people.models import Person


def people(request: HttpRequest) -> HttpResponse:
    """All people that the visitor sees."""
    visitor = visitor_of(request)
    invite = Link("Invite a person", reverse("people:invite"))
    return list_page(
        request,
        people_list(visitor),
        queries.people_listed(visitor, timezone.localdate()),
        files_at=reverse("people:people-file"),
        acts=[invite] if visitor.may(MANAGE_PEOPLE) else [],
        template="people/directory/list.html",
    )


def people_file(request: HttpRequest) -> HttpResponse:
    """The list of people as a file."""
    visitor = visitor_of(request)
    rows = queries.people_listed(visitor, timezone.localdate())
    return list_as_file(request, people_list(visitor), rows, act=PEOPLE_DOWNLOADED)


def person(request: HttpRequest, pk: int) -> HttpResponse:
    """One person: how to reach them, and the roles they have, had and will have."""
    visitor, today = visitor_of(request), timezone.localdate()
    found = get_object_or_404(Person.objects.within(visitor, SEE_DIRECTORY), pk=pk)
    said = {
        "person": found,
        "roles": presenters.role_rows(queries.roles_of(found, visitor), visitor, today),
        "is_own": can_change_contact(visitor, found),
        "may_reset": found.pk != visitor.person and visitor.may(RESET_SECOND_FACTORS),
        "may_give": found.pk != visitor.person and visitor.may(MANAGE_PEOPLE),
    }
    return render(request, "people/directory/person.html", said)

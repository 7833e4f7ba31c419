"""The page about oneself, and the settings of the partnership."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.request import visitor_of
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, FormPage
from lanyard.web.pages.frame import own_links
from lanyard.web.pages.links import Link
from lanyard.web.people.access import MANAGE_PARTNERSHIP
from lanyard.web.people.directory import presenters, queries
from lanyard.web.people.directory.actions.contact import change_contact
from lanyard.web.people.directory.actions.partnership import change_partnership
from lanyard.web.people.directory.forms import ContactForm, PartnershipForm
from lanyard.web.people.directory.matrix import may_do
from lanyard.web.people.models import Partnership, Person


def account(request: HttpRequest) -> HttpResponse:
    """Who one is here: contact details, roles, and what one may do."""
    visitor, today = visitor_of(request), timezone.localdate()
    person = get_object_or_404(Person, pk=visitor.person)
    said = {
        "person": person,
        "roles": presenters.role_rows(queries.own_roles(person, today), visitor, today),
        "may_do": may_do(visitor),
        "links": own_links(visitor),
    }
    return render(request, "people/directory/account.html", said)


def contact(request: HttpRequest) -> HttpResponse:
    """The page that changes one's own contact details."""
    visitor = visitor_of(request)
    person = get_object_or_404(Person, pk=visitor.person)

    def act(form: ContactForm) -> Done:
        version = form.cleaned_data["version"]
        change_contact(by=visitor, person=person.pk, version=version, details=form.details())
        return Done("Your contact details have been changed.", reverse("people:account"))

    page = FormPage(
        "Change your contact details", "Save", Link("Back to my account", reverse("people:account"))
    )
    return change_page(request, Change(page, ContactForm, person, act))


def partnership(request: HttpRequest) -> HttpResponse:
    """What this installation is for, and whom people ask for help."""
    found = get_object_or_404(Partnership)
    said = {
        "partnership": found,
        "founded": date_in_words(found.founded.date()),
        "may_change": visitor_of(request).may(MANAGE_PARTNERSHIP),
    }
    return render(request, "people/directory/partnership.html", said)


def change(request: HttpRequest) -> HttpResponse:
    """The page that changes whom people ask for help."""
    found = get_object_or_404(Partnership)

    def act(form: PartnershipForm) -> Done:
        version = form.cleaned_data["version"]
        change_partnership(by=visitor_of(request), version=version, details=form.details())
        return Done("The settings have been changed.", reverse("people:partnership"))

    page = FormPage(
        "Change who to ask for help", "Save", Link("Back to the partnership", reverse("people:partnership"))
    )
    return change_page(request, Change(page, PartnershipForm, found, act))

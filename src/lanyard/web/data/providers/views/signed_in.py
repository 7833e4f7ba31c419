"""The pages of providers for the data team."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.data.frame import DeskFormPage, around
from lanyard.web.data.models import Part, PartWanted
from lanyard.web.data.providers.actions import (
    accept_part,
    ask_for_part,
    change_contact,
    send_back_part,
    send_part_link,
)
from lanyard.web.data.providers.forms import AskForm, ContactForm, PlainForm, SendBackForm
from lanyard.web.data.providers.lists import PROVIDERS
from lanyard.web.data.providers.presenters import wanted_title
from lanyard.web.data.providers.queries import wanted_listed
from lanyard.web.data.providers.views.shared import page_of, problems_page, send_page, template_file
from lanyard.web.data.providers.ways import Way
from lanyard.web.pages.changing import Change, change_page
from lanyard.web.pages.form_pages import Done, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.lists import list_page


@require_safe
def providers(request: HttpRequest) -> HttpResponse:
    """Every list that is asked of an organisation."""
    return list_page(
        request,
        PROVIDERS,
        wanted_listed(),
        acts=[Link("Ask for a list", reverse("data:ask-provider"))],
        template="data/list.html",
        around=around(visitor_of(request), timezone.localdate()),
    )


def ask(request: HttpRequest) -> HttpResponse:
    """The page that asks an organisation for a list."""
    visitor = visitor_of(request)

    def act(form: AskForm) -> Done:
        said = form.cleaned_data
        wanted = ask_for_part(
            by=visitor,
            kind=said["kind"],
            organisation=said["organisation"].pk,
            name=said["contact_name"],
            email=said["contact_email"],
        )
        return Done("It is asked for. Send them their link next.", _address(wanted.pk))

    page = _page(request, "Ask for a list", "Ask for it", Link("Back to lists", reverse("data:providers")))
    return form_page(request, page, AskForm(sent(request)), act)


@require_safe
def wanted(request: HttpRequest, pk: int) -> HttpResponse:
    """One list: what came, what was found, and its figures over periods."""
    found = _wanted(pk)
    said = page_of(found, Way(pk), may_decide=True)
    said["around"] = around(visitor_of(request), timezone.localdate())
    return render(request, "data/providers/wanted.html", said)


def contact(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that says who sends a list."""
    found, visitor = _wanted(pk), visitor_of(request)

    def act(form: ContactForm) -> Done:
        said = form.cleaned_data
        change_contact(
            by=visitor,
            wanted=pk,
            version=said["version"],
            name=said["contact_name"],
            email=said["contact_email"],
        )
        return Done("The contact is saved.", _address(pk))

    page = _page(request, f"Who sends {wanted_title(found)}", "Save", Way(pk).home())
    return change_page(request, Change(page, ContactForm, found, act))


def link(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends the contact their link."""
    found, visitor = _wanted(pk), visitor_of(request)

    def act(_form: PlainForm) -> Done:
        send_part_link(by=visitor, wanted=pk)
        return Done(f"The link is on its way to {found.contact_name}.", _address(pk))

    lead = f"{found.contact_name} ({found.contact_email}) gets a message with a link that is theirs alone."
    page = _page(request, "Send the link", "Send the link", Way(pk).home(), lead)
    return form_page(request, page, PlainForm(sent(request)), act)


def send(request: HttpRequest, pk: int) -> HttpResponse:
    """The page by which the data team sends a version on somebody's behalf."""
    found = _wanted(pk)
    page = _page(request, f"Send {wanted_title(found)}", "Send", Way(pk).home())
    return send_page(request, found, Way(pk), page)


@require_safe
def template(request: HttpRequest, pk: int) -> HttpResponse:
    """The empty form of a list."""
    return template_file(request, _wanted(pk))


@require_safe
def problems(request: HttpRequest, pk: int) -> HttpResponse:
    """The problems in one version."""
    part = _part(pk)
    return problems_page(request, part, Way(part.wanted_id))


def accept(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that accepts a version."""
    part, visitor = _part(pk), visitor_of(request)

    def act(_form: PlainForm) -> Done:
        accept_part(by=visitor, part=pk)
        return Done(f"{part} is accepted, and offered to the next import.", _address(part.wanted_id))

    lead = "It is then offered to the next import of returns, in place of any version before."
    page = _page(request, f"Accept {str(part).lower()}", "Accept", Way(part.wanted_id).home(), lead)
    return form_page(request, page, PlainForm(sent(request)), act)


def send_back(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends a version back."""
    part, visitor = _part(pk), visitor_of(request)

    def act(form: SendBackForm) -> Done:
        send_back_part(by=visitor, part=pk, because=form.cleaned_data["because"])
        return Done(f"{part} is sent back, and its contact written to.", _address(part.wanted_id))

    page = _page(request, f"Send back {str(part).lower()}", "Send back", Way(part.wanted_id).home())
    return form_page(request, page, SendBackForm(sent(request)), act)


def _wanted(pk: int) -> PartWanted:
    return get_object_or_404(PartWanted.objects.select_related("organisation"), pk=pk)


def _part(pk: int) -> Part:
    return get_object_or_404(Part.objects.select_related("wanted"), pk=pk)


def _address(wanted: int) -> str:
    return Way(wanted).home().href


def _page(request: HttpRequest, title: str, button: str, back: Link, *lead: str) -> DeskFormPage:
    frame = around(visitor_of(request), timezone.localdate())
    return DeskFormPage(title, button, back, lead, around=frame)

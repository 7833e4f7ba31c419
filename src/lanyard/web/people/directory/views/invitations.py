"""Pages about invitations that wait."""

from collections.abc import Callable

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse

from lanyard.web.access.request import visitor_of
from lanyard.web.pages.form_pages import Done, FormPage, form_page, sent
from lanyard.web.pages.links import Link
from lanyard.web.people.access import MANAGE_PEOPLE
from lanyard.web.people.directory.presenters import link_to_organisation
from lanyard.web.people.invitations.actions import send_again, withdraw_invitation
from lanyard.web.people.models import Invitation


def again(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends an invitation again, with a new link."""
    found = _found(request, pk)

    def act(_form: Form) -> Done:
        send_again(by=visitor_of(request), invitation=pk)
        return Done(f"{found.name} has been sent a new link.", link_to_organisation(found.organisation).href)

    lead = (f"A new link goes to {found.email}. The old one stops working.",)
    return _page(request, found, f"Send the invitation of {found.name} again", "Send again", lead, act)


def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that withdraws an invitation."""
    found = _found(request, pk)

    def act(_form: Form) -> Done:
        withdraw_invitation(by=visitor_of(request), invitation=pk)
        return Done(
            f"The invitation of {found.name} is withdrawn.", link_to_organisation(found.organisation).href
        )

    lead = (f"The link that was sent to {found.email} stops working. You can invite them again later.",)
    return _page(request, found, f"Withdraw the invitation of {found.name}", "Withdraw invitation", lead, act)


def _found(request: HttpRequest, pk: int) -> Invitation:
    within = Invitation.objects.within(visitor_of(request), MANAGE_PEOPLE).waiting()
    return get_object_or_404(within.select_related("organisation"), pk=pk)


def _page(
    request: HttpRequest,
    found: Invitation,
    title: str,
    button: str,
    lead: tuple[str, ...],
    act: Callable[[Form], Done],
) -> HttpResponse:
    back = Link(f"Back to {found.organisation}", reverse("people:organisation", args=[found.organisation_id]))
    form = Form(sent(request))
    return form_page(request, FormPage(title, button, back, lead), form, act)

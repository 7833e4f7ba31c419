"""The page on which somebody accepts an invitation."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.access.request import visitor_of
from lanyard.web.people.invitations.acceptance import accept_invitation
from lanyard.web.people.invitations.access import INVITATION
from lanyard.web.people.invitations.errors import NotWaitingError
from lanyard.web.people.links.arrivals import by_link, leave
from lanyard.web.people.links.presenters import CLOSURES
from lanyard.web.people.links.rules import LinkState
from lanyard.web.people.models import Invitation, Person, SignedLink
from lanyard.web.people.sign_in.forms import FirstPasswordForm
from lanyard.web.people.sign_in.starting import start_session


@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
@by_link(INVITATION)
def join(request: HttpRequest, link: SignedLink) -> HttpResponse:
    """Says what the invitation is to, asks for a password, and makes the account."""
    invitation = Invitation.objects.waiting().select_related("organisation").filter(pk=link.about_id).first()
    if invitation is None:
        return _over(request)
    form = FirstPasswordForm(
        request.POST or None, person=Person(name=invitation.name, email=invitation.email)
    )
    if request.method == "POST" and form.is_valid():
        return _accepted(request, invitation, form.cleaned_data["password"])
    return _asked(request, invitation, form)


def _asked(request: HttpRequest, invitation: Invitation, form: FirstPasswordForm) -> HttpResponse:
    last_day = date_in_words(invitation.last_day) if invitation.last_day else ""
    return render(
        request,
        "people/invitations/join.html",
        {"invitation": invitation, "last_day": last_day, "form": form, "area_sign_in": settings.OIDC_NAME},
    )


def _accepted(request: HttpRequest, invitation: Invitation, password: str) -> HttpResponse:
    try:
        person = accept_invitation(by=visitor_of(request), invitation=invitation.pk, password=password)
    except NotWaitingError:
        return _over(request)
    leave(request)
    messages.success(request, "Your account is ready, and you are signed in.")
    return start_session(request, person)


def _over(request: HttpRequest) -> HttpResponse:
    closure = CLOSURES[LinkState.USED]
    return render(request, "people/links/closed.html", {"closure": closure}, status=closure.status)

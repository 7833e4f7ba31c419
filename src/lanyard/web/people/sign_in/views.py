"""The pages of sign-in that allauth does not have."""

from typing import Any

from allauth.account.utils import get_next_redirect_url
from allauth.account.views import LoginView
from allauth.mfa.adapter import get_adapter as get_factor_adapter
from allauth.mfa.webauthn.views import RemoveWebAuthnView
from allauth.socialaccount.models import SocialApp
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.people.access import RESET_SECOND_FACTORS
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.actions import reset_second_factors
from lanyard.web.people.sign_in.ending import Ending, words_of
from lanyard.web.people.sign_in.issuer import come_back_from_issuer, lead_to_issuer
from lanyard.web.people.sign_in.presenters import ways_of
from lanyard.web.people.sign_in.second_factor import needs_second_factor
from lanyard.web.people.sign_in.sessions import devices_of, end_other_sessions, end_session
from lanyard.web.people.sign_in.words import REFUSALS, Refusal


class SignInView(LoginView):
    """The sign-in page, which also offers the area's own sign-in where there is one."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Adds the name of the area's own sign-in, and where to go afterwards."""
        asked_for = get_next_redirect_url(self.request)
        passed_on = f"?{urlencode({'next': asked_for})}" if asked_for else ""
        return {
            **super().get_context_data(**kwargs),
            "area_sign_in": settings.OIDC_NAME,
            "passed_on": passed_on,
        }


class RemovePasskeyView(RemoveWebAuthnView):
    """Removes a passkey, unless it is the last second factor of somebody who needs one."""

    def form_valid(self, form: Form) -> HttpResponse:
        """Removes it, or says why it stays."""
        factors = get_factor_adapter()
        if factors.can_delete_authenticator(self.object):
            answer: HttpResponse = super().form_valid(form)
            return answer
        messages.error(self.request, factors.error_messages["cannot_delete_authenticator"])
        return HttpResponseRedirect(reverse("mfa_index"))


@never_cache
@require_safe
def area_sign_in(request: HttpRequest) -> HttpResponse:
    """Leads to the area's own sign-in."""
    try:
        return lead_to_issuer(request, get_next_redirect_url(request))
    except SocialApp.DoesNotExist:
        raise Http404 from None


@never_cache
@require_safe
def area_callback(request: HttpRequest) -> HttpResponse:
    """Where the area's own sign-in leads back to."""
    try:
        return come_back_from_issuer(request)
    except SocialApp.DoesNotExist:
        raise Http404 from None


@require_safe
def area_refused(request: HttpRequest) -> HttpResponse:
    """Why the area's own sign-in brought nobody in."""
    because = request.GET.get("because", "")
    said = REFUSALS[Refusal(because) if because in list(Refusal) else Refusal.FAULT]
    return render(request, "people/sign_in/refused.html", {"said": said})


@require_safe
def session_over(request: HttpRequest) -> HttpResponse:
    """Says why a session has ended, and leads back to where it was."""
    because = request.GET.get("because", "")
    said = words_of(Ending(because) if because in list(Ending) else Ending.IDLE)
    return render(
        request,
        "people/sign_in/over.html",
        {"said": said, "next": get_next_redirect_url(request) or "/"},
    )


@never_cache
@require_safe
def new_password(_request: HttpRequest, token: str) -> HttpResponse:
    """Where the message about a new password leads; the token then leaves the address."""
    person, _, key = token.partition("-")
    whose = person if person.isascii() and person.isalnum() else "0"
    return HttpResponseRedirect(reverse("account_reset_password_from_key", args=[whose, key or "0"]))


@require_safe
def own_sign_in(request: HttpRequest) -> HttpResponse:
    """How somebody signs in, and what they can change about it."""
    person = _person(request)
    needs = needs_second_factor(visitor_of(request))
    return render(request, "people/sign_in/own.html", {"ways": ways_of(person), "needs_second_factor": needs})


@require_safe
def second_factor(request: HttpRequest) -> HttpResponse:
    """Asks somebody whose roles need a second factor to set one up."""
    return render(request, "people/sign_in/second_factor.html", {"ways": ways_of(_person(request))})


@require_http_methods(["GET", "POST"])
def sessions(request: HttpRequest) -> HttpResponse:
    """Where somebody is signed in; signs out one device or all others."""
    person = _person(request)
    if request.method == "POST":
        return _end_sessions(request, person)
    return render(request, "people/sign_in/sessions.html", {"devices": devices_of(request, person)})


@require_http_methods(["GET", "POST"])
def reset_factors(request: HttpRequest, person: int) -> HttpResponse:
    """Asks whether to remove somebody's second factors, and does."""
    visitor = visitor_of(request)
    found = get_object_or_404(Person.objects.within(visitor, RESET_SECOND_FACTORS), pk=person)
    if request.method == "GET":
        return render(request, "people/sign_in/reset_factors.html", {"person": found, "ways": ways_of(found)})
    reset_second_factors(by=visitor, person=found.pk)
    messages.success(request, f"{found.name} sets up a new second factor when they next sign in.")
    return HttpResponseRedirect(reverse("people:person", args=[found.pk]))


def _end_sessions(request: HttpRequest, person: Person) -> HttpResponse:
    number = request.POST.get("device", "")
    if number.isdecimal():
        try:
            end_session(person, int(number))
        except UserSession.DoesNotExist:
            raise Http404 from None
        messages.success(request, "That device has been signed out.")
    else:
        ended = end_other_sessions(request, person)
        messages.success(request, f"{counted(ended, 'other device', 'other devices')} signed out.")
    return HttpResponseRedirect(reverse("people:sessions"))


def _person(request: HttpRequest) -> Person:
    if not isinstance(request.user, Person):
        raise Http404
    return request.user

"""The pages of one's own tokens."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.api.access import USE_API
from lanyard.web.api.errors import TokenError
from lanyard.web.api.models import ApiToken
from lanyard.web.api.tokens.actions import MadeToken, make_token, revoke_token
from lanyard.web.api.tokens.forms import TokenForm
from lanyard.web.api.tokens.presenters import token_shown
from lanyard.web.pages.form_pages import FormPage, sent
from lanyard.web.pages.links import Link


@require_safe
def tokens(request: HttpRequest) -> HttpResponse:
    """One's own tokens, the newest first."""
    own, now = ApiToken.objects.within(visitor_of(request), USE_API), timezone.now()
    return render(request, "api/tokens.html", {"tokens": [token_shown(each, now) for each in own]})


@never_cache
@reauthentication_required
@require_http_methods(["GET", "POST"])
def make(request: HttpRequest) -> HttpResponse:
    """Asks what the token is for, and makes it; its secret is in the answer and nowhere else.

    That answer is not redirected: to show the secret on another page it would have to be kept somewhere. A
    page that is sent again makes no second token, since the name is taken by then.
    """
    form = TokenForm(sent(request), visitor=visitor_of(request))
    made = _made(request, form) if form.is_valid() else None
    if made is not None:
        shown = {"token": token_shown(made.token, timezone.now()), "secret": made.secret}
        return render(request, "api/made.html", shown)
    page = FormPage("Make a token", "Make token", Link("Back to your tokens", reverse("api:tokens")))
    return render(request, page.template, {"page": page, "form": form})


@require_http_methods(["GET", "POST"])
def token(request: HttpRequest, token: int) -> HttpResponse:
    """One of one's own tokens; revokes it."""
    visitor = visitor_of(request)
    found = get_object_or_404(ApiToken.objects.within(visitor, USE_API), pk=token)
    if request.method == "GET":
        return render(request, "api/token.html", {"token": token_shown(found, timezone.now())})
    revoke_token(by=visitor, token=found.pk)
    messages.success(request, f"The token {found.name} no longer works.")
    return HttpResponseRedirect(reverse("api:tokens"))


def _made(request: HttpRequest, form: TokenForm) -> MadeToken | None:
    """The token; None where it was refused, which the form then says."""
    given = form.cleaned_data
    try:
        return make_token(
            by=visitor_of(request), name=given["name"], rights=given["rights"], days=given["days"]
        )
    except TokenError as refusal:
        form.add_error(refusal.field if refusal.field in form.fields else None, str(refusal))
        return None

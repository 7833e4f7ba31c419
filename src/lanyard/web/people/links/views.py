"""The pages of signed links. Following a link changes nothing: programs that scan mail follow links too."""

from allauth.core.ratelimit import respond_429
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.pages.lists import list_page
from lanyard.web.people.links.actions import report_wrong_person, use_link, withdraw_link
from lanyard.web.people.links.arrivals import come_in, leave, look_at, looked_at
from lanyard.web.people.links.errors import LinkNotOpenError
from lanyard.web.people.links.limits import has_missed_too_often
from lanyard.web.people.links.lists import LINKS, links_of
from lanyard.web.people.links.presenters import CLOSURES, offer_of, sent_of
from lanyard.web.people.links.purposes import purpose_named
from lanyard.web.people.links.rules import LinkState, state_of
from lanyard.web.people.models import SignedLink


@never_cache
@require_safe
def link(request: HttpRequest, token: str) -> HttpResponse:
    """Takes the token out of the address at once, whatever it is worth."""
    look_at(request, token)
    answer = HttpResponseRedirect(reverse("people:open-link"))
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer


@never_cache
@require_safe
def open_link(request: HttpRequest) -> HttpResponse:
    """Whom the link is for, what it lets them do and until when; or why it opens nothing."""
    found = looked_at(request)
    state = state_of(found, timezone.now())
    if state is LinkState.UNKNOWN and has_missed_too_often(request):
        return respond_429(request)
    if found is None or state is not LinkState.OPEN:
        return _closed(request, state)
    return render(request, "people/links/open.html", {"offer": offer_of(found)})


@require_POST
def use(request: HttpRequest) -> HttpResponse:
    """Comes in by the link that the page showed."""
    found = _shown(request)
    if found is None:
        return HttpResponseRedirect(reverse("people:open-link"))
    try:
        used = use_link(link=found.pk)
    except LinkNotOpenError as error:
        return _closed(request, error.state)
    come_in(request, used)
    return HttpResponseRedirect(reverse(purpose_named(used.purpose).route, args=[used.about_id]))


@require_POST
def not_me(request: HttpRequest) -> HttpResponse:
    """Closes a link that came to the wrong person."""
    found = _shown(request)
    if found is None:
        return HttpResponseRedirect(reverse("people:open-link"))
    try:
        report_wrong_person(link=found.pk)
    except LinkNotOpenError as error:
        return _closed(request, error.state)
    leave(request)
    return HttpResponseRedirect(reverse("people:wrong-person"))


@require_safe
def wrong_person(request: HttpRequest) -> HttpResponse:
    """Thanks whoever said that a link was not theirs."""
    return render(request, "people/links/wrong_person.html")


@require_safe
def links(request: HttpRequest) -> HttpResponse:
    """The links that the visitor has sent."""
    return list_page(request, LINKS, links_of(visitor_of(request)), template="people/links/list.html")


@require_http_methods(["GET", "POST"])
def sent_link(request: HttpRequest, link: int) -> HttpResponse:
    """One of the links that the visitor has sent; withdraws it."""
    visitor = visitor_of(request)
    found = get_object_or_404(links_of(visitor), pk=link)
    if request.method == "GET":
        return render(request, "people/links/sent.html", {"sent": sent_of(found)})
    withdraw_link(by=visitor, link=found.pk)
    messages.success(request, "The link no longer works.")
    return HttpResponseRedirect(reverse("people:links"))


def _shown(request: HttpRequest) -> SignedLink | None:
    """The link that the page with the button was about, unless another has been followed since."""
    found = looked_at(request)
    return found if found and request.POST.get("link") == str(found.pk) else None


def _closed(request: HttpRequest, state: LinkState) -> HttpResponse:
    closure = CLOSURES[state]
    return render(request, "people/links/closed.html", {"closure": closure}, status=closure.status)

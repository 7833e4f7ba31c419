"""Ends sessions whose time is over, and leads to the second factor whoever needs one."""

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode

from lanyard.web.access.request import set_visitor, visitor_of
from lanyard.web.access.routes import Door, access_table
from lanyard.web.access.visitor import NOBODY, Interface
from lanyard.web.people.sign_in.access import WITHOUT_SECOND_FACTOR
from lanyard.web.people.sign_in.acts import SIGNED_OUT
from lanyard.web.people.sign_in.ending import Ending, ending_of, note_use
from lanyard.web.people.sign_in.events import person_in, record_of
from lanyard.web.people.sign_in.second_factor import has_passed, needs_second_factor

View = Callable[..., HttpResponse]


class SessionEndMiddleware:
    """Ends a session whose time is over, and says so. Comes before the visitor is known."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        person, now = person_in(request), time.time()
        if person is None:
            return self.get_response(request)
        ending = ending_of(request.session, now)
        if ending is not None:
            record_of(SIGNED_OUT, person, {"because": ending.value})
            request.session.flush()
            return _told_so(request, ending)
        note_use(request.session, now)
        return self.get_response(request)


class SecondFactorMiddleware:
    """Lets nobody whose roles need a second factor go anywhere but to where they can set one up."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: View, _args: object, _kwargs: object
    ) -> HttpResponse | None:
        """Leads to the page about second factors, or lets the request pass."""
        name = request.resolver_match.view_name if request.resolver_match else ""
        visitor = visitor_of(request)
        if visitor.interface is Interface.API:  # tokens are made by those who have passed
            return None
        if not visitor.is_known or _is_open(name) or has_passed(request) or not needs_second_factor(visitor):
            return None
        return HttpResponseRedirect(reverse("people:second-factor"))


def _is_open(name: str) -> bool:
    """Whether a page asks for no second factor: it is open to all, or serves to set one up."""
    route = access_table().get(name)
    return name in WITHOUT_SECOND_FACTOR or (route is not None and route.needs is Door.OPEN)


def _told_so(request: HttpRequest, ending: Ending) -> HttpResponse:
    set_visitor(request, NOBODY)
    asked_for = request.get_full_path() if request.method == "GET" else "/"
    said = urlencode({"because": ending.value, "next": asked_for})
    return HttpResponseRedirect(f"{reverse('people:session-over')}?{said}")

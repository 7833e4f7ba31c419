"""Says of each request who asks, for the access table and everything after it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from lanyard.web.access.request import set_visitor
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for


class VisitorMiddleware:
    """Makes whoever has signed in the visitor of the request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if isinstance(request.user, Person):
            set_visitor(request, visitor_for(request.user))
        return self.get_response(request)

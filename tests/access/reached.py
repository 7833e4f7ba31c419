"""Tells whether a request got as far as its view."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from lanyard.web.access.routes import access_table
from lanyard.web.audit.reads import note_read

REACHED = "X-Reached"
"""A header of answers to requests that nothing has refused on the way to the view."""

View = Callable[..., HttpResponse]


class ReachedMiddleware:
    """Stands last. Views of addresses that name no thing are not even called: whoever gets here may pass."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.reached = False

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.reached = False
        answer = self.get_response(request)
        if self.reached:
            answer.headers[REACHED] = "yes"
        return answer

    def process_view(
        self, request: HttpRequest, _view: View, _args: object, _kwargs: object
    ) -> HttpResponse | None:
        """Notes that nothing before has refused the request."""
        self.reached = True
        assert request.resolver_match is not None
        route = access_table()[request.resolver_match.view_name]
        if route.about is not None:
            return None
        if route.reads_child:
            note_read()  # what the view would have done
        return HttpResponse(status=204)

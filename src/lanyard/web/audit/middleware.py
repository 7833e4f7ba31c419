"""Keeps a child's record from being shown unrecorded."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from lanyard.web.access.routes import access_table
from lanyard.web.audit.errors import UnrecordedReadError
from lanyard.web.audit.reads import reads_watched


class ReadLogMiddleware:
    """Sends no answer of a route that `reads_child` unless a read was recorded while it was made.

    Stands next to the views, below the access table. Refusals and redirects show nothing, so they pass.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer. Raises `UnrecordedReadError` where it would show a child's record unrecorded."""
        with reads_watched() as noted:
            answer = self.get_response(request)
        if _shows_child(request, answer) and not noted.count:
            raise UnrecordedReadError(f"{request.path} shows a child's record but recorded no read of it.")
        return answer


def _shows_child(request: HttpRequest, answer: HttpResponse) -> bool:
    if request.resolver_match is None or answer.status_code >= HTTPStatus.MULTIPLE_CHOICES:
        return False
    route = access_table().get(request.resolver_match.view_name)
    return route is not None and route.reads_child

"""Lets machines in by their tokens, and sees to it that no machine is answered with a page."""

from collections.abc import Callable, Mapping
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils import timezone

from lanyard.web.access.problems import problem
from lanyard.web.access.request import set_visitor
from lanyard.web.access.routes import access_table
from lanyard.web.access.visitor import NOBODY, Interface
from lanyard.web.api.limits import too_many
from lanyard.web.api.tokens.secrets import secret_in
from lanyard.web.api.tokens.visitors import token_of, visitor_by

View = Callable[..., HttpResponse]

WORDS: Mapping[int, str] = {
    HTTPStatus.BAD_REQUEST: "The request could not be read.",
    HTTPStatus.FORBIDDEN: "This address has not been given to anybody yet.",
    HTTPStatus.NOT_FOUND: "There is nothing here. The document at openapi.json lists what there is.",
    HTTPStatus.METHOD_NOT_ALLOWED: "This address does not take this method. The header Allow says which.",
}
_FAULT = "This was our fault. Try again later; if it happens again, tell whoever runs this installation."


class MachineMiddleware:
    """For addresses of the API: the visitor is whoever's token was sent, and never whoever's session.

    Stands before the access table. On every other address tokens are not even looked at.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.get_response(request)
        return _in_json(answer) if request.path.startswith(reverse("api-v1:api-root")) else answer

    def process_view(
        self, request: HttpRequest, _view: View, _args: object, _kwargs: object
    ) -> HttpResponse | None:
        """Says who asks, or that they ask too often."""
        name = request.resolver_match.view_name if request.resolver_match else ""
        route = access_table().get(name)
        if route is None or route.through is not Interface.API:
            return None
        set_visitor(request, NOBODY)
        return too_many(request) or _let_in(request)


def _let_in(request: HttpRequest) -> HttpResponse | None:
    token = token_of(secret_in(request), timezone.now())
    if token is None:
        return None
    refusal = too_many(request, token.pk)
    if refusal is None:
        set_visitor(request, visitor_by(token))
    return refusal


def _in_json(answer: HttpResponse) -> HttpResponse:
    """The same answer, unless it is an error in anything but JSON."""
    is_error = answer.status_code >= HTTPStatus.BAD_REQUEST
    if not is_error or isinstance(answer, JsonResponse) or _is_json(answer):
        return answer
    told = problem(answer.status_code, WORDS.get(answer.status_code, _FAULT))
    for name in ("Allow", "Retry-After"):
        if name in answer.headers:
            told.headers[name] = answer.headers[name]
    return told


def _is_json(answer: HttpResponse) -> bool:
    return answer.headers.get("Content-Type", "").startswith("application/json")

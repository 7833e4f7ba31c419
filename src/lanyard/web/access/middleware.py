"""Holds every request to the access table, before its view runs. A route the table lacks is closed."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlencode

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import resolve_url

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.permissions import Permission
from lanyard.web.access.problems import no_token, problem
from lanyard.web.access.request import visitor_of
from lanyard.web.access.routes import Door, Route, access_table
from lanyard.web.access.visitor import Interface, check_may

View = Callable[..., HttpResponse]


class AccessMiddleware:
    """Lets a request through to its view only where the access table says so."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, _view: View, _args: object, _kwargs: object
    ) -> HttpResponse | None:
        """The answer to somebody who may not pass, or None. A view's own `NotAllowedError` becomes 403."""
        name = request.resolver_match.view_name if request.resolver_match else ""
        route = access_table().get(name)
        if route is None:
            raise PermissionDenied("This page has not been given to anybody yet.")
        return _answer(request, route)

    def process_exception(self, _request: HttpRequest, exception: Exception) -> None:
        """Turns a refusal in words into the page that shows them."""
        if isinstance(exception, NotAllowedError):
            raise PermissionDenied(str(exception)) from exception


def _answer(request: HttpRequest, route: Route) -> HttpResponse | None:
    if route.through is Interface.API:
        return _to_machine(request, route)
    if isinstance(route.needs, Permission):
        return _if_permitted(request, route.needs)
    return _AT_THE_DOOR[route.needs](request)


def _if_permitted(request: HttpRequest, permission: Permission) -> HttpResponse | None:
    visitor = visitor_of(request)
    if not visitor.is_known:
        return _to_sign_in(request)
    try:
        check_may(visitor, permission)
    except NotAllowedError as refusal:
        raise PermissionDenied(str(refusal)) from refusal
    return None


def _to_machine(request: HttpRequest, route: Route) -> HttpResponse | None:
    visitor = visitor_of(request)
    if route.needs is Door.OPEN:
        return None
    if not visitor.is_known or visitor.interface is not Interface.API:
        return no_token()
    try:
        if isinstance(route.needs, Permission):
            check_may(visitor, route.needs)
    except NotAllowedError as refusal:
        return problem(HTTPStatus.FORBIDDEN, str(refusal))
    return None


def _pass(_request: HttpRequest) -> None:
    return None


def _if_signed_in(request: HttpRequest) -> HttpResponse | None:
    return None if visitor_of(request).is_known else _to_sign_in(request)


def _if_demo(_request: HttpRequest) -> None:
    if not settings.IS_DEMO:
        raise Http404


def _if_development(_request: HttpRequest) -> None:
    if not settings.IS_DEVELOPMENT:
        raise Http404


_AT_THE_DOOR: dict[Door, Callable[[HttpRequest], HttpResponse | None]] = {
    Door.OPEN: _pass,
    Door.SIGNED_IN: _if_signed_in,
    Door.LINK: _pass,
    Door.DEMO: _if_demo,
    Door.DEVELOPMENT: _if_development,
}


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    asked_for = urlencode({"next": request.get_full_path()})
    return HttpResponseRedirect(f"{resolve_url(settings.LOGIN_URL)}?{asked_for}")

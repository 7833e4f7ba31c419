"""Open pages are the same for everybody who has not signed in: they are made once and then kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import ResolverMatch, reverse

from lanyard.web.site.open_pages import OPEN_PAGES


@dataclass(frozen=True)
class Kept:
    """An open page as it was made, with its route for the log."""

    content: bytes
    headers: Mapping[str, str]
    route: ResolverMatch

    def answer(self) -> HttpResponse:
        """The page once more."""
        return HttpResponse(self.content, headers=self.headers)


class KeptPagesMiddleware:
    """Answers requests for open pages that carry no cookie and no question with the page as it was made."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.addresses = {reverse(page.name) for page in OPEN_PAGES}
        self.kept: dict[str, Kept] = {}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info not in self.addresses or not _is_from_anybody(request):
            return self.get_response(request)
        kept = self.kept.get(request.path_info)
        if kept is None:
            return self._made(request)
        request.resolver_match = kept.route
        return kept.answer()

    def _made(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code == 200 and not response.cookies and request.resolver_match:
            headers = dict(response.headers)
            self.kept[request.path_info] = Kept(response.content, headers, request.resolver_match)
        return response


def _is_from_anybody(request: HttpRequest) -> bool:
    told = ("QUERY_STRING", "HTTP_COOKIE", "HTTP_AUTHORIZATION")
    return request.method == "GET" and not any(request.META.get(name) for name in told)

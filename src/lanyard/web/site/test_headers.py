"""Every answer tells browsers to be strict: pages, files, errors and redirects alike."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.http.response import ResponseHeaders
from django.templatetags.static import static
from django.test import Client, RequestFactory
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn

from lanyard.web.access.request import set_visitor
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.site.headers import HeadersMiddleware

pytestmark = pytest.mark.django_db

POLICY = (
    "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; img-src 'self' data:; manifest-src 'self'; script-src 'self'; style-src 'self'"
)
EXPECTED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def sorted_policy(header: str) -> str:
    first, *others = sorted(header.split("; "), key=lambda part: (not part.startswith("default"), part))
    return "; ".join([first, *others])


@pytest.mark.parametrize("address", ["/help/", "/no-such-page/", "/health", "/"])
def test_every_answer_carries_them(client: Client, address: str) -> None:
    headers = client.get(address).headers
    assert {name: headers.get(name) for name in EXPECTED} == EXPECTED
    assert sorted_policy(headers["Content-Security-Policy"]) == POLICY
    assert "camera=()" in headers["Permissions-Policy"]


def headers_of_file(client: Client) -> ResponseHeaders:
    answer = client.get(static("site/app.css"))
    answer.close()
    return answer.headers


def test_files_carry_them_too(client: Client) -> None:
    headers = headers_of_file(client)
    assert sorted_policy(headers["Content-Security-Policy"]) == POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_files_may_be_kept_for_ever_since_their_names_hold_their_content(client: Client) -> None:
    assert headers_of_file(client)["Cache-Control"] == "max-age=315360000, public, immutable"


def test_pages_of_somebody_signed_in_are_not_kept_on_the_computer(signed_in: SignedIn) -> None:
    assert signed_in(a_person(RoleName.LANO)).get("/").headers["Cache-Control"] == "no-store"


def test_pages_behind_a_signed_link_are_not_kept_either(rf: RequestFactory) -> None:
    def behind(request: HttpRequest) -> HttpResponse:
        set_visitor(request, Visitor("Ada Made-Up", Interface.LINK))
        return HttpResponse()

    assert HeadersMiddleware(behind)(rf.get("/")).headers["Cache-Control"] == "no-store"


def test_no_script_can_read_a_cookie(client: Client) -> None:
    set_there = client.get("/sign-in/").cookies
    assert {(cookie["httponly"], cookie["samesite"]) for cookie in set_there.values()} == {(True, "Lax")}

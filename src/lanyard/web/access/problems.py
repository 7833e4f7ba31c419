"""What machines are told when something is wrong: JSON with words, and nothing of the inside."""

from collections.abc import Mapping
from http import HTTPStatus

from django.http import JsonResponse

TITLES: Mapping[int, str] = {
    HTTPStatus.BAD_REQUEST: "The request could not be read",
    HTTPStatus.UNAUTHORIZED: "No token that works",
    HTTPStatus.FORBIDDEN: "Not allowed",
    HTTPStatus.NOT_FOUND: "Not found",
    HTTPStatus.METHOD_NOT_ALLOWED: "Not a method of this address",
    HTTPStatus.UNPROCESSABLE_ENTITY: "Something in the request is not right",
    HTTPStatus.TOO_MANY_REQUESTS: "Too many requests",
    HTTPStatus.INTERNAL_SERVER_ERROR: "Something went wrong here",
}
"""What each status means, in a few words."""


def problem(status: int, detail: str, **more: object) -> JsonResponse:
    """An answer that says what is wrong: `status`, `title` and `detail`, and what else is known."""
    title = TITLES.get(status, HTTPStatus(status).phrase)
    return JsonResponse({"status": int(status), "title": title, "detail": detail, **more}, status=status)


def no_token() -> JsonResponse:
    """The answer to a machine that sent no token, or one that does not work."""
    answer = problem(
        HTTPStatus.UNAUTHORIZED,
        "Send a token that has neither expired nor been revoked: Authorization: Bearer lanyard_…",
    )
    answer.headers["WWW-Authenticate"] = "Bearer"
    return answer

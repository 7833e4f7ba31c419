"""What the API says when it cannot answer: words of ours, and nothing of the inside."""

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, ValidationError

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.problems import no_token, problem

_NOT_RIGHT = "Mend what is listed under faults, and ask again."
_WORDS = {
    "missing": "This is needed.",
    "date": "Write a day as 2026-11-16.",
    "int": "Write a whole number.",
    "greater": "This is too small.",
    "less": "This is too large.",
    "string": "This is not written as the document says.",
}
"""By how the kind of a fault begins."""


class UnfitError(Exception):
    """A parameter that is well written and cannot be heeded: `where` names it, the text says why."""

    def __init__(self, where: str, words: str) -> None:
        super().__init__(words)
        self.where = where


def answer_refusals(api: NinjaAPI) -> None:
    """Has the API answer every refusal in words."""
    api.add_exception_handler(AuthenticationError, _no_token)
    api.add_exception_handler(NotAllowedError, _not_allowed)
    api.add_exception_handler(Http404, _not_found)
    api.add_exception_handler(ValidationError, _not_valid)
    api.add_exception_handler(UnfitError, _unfit)


def _no_token(_request: HttpRequest, _refusal: Any) -> HttpResponse:
    return no_token()


def _not_allowed(_request: HttpRequest, refusal: Any) -> HttpResponse:
    return problem(403, str(refusal))


def _not_found(_request: HttpRequest, _missing: Any) -> HttpResponse:
    return problem(404, "There is no such thing, or it is none that this token may see.")


def _not_valid(_request: HttpRequest, error: Any) -> HttpResponse:
    return problem(422, _NOT_RIGHT, faults=[_fault(each) for each in error.errors])


def _unfit(_request: HttpRequest, error: Any) -> HttpResponse:
    return problem(422, _NOT_RIGHT, faults=[{"where": error.where, "words": str(error)}])


def _fault(found: Mapping[str, Any]) -> dict[str, str]:
    """A fault by where and of what kind it is; what was sent is not said again."""
    kind = str(found["type"])
    words = next((words for begins, words in _WORDS.items() if kind.startswith(begins)), _WORDS["string"])
    named = [str(part) for part in found["loc"] if isinstance(part, str)]
    return {"where": named[-1] if named else "", "words": words}

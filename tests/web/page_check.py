"""A client for tests that looks over every page it is given, and fails the test where a page falls short."""

from typing import Any

from django.http import HttpResponseBase
from django.test import Client

from tests.web.inspections import DOCUMENT_INSPECTIONS, PART_INSPECTIONS, Fault, Inspection
from tests.web.parsed import InvalidPageError, Page, parsed, parsed_part


class PageFaultsError(AssertionError):
    """A page falls short; the message lists how."""

    def __init__(self, address: str, faults: list[Fault]) -> None:
        listed = "\n".join(f"- {fault}" for fault in faults)
        super().__init__(f"{address} falls short:\n{listed}")


class PageCheckClient(Client):
    """Django's test client; every page and every part of a page that comes back is inspected."""

    def request(self, **request: Any) -> Any:
        """The answer, after inspection. Raises `PageFaultsError`."""
        answer = super().request(**request)
        if _is_page(answer):
            is_part = "HTTP_HX_REQUEST" in request and not answer.content.lstrip().startswith(b"<!")
            check_page(answer.content.decode(), str(request.get("PATH_INFO", "")), is_part=is_part)
        return answer


def check_page(html: str, address: str = "the page", *, is_part: bool = False) -> None:
    """Inspects a page, or a part that replaces part of one. Raises `PageFaultsError` with all its faults."""
    faults = _faults_of_part(html) if is_part else _faults_of_document(html)
    if faults:
        raise PageFaultsError(address, faults)


def _faults_of_document(html: str) -> list[Fault]:
    try:
        page = parsed(html)
    except InvalidPageError as invalid:
        return [str(invalid)]
    return _found_by((*DOCUMENT_INSPECTIONS, *PART_INSPECTIONS), page)


def _faults_of_part(html: str) -> list[Fault]:
    try:
        page = parsed_part(html)
    except InvalidPageError as invalid:
        return [str(invalid)]
    return _found_by(PART_INSPECTIONS, page)


def _found_by(inspections: tuple[Inspection, ...], page: Page) -> list[Fault]:
    return [fault for inspect in inspections for fault in inspect(page)]


def _is_page(answer: HttpResponseBase) -> bool:
    is_html = answer.headers.get("Content-Type", "").startswith("text/html")
    return is_html and not answer.streaming and bool(getattr(answer, "content", b""))

"""The ways to one request: as the team that asks, as the organisation that is asked, and by a signed link."""

from dataclasses import dataclass
from enum import Enum
from urllib.parse import urlencode

from django.urls import reverse

from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.pages.links import Link

DOCUMENT = "document"
"""The part of a link holder's address that says which document a page is about."""


class Coming(Enum):
    """How somebody came to a request."""

    TEAM = "team"
    ORGANISATION = "organisation"
    LINK = "link"


_HOMES = {
    Coming.TEAM: "cases:document-request",
    Coming.ORGANISATION: "cases:asked-of-us-one",
    Coming.LINK: "cases:documents-by-link",
}


@dataclass(frozen=True)
class Way:
    """Addresses of one request, by its id."""

    request: int
    coming: Coming

    def home(self) -> Link:
        """Back to the page of the request."""
        return Link("Back to what is asked for", reverse(_HOMES[self.coming], args=[self.request]))

    def give(self, wanted: int) -> str:
        """Where a document is given."""
        return self._about("give-document", wanted)

    def none(self, wanted: int) -> str:
        """Where it is said that there is none."""
        return self._about("no-document", wanted)

    def _about(self, page: str, wanted: int) -> str:
        if self.coming is not Coming.LINK:
            return reverse(f"cases:{page}", args=[wanted])
        address = reverse(f"cases:{page}-by-link", args=[self.request])
        return f"{address}?{urlencode({DOCUMENT: wanted})}"


def way_of(visitor: Visitor, request: int) -> Way:
    """The way of somebody who has signed in: the team's for whoever keeps cases."""
    return Way(request, Coming.TEAM if visitor.may(KEEP_CASES) else Coming.ORGANISATION)

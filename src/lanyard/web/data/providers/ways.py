"""The two ways to one list that is asked for: signed in, and by the link that its contact was sent."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from lanyard.web.pages.links import Link

VERSION = "version"
"""The part of a link holder's address that says which version a page is about."""


@dataclass(frozen=True)
class Way:
    """Addresses of one list that is asked for."""

    wanted: int
    is_by_link: bool = False

    def home(self) -> Link:
        """Back to the page of the list."""
        route = "part-by-link" if self.is_by_link else "part-wanted"
        return Link("Back to the list", reverse(f"data:{route}", args=[self.wanted]))

    def send(self) -> str:
        """Where a version is sent."""
        return reverse(f"data:send-part{'-by-link' if self.is_by_link else ''}", args=[self.wanted])

    def template(self, ending: str) -> str:
        """Where the empty form is downloaded, as "xlsx" or "ods"."""
        route = f"data:part-template{'-by-link' if self.is_by_link else ''}"
        return f"{reverse(route, args=[self.wanted])}?{urlencode({'as': ending})}"

    def problems(self, part: int) -> str:
        """The problems of one version."""
        if not self.is_by_link:
            return reverse("data:part-problems", args=[part])
        address = reverse("data:part-problems-by-link", args=[self.wanted])
        return f"{address}?{urlencode({VERSION: part})}"

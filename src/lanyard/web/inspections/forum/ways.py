"""The two ways to the forum's list, each with its addresses: signed in, and by the link somebody was sent."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from lanyard.web.pages.links import Link

ITEM = "item"
"""The part of a link holder's address that says which item of the list a page is about."""


@dataclass(frozen=True)
class Way:
    """Addresses of one inspection's list, for somebody signed in or for whoever came by a link."""

    inspection: int
    is_by_link: bool = False

    def list(self) -> Link:
        """Back to the list."""
        route = "inspections:forum-by-link" if self.is_by_link else "inspections:forum"
        return Link("Back to the forum’s list", reverse(route, args=[self.inspection]))

    def answer(self, item: int) -> str:
        """Where an item is answered."""
        if not self.is_by_link:
            return reverse("inspections:answer-forum-item", args=[item])
        address = reverse("inspections:answer-by-forum-link", args=[self.inspection])
        return f"{address}?{urlencode({ITEM: item})}"

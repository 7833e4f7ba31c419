"""The two ways to one's own entries, each with its addresses: signed in, and by a link."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from lanyard.web.pages.links import Link

ITEM = "item"
"""The part of a link holder's address that says which of their items a page is about."""


@dataclass(frozen=True)
class Way:
    """Addresses of entries for somebody signed in; `person` is whose link it is, for whoever came by one."""

    person: int | None = None

    def home(self) -> Link:
        """Back to all entries that are one's own."""
        if self.person is None:
            return Link("My data sets", reverse("data:own-entries"))
        return Link("My data sets", reverse("data:entries-by-link", args=[self.person]))

    def entry(self, item: str) -> str:
        """The page of an entry."""
        return self._of("own-entry", "entry-by-link", item)

    def describe(self, item: str) -> str:
        """Where it is said how an item is got out."""
        return self._of("describe-entry", "describe-by-link", item)

    def sign_off(self, item: str) -> str:
        """Where an item is signed off."""
        return self._of("sign-off-entry", "sign-off-by-link", item)

    def answer(self, clock: int) -> str:
        """Where a drill is answered."""
        if self.person is None:
            return reverse("data:answer-drill", args=[clock])
        address = reverse("data:answer-drill-by-link", args=[self.person])
        return f"{address}?{urlencode({ITEM: clock})}"

    def _of(self, signed_in: str, by_link: str, item: str) -> str:
        if self.person is None:
            return reverse(f"data:{signed_in}", args=[item])
        return f"{reverse(f'data:{by_link}', args=[self.person])}?{urlencode({ITEM: item})}"

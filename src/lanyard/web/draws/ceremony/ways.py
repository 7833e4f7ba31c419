"""The two ways in which a party gives its words, each with its addresses: signed in, and by its link."""

from dataclasses import dataclass

from django.urls import reverse

from lanyard.web.draws.models import Party
from lanyard.web.pages.links import Link


@dataclass(frozen=True)
class Ways:
    """The addresses of one party, for somebody signed in or for whoever came by the link."""

    party: Party
    is_by_link: bool = False

    @property
    def page(self) -> Link:
        """Back to the page that says what to do."""
        return Link("Back", self._at("party"))

    @property
    def commit(self) -> str:
        """Where words are committed to."""
        return self._at("commit")

    @property
    def commit_own(self) -> str:
        """Where a commitment of one's own is given."""
        return self._at("commit-own")

    @property
    def reveal(self) -> str:
        """Where the words are said."""
        return self._at("reveal")

    def file(self, name: str) -> str:
        """Where a file is had with which the draw can be checked."""
        draw = self.party.ceremony.draw_id
        if self.is_by_link:
            return f"{reverse('draws:file-by-link', args=[self.party.pk])}?file={name}"
        return _FILES[name].format(reverse("draws:draw", args=[draw]))

    def _at(self, route: str) -> str:
        suffix = "-by-link" if self.is_by_link else ""
        return reverse(f"draws:{route}{suffix}", args=[self.party.pk])


_FILES = {
    "verifiers-list.csv": "{}list/verifiers-list/",
    "check_draw.py": "{}list/checker/",
    "certificate.json": "{}certificate/file/?file=certificate.json",
    "certificate.pdf": "{}certificate/file/?file=certificate.pdf",
}
"""Where those signed in have each file, below the page of the draw."""

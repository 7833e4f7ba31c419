"""The two ways to a task, each with its addresses: signed in, and by the link that somebody was sent."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from lanyard.web.pages.links import Link

TASK = "task"
"""The part of a link holder's address that says which of their tasks a page is about."""


@dataclass(frozen=True)
class Way:
    """Addresses of tasks for somebody signed in; `person` is whose link it is, for whoever came by one."""

    person: int | None = None

    def task(self, task: int) -> str:
        """The page of a task."""
        return self._of("task", "task-by-link", task)

    def move(self, task: int, move: str) -> str:
        """Where a move is made."""
        return self._of(f"{move}-task", f"{move}-by-link", task)

    def comment(self, task: int) -> str:
        """Where a comment is sent."""
        return self._of("comment", "comment-by-link", task)

    def home(self) -> Link:
        """Back to all tasks that are one's own."""
        if self.person is None:
            return Link("My tasks", reverse("inspections:mine"))
        return Link("My tasks", reverse("inspections:by-link", args=[self.person]))

    def _of(self, signed_in: str, by_link: str, task: int) -> str:
        if self.person is None:
            return reverse(f"inspections:{signed_in}", args=[task])
        return f"{reverse(f'inspections:{by_link}', args=[self.person])}?{urlencode({TASK: task})}"

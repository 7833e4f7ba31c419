"""What is refused with tasks, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class TaskRefusedError(RefusedError):
    """The task cannot be changed so, or not now."""


class StillWaitingError(TaskRefusedError):
    """Something that comes before the task is not done, and nobody has said that this is fine."""

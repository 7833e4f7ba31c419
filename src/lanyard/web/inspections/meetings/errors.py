"""What is refused with meetings, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class MeetingRefusedError(RefusedError):
    """A meeting cannot be placed or changed as asked."""

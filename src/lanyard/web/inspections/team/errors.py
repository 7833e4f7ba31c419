"""What is refused with teams, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class TeamRefusedError(RefusedError):
    """Somebody cannot have this role as asked."""

"""What is refused with days off, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class DaysOffRefusedError(RefusedError):
    """Days off that cannot be, or stand there already."""

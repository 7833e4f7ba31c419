"""What is refused with families' codes, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class FamilyCodeRefusedError(RefusedError):
    """A code cannot be made so."""

"""What is refused with inspectors' choice, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class ChoiceRefusedError(RefusedError):
    """Something about a list that was sent, or about a choice, cannot be recorded so."""

"""What is refused in rehearsals, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class RehearsalRefusedError(RefusedError):
    """The rehearsal cannot be started, ended or timed so."""

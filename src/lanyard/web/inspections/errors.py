"""What is refused in inspections, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class OverlappingInspectionError(RefusedError):
    """Another real inspection of the kind is still running."""


class OldCallError(RefusedError):
    """The call is more than a month old, and nobody has confirmed that."""

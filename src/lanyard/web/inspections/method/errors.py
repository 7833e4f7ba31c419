"""What is refused with notes on the method, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class MethodRefusedError(RefusedError):
    """A note on the method cannot be kept or changed so."""

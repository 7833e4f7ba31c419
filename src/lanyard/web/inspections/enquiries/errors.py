"""What is refused with queries, in words for the page."""

from lanyard.web.pages.refusals import RefusedError


class EnquiryRefusedError(RefusedError):
    """A query cannot be noted or changed so, or not now."""

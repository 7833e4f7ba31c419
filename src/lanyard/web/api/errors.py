"""What the API refuses, in words."""

from lanyard.web.pages.refusals import RefusedError


class TokenError(RefusedError):
    """A token cannot be made as asked."""

"""What can go wrong with imports."""

from lanyard.web.pages.refusals import RefusedError


class ImportOverError(RefusedError):
    """The import was given up or refused meanwhile: nothing is made of it any more."""

"""What can go wrong with lists."""

from django.http import Http404


class ListError(Exception):
    """Something about a list page."""


class ListDeclarationError(ListError):
    """A list is declared so that it cannot be made: a fault of the program, found at its start."""


class UnknownFileTypeError(ListError, Http404):
    """A list was asked for as a kind of file that there is not: answered as an address that there is not."""

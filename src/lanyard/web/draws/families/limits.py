"""Slows down whoever tries codes. No code can be guessed, but the trying is a burden."""

from django.http import HttpRequest

from lanyard.web.access.tries import Limit
from lanyard.web.people.sign_in.lockout import network_address

MOST_TRIES = 15
_TRIES = Limit("family-codes", most=MOST_TRIES, within_seconds=600)


def has_tried_too_often(request: HttpRequest) -> bool:
    """Counts one try, right or wrong, and says whether this network address has made too many."""
    return _TRIES.is_passed(network_address(request))

"""Slows down whoever tries links that do not exist. No token can be guessed, but the trying is a burden."""

from django.http import HttpRequest

from lanyard.web.access.tries import Limit
from lanyard.web.people.sign_in.lockout import network_address

MOST_MISSES = 20
_MISSES = Limit("links-missed", most=MOST_MISSES, within_seconds=60)


def has_missed_too_often(request: HttpRequest) -> bool:
    """Counts one link that does not exist, and says whether this network address has tried too many."""
    return _MISSES.is_passed(network_address(request))

"""Slows down whoever tries links that do not exist. No token can be guessed, but the trying is a burden."""

import hashlib

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest

MOST_MISSES = 20
WITHIN_SECONDS = 60


def has_missed_too_often(request: HttpRequest) -> bool:
    """Counts one link that does not exist, and says whether this network address has tried too many."""
    key = f"links-missed:{hashlib.sha256(get_adapter().get_client_ip(request).encode()).hexdigest()}"
    cache.add(key, 0, WITHIN_SECONDS)
    try:
        return cache.incr(key) > MOST_MISSES
    except ValueError:  # the minute ended between the two
        return False

"""Reads the messages that tests have had sent."""

import re

from lanyard.web.mail.models import Outgoing

_LINK = re.compile(r"https?://[^/\s]+(/\S+)")


def last_message(to: str) -> Outgoing:
    """The last message on its way to an address."""
    return Outgoing.objects.filter(to=to).latest("pk")


def last_link(to: str) -> str:
    """The path of the first link in the last message to an address."""
    found = _LINK.search(last_message(to).body)
    assert found is not None
    return found.group(1)

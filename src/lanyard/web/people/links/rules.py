"""When a signed link opens something."""

from datetime import datetime
from enum import StrEnum

from lanyard.web.people.models import Closed, SignedLink


class LinkState(StrEnum):
    """How a link stands."""

    OPEN = "open"
    USED = "used"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    NOT_ME = "not-me"
    UNKNOWN = "unknown"


LASTING = frozenset({LinkState.OPEN, LinkState.USED})
"""States in which somebody who has come in by the link may go on: a last use lets them finish."""

_BY_REASON = {Closed.WITHDRAWN: LinkState.WITHDRAWN, Closed.NOT_ME: LinkState.NOT_ME}


def state_of(link: SignedLink | None, at: datetime) -> LinkState:
    """How a link stands at a moment."""
    if link is None:
        return LinkState.UNKNOWN
    if link.closed_because:
        return _BY_REASON[Closed(link.closed_because)]
    if at >= link.expires:
        return LinkState.EXPIRED
    if link.most_uses is not None and link.uses >= link.most_uses:
        return LinkState.USED
    return LinkState.OPEN

"""What can happen to figures, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.data.access import SEE_FIGURES, SEE_SMALL_NUMBERS

DOWNLOADED = Act("data.figures-downloaded", "downloaded figures", SEE_FIGURES, EventKind.EXPORT)
SMALL_SEEN = Act("data.small-numbers-seen", "looked at small numbers of …", SEE_SMALL_NUMBERS, EventKind.READ)
SMALL_DOWNLOADED = Act(
    "data.small-numbers-downloaded",
    "downloaded figures with small numbers in them",
    SEE_SMALL_NUMBERS,
    EventKind.EXPORT,
)

ACTS = (DOWNLOADED, SMALL_SEEN, SMALL_DOWNLOADED)

"""Where the catalogue stands in the frame of every page."""

from lanyard.web.data.access import KEEP_OWN_ENTRIES, SEE_READINESS
from lanyard.web.pages.frame import Entry, OwnLink

ENTRIES = (
    Entry(
        "Readiness",
        "data:readiness",
        SEE_READINESS,
        21,
        "What would be ready if the call came now, by when the rest, and who to ring.",
    ),
)
OWN_LINKS = (OwnLink("Data sets that you own", "data:own-entries", KEEP_OWN_ENTRIES),)

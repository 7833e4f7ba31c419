"""Where imports stand in the frame of every page."""

from lanyard.web.data.access import IMPORT_RETURNS
from lanyard.web.pages.frame import Entry

ENTRIES = (
    Entry(
        "Returns",
        "data:imports",
        IMPORT_RETURNS,
        20,
        "Bring in returns, see what is wrong with them, and make snapshots.",
    ),
)

"""Where the data team's desk stands in the frame of every page."""

from lanyard.web.data.access import SEE_FIGURES
from lanyard.web.pages.frame import Entry

ENTRIES = (
    Entry(
        "Data",
        "data:overview",
        SEE_FIGURES,
        20,
        "What the returns say of the area, how ready each data set is, and where it comes from.",
    ),
)

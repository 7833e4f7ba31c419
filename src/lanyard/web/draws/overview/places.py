"""Where draws stand in the frame of every page."""

from lanyard.web.draws.access import SEE_DRAWS
from lanyard.web.pages.frame import Entry

ENTRIES = (
    Entry(
        "Draws",
        "draws:draws",
        SEE_DRAWS,
        30,
        "Children are chosen by lot, and anybody can check that nobody picked them.",
    ),
)

"""Where inspections stand in the frame of every page, and what can be taken back."""

from lanyard.web.inspections.access import SEE_INSPECTIONS
from lanyard.web.inspections.calling.actions import UNDO_ENDING
from lanyard.web.inspections.calling.noting.actions import UNDO_REMOVAL
from lanyard.web.pages.frame import Entry

ENTRIES = (
    Entry(
        "Inspections",
        "inspections:list",
        SEE_INSPECTIONS,
        10,
        "The call, its dates and tasks, and the team.",
    ),
)
TAKING_BACK = (UNDO_ENDING, UNDO_REMOVAL)

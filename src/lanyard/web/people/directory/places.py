"""Where the directory stands in the frame of every page, and what in it can be taken back."""

from lanyard.web.pages.frame import Entry
from lanyard.web.people.access import SEE_DIRECTORY
from lanyard.web.people.directory.actions.organisations import UNDO_CLOSING
from lanyard.web.people.directory.actions.roles import UNDO_ENDING

ENTRIES = (
    Entry(
        "Directory",
        "people:organisations",
        SEE_DIRECTORY,
        90,
        "Who is who in the partnership, and how to reach them.",
    ),
)
OWN_PAGE = "people:account"
TAKING_BACK = (UNDO_ENDING, UNDO_CLOSING)

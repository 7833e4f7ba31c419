"""Where tasks stand in the frame of every page, and what with them can be taken back."""

from lanyard.web.inspections.access import DO_TASKS
from lanyard.web.inspections.tasks.actions.moves import UNDO_MOVE
from lanyard.web.pages.frame import Entry

ENTRIES = (
    Entry(
        "My tasks", "inspections:mine", DO_TASKS, 20, "What is yours to do for the inspection, and by when."
    ),
)
TAKING_BACK = (UNDO_MOVE,)

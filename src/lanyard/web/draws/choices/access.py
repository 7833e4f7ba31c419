"""The pages of inspectors' choice, and who may see them. Who the children are is a page of its own."""

from lanyard.web.access.routes import Route
from lanyard.web.draws.access import RECORD_CHOICE, SEE_DRAWS

ROUTES = (
    Route("draws:choice", SEE_DRAWS, about="inspection"),
    Route("draws:note-sent-draw", RECORD_CHOICE, about="inspection"),
    Route("draws:note-sent-file", RECORD_CHOICE, about="inspection"),
    Route("draws:record-choice", RECORD_CHOICE, about="inspection"),
    Route("draws:substitute", RECORD_CHOICE, about="inspection"),
    Route("draws:chosen-children", RECORD_CHOICE, about="inspection", reads_child=True),
    Route("draws:chosen-template", RECORD_CHOICE, about="inspection", reads_child=True),
)

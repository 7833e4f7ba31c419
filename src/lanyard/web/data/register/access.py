"""Who may search the register and open a child's record, and who may ask whose record was opened."""

from lanyard.web.access.routes import Route
from lanyard.web.data.access import SEE_LOOKS, SEE_REGISTER

CHILD = "child"
"""The kind of thing that a child is in the record, known by a mark (`marks.mark_of`)."""

ROUTES = (
    Route("data:register", SEE_REGISTER),
    Route("data:register-of", SEE_REGISTER, about="snapshot", reads_child=True),
    Route("data:register-of-file", SEE_REGISTER, about="snapshot", reads_child=True),
    Route("data:child", SEE_REGISTER, reads_child=True),
    Route("data:to-review", SEE_REGISTER, about="snapshot", reads_child=True),
    Route("data:to-review-file", SEE_REGISTER, about="snapshot", reads_child=True),
    Route("data:decide-pair", SEE_REGISTER, reads_child=True),
    Route("data:person-lists", SEE_REGISTER, about="snapshot"),
    Route("data:person-list", SEE_REGISTER, reads_child=True),
    Route("data:person-list-file", SEE_REGISTER, reads_child=True),
    Route("data:person-list-as-made", SEE_REGISTER, reads_child=True),
    Route("data:find-looks", SEE_LOOKS),
    Route("data:looks", SEE_LOOKS),
    Route("data:looks-file", SEE_LOOKS),
)

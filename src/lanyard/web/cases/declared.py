"""What the subjects of this room declare, gathered: routes, acts, columns of the board."""

from lanyard.web.access.routes import Route
from lanyard.web.cases import acts
from lanyard.web.cases.board import access as board
from lanyard.web.cases.board.columns import BoardColumn
from lanyard.web.cases.opening.acts import ACTS as OPENING_ACTS

ROUTES: tuple[Route, ...] = (*board.ROUTES,)
ACTS = (*acts.ACTS, *OPENING_ACTS)
COLUMNS: tuple[BoardColumn, ...] = ()
"""The columns of the case board, from left to right."""

"""What the subjects of this room declare, gathered: routes, acts, columns of the board."""

from lanyard.web.access.routes import Route
from lanyard.web.cases import acts
from lanyard.web.cases.board import access as board
from lanyard.web.cases.board.columns import BoardColumn
from lanyard.web.cases.front_sheet import access as front_sheet
from lanyard.web.cases.front_sheet.parts import SheetPart
from lanyard.web.cases.meetings import access as meetings
from lanyard.web.cases.meetings.acts import ACTS as MEETING_ACTS
from lanyard.web.cases.meetings.column import COLUMNS as MEETING_COLUMNS
from lanyard.web.cases.meetings.column import SHEET_PARTS as MEETING_PARTS
from lanyard.web.cases.meetings.relying import RELIANCES as MEETING_RELIANCES
from lanyard.web.cases.opening.acts import ACTS as OPENING_ACTS
from lanyard.web.cases.participation import access as participation
from lanyard.web.cases.participation.acts import ACTS as PARTICIPATION_ACTS
from lanyard.web.cases.participation.column import COLUMNS as PARTICIPATION_COLUMNS
from lanyard.web.cases.participation.column import SHEET_PARTS as PARTICIPATION_PARTS
from lanyard.web.cases.participation.messages import MESSAGES as PARTICIPATION_MESSAGES
from lanyard.web.cases.reliances import Reliance
from lanyard.web.mail.messages import Message
from lanyard.web.people.links.purposes import Purpose

ROUTES: tuple[Route, ...] = (
    *board.ROUTES,
    *front_sheet.ROUTES,
    *participation.ROUTES,
    *meetings.ROUTES,
)
ACTS = (*acts.ACTS, *OPENING_ACTS, *MEETING_ACTS, *PARTICIPATION_ACTS)
COLUMNS: tuple[BoardColumn, ...] = (
    *PARTICIPATION_COLUMNS,
    *MEETING_COLUMNS,
)
"""The columns of the case board, from left to right."""
SHEET_PARTS: tuple[SheetPart, ...] = (
    *PARTICIPATION_PARTS,
    *MEETING_PARTS,
)
"""The parts of the front sheet, from top to bottom."""
PURPOSES: tuple[Purpose, ...] = (*participation.PURPOSES,)
MESSAGES: tuple[Message, ...] = (*PARTICIPATION_MESSAGES,)
RELIANCES: tuple[Reliance, ...] = (*MEETING_RELIANCES,)

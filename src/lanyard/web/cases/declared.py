"""What the subjects of this room declare, gathered: routes, acts, columns of the board."""

from lanyard.web.access.routes import Route
from lanyard.web.audit.retention.persons import PersonEraser
from lanyard.web.audit.retention.rules import RetentionRule
from lanyard.web.cases import acts
from lanyard.web.cases.asking.acts import ACTS as ASKING_ACTS
from lanyard.web.cases.asking.erasure import PERSON_ERASERS as ASKING_ERASERS
from lanyard.web.cases.asking.kinds import PURPOSES as ASKING_PURPOSES
from lanyard.web.cases.asking.messages import MESSAGES as ASKING_MESSAGES
from lanyard.web.cases.board import access as board
from lanyard.web.cases.board.columns import BoardColumn
from lanyard.web.cases.chronology import access as chronology
from lanyard.web.cases.chronology.actions import UNDO_REMOVAL as UNDO_REMOVAL_OF_ENTRY
from lanyard.web.cases.chronology.acts import ACTS as CHRONOLOGY_ACTS
from lanyard.web.cases.chronology.column import COLUMNS as CHRONOLOGY_COLUMNS
from lanyard.web.cases.chronology.column import SHEET_PARTS as CHRONOLOGY_PARTS
from lanyard.web.cases.chronology.deciding import UNDO_DECISION
from lanyard.web.cases.consent_forms import access as consent_forms
from lanyard.web.cases.documents import access as documents
from lanyard.web.cases.documents.acts import ACTS as DOCUMENT_ACTS
from lanyard.web.cases.documents.column import COLUMN as DOCUMENT_COLUMN
from lanyard.web.cases.documents.column import SHEET_PART as DOCUMENT_PART
from lanyard.web.cases.documents.messages import MESSAGES as DOCUMENT_MESSAGES
from lanyard.web.cases.documents.places import OWN_LINKS as DOCUMENT_LINKS
from lanyard.web.cases.documents.reliance import RELIANCES as DOCUMENT_RELIANCES
from lanyard.web.cases.documents.retention import PERSON_ERASERS as DOCUMENT_ERASERS
from lanyard.web.cases.erasing import RULES as CASE_RULES
from lanyard.web.cases.export import access as export
from lanyard.web.cases.export.acts import ACTS as EXPORT_ACTS
from lanyard.web.cases.files import access as files
from lanyard.web.cases.files.acts import ACTS as FILE_ACTS
from lanyard.web.cases.files.checks import CHECKS as FILE_CHECKS
from lanyard.web.cases.files.retention import RULES as FILE_RULES
from lanyard.web.cases.front_sheet import access as front_sheet
from lanyard.web.cases.front_sheet.parts import SheetPart
from lanyard.web.cases.meetings import access as meetings
from lanyard.web.cases.meetings.acts import ACTS as MEETING_ACTS
from lanyard.web.cases.meetings.column import COLUMNS as MEETING_COLUMNS
from lanyard.web.cases.meetings.column import SHEET_PARTS as MEETING_PARTS
from lanyard.web.cases.meetings.relying import RELIANCES as MEETING_RELIANCES
from lanyard.web.cases.opening import access as opening
from lanyard.web.cases.opening.acts import ACTS as OPENING_ACTS
from lanyard.web.cases.opening.changing import UNDO_STANDING_DOWN
from lanyard.web.cases.participation import access as participation
from lanyard.web.cases.participation.acts import ACTS as PARTICIPATION_ACTS
from lanyard.web.cases.participation.column import COLUMNS as PARTICIPATION_COLUMNS
from lanyard.web.cases.participation.column import SHEET_PARTS as PARTICIPATION_PARTS
from lanyard.web.cases.participation.erasure import PERSON_ERASERS as PARTICIPATION_ERASERS
from lanyard.web.cases.participation.messages import MESSAGES as PARTICIPATION_MESSAGES
from lanyard.web.cases.portrait import access as portrait
from lanyard.web.cases.portrait.acts import ACTS as PORTRAIT_ACTS
from lanyard.web.cases.portrait.relying import RELIANCES as PORTRAIT_RELIANCES
from lanyard.web.cases.reliances import Reliance
from lanyard.web.cases.summary import access as summary
from lanyard.web.cases.summary.acts import ACTS as SUMMARY_ACTS
from lanyard.web.cases.writing.actions import UNDO_ACCEPTING
from lanyard.web.cases.writing.acts import ACTS as WRITING_ACTS
from lanyard.web.cases.writing.column import COLUMNS as WRITING_COLUMNS
from lanyard.web.cases.writing.column import SHEET_PARTS as WRITING_PARTS
from lanyard.web.checks.declare import Check
from lanyard.web.mail.messages import Message
from lanyard.web.pages.frame import OwnLink
from lanyard.web.pages.undo import TakingBack
from lanyard.web.people.links.purposes import Purpose

ROUTES: tuple[Route, ...] = (
    *board.ROUTES,
    *front_sheet.ROUTES,
    *documents.ROUTES,
    *files.ROUTES,
    *participation.ROUTES,
    *consent_forms.ROUTES,
    *chronology.ROUTES,
    *portrait.ROUTES,
    *summary.ROUTES,
    *meetings.ROUTES,
    *opening.ROUTES,
    *export.ROUTES,
)
ACTS = (
    *acts.ACTS,
    *OPENING_ACTS,
    *DOCUMENT_ACTS,
    *FILE_ACTS,
    *MEETING_ACTS,
    *EXPORT_ACTS,
    *PARTICIPATION_ACTS,
    *ASKING_ACTS,
    *WRITING_ACTS,
    *CHRONOLOGY_ACTS,
    *PORTRAIT_ACTS,
    *SUMMARY_ACTS,
)
COLUMNS: tuple[BoardColumn, ...] = (
    *PARTICIPATION_COLUMNS,
    DOCUMENT_COLUMN,
    *CHRONOLOGY_COLUMNS,
    *WRITING_COLUMNS,
    *MEETING_COLUMNS,
)
"""The columns of the case board, from left to right."""
SHEET_PARTS: tuple[SheetPart, ...] = (
    *PARTICIPATION_PARTS,
    DOCUMENT_PART,
    *CHRONOLOGY_PARTS,
    *WRITING_PARTS,
    *MEETING_PARTS,
)
"""The parts of the front sheet, from top to bottom."""
PURPOSES: tuple[Purpose, ...] = (
    *participation.PURPOSES,
    *documents.PURPOSES,
    *ASKING_PURPOSES,
)
MESSAGES: tuple[Message, ...] = (
    *PARTICIPATION_MESSAGES,
    *DOCUMENT_MESSAGES,
    *ASKING_MESSAGES,
)
RELIANCES: tuple[Reliance, ...] = (
    *MEETING_RELIANCES,
    *DOCUMENT_RELIANCES,
    *PORTRAIT_RELIANCES,
)
TAKING_BACK: tuple[TakingBack, ...] = (
    UNDO_STANDING_DOWN,
    UNDO_ACCEPTING,
    UNDO_REMOVAL_OF_ENTRY,
    UNDO_DECISION,
)
OWN_LINKS: tuple[OwnLink, ...] = (*DOCUMENT_LINKS,)
CHECKS: tuple[Check, ...] = (*FILE_CHECKS,)
RETENTION: tuple[RetentionRule, ...] = (
    *CASE_RULES,
    *FILE_RULES,
)
PERSON_ERASERS: tuple[PersonEraser, ...] = (*DOCUMENT_ERASERS, *PARTICIPATION_ERASERS, *ASKING_ERASERS)

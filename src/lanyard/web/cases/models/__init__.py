"""The tables of the cases room, one file a subject."""

from lanyard.web.cases.models.cases import Case, CaseQuerySet, Place
from lanyard.web.cases.models.chronology import ChronologyApart, ChronologyAsk, ChronologyEntry
from lanyard.web.cases.models.documents import (
    AnswerState,
    DocumentAnswer,
    DocumentRequest,
    DocumentRequestQuerySet,
    DocumentWanted,
)
from lanyard.web.cases.models.files import CaseFile, Scan
from lanyard.web.cases.models.meetings import CaseAttendee, CaseMeeting
from lanyard.web.cases.models.participation import (
    AskedPerson,
    Asking,
    Consequence,
    Followed,
    FormScan,
    Judgement,
    JudgementWords,
    SaidWords,
)
from lanyard.web.cases.models.writing import Portrait, SummarySection, WritingState, Written

__all__ = [
    "AnswerState",
    "AskedPerson",
    "Asking",
    "Case",
    "CaseAttendee",
    "CaseFile",
    "CaseMeeting",
    "CaseQuerySet",
    "ChronologyApart",
    "ChronologyAsk",
    "ChronologyEntry",
    "Consequence",
    "DocumentAnswer",
    "DocumentRequest",
    "DocumentRequestQuerySet",
    "DocumentWanted",
    "Followed",
    "FormScan",
    "Judgement",
    "JudgementWords",
    "Place",
    "Portrait",
    "SaidWords",
    "Scan",
    "SummarySection",
    "WritingState",
    "Written",
]

"""The tables of the cases room, one file a subject."""

from lanyard.web.cases.models.cases import Case, CaseQuerySet, Place
from lanyard.web.cases.models.documents import (
    AnswerState,
    DocumentAnswer,
    DocumentRequest,
    DocumentRequestQuerySet,
    DocumentWanted,
)
from lanyard.web.cases.models.files import CaseFile, Scan
from lanyard.web.cases.models.participation import (
    AskedPerson,
    Asking,
    Consequence,
    Followed,
    Judgement,
    JudgementWords,
    SaidWords,
)

__all__ = [
    "AnswerState",
    "AskedPerson",
    "Asking",
    "Case",
    "CaseFile",
    "CaseQuerySet",
    "Consequence",
    "DocumentAnswer",
    "DocumentRequest",
    "DocumentRequestQuerySet",
    "DocumentWanted",
    "Followed",
    "Judgement",
    "JudgementWords",
    "Place",
    "SaidWords",
    "Scan",
]

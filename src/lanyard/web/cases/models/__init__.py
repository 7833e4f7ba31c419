"""The tables of the cases room, one file a subject."""

from lanyard.web.cases.models.cases import Case, CaseQuerySet, Place
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
    "AskedPerson",
    "Asking",
    "Case",
    "CaseQuerySet",
    "Consequence",
    "Followed",
    "Judgement",
    "JudgementWords",
    "Place",
    "SaidWords",
]

"""The tables of draws, one file a subject. They hold pseudonyms, fingerprints and counts, and no name."""

from lanyard.web.draws.models.choices import ChoiceKind, ChoiceRecord, Chooser, SentList, ToldApart
from lanyard.web.draws.models.draws import Draw, DrawQuerySet, DrawState
from lanyard.web.draws.models.families import FamilyCode, FamilyCodeQuerySet

__all__ = [
    "ChoiceKind",
    "ChoiceRecord",
    "Chooser",
    "Draw",
    "DrawQuerySet",
    "DrawState",
    "FamilyCode",
    "FamilyCodeQuerySet",
    "SentList",
    "ToldApart",
]

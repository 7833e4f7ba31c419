"""The tables of draws, one file a subject. They hold pseudonyms, fingerprints and counts, and no name."""

from lanyard.web.draws.models.ceremonies import (
    Ceremony,
    CeremonyQuerySet,
    CeremonyState,
    EndedBecause,
    Party,
    PartyQuerySet,
    Way,
)
from lanyard.web.draws.models.choices import ChoiceKind, ChoiceRecord, Chooser, SentList, ToldApart
from lanyard.web.draws.models.draws import Draw, DrawQuerySet, DrawState
from lanyard.web.draws.models.families import FamilyCode, FamilyCodeQuerySet
from lanyard.web.draws.models.replacements import REASONS, Replacement

__all__ = [
    "REASONS",
    "Ceremony",
    "CeremonyQuerySet",
    "CeremonyState",
    "ChoiceKind",
    "ChoiceRecord",
    "Chooser",
    "Draw",
    "DrawQuerySet",
    "DrawState",
    "EndedBecause",
    "FamilyCode",
    "FamilyCodeQuerySet",
    "Party",
    "PartyQuerySet",
    "Replacement",
    "SentList",
    "ToldApart",
    "Way",
]

"""The tables of draws, one file a subject. They hold pseudonyms, fingerprints and counts, and no name."""

from lanyard.web.draws.models.draws import Draw, DrawQuerySet, DrawState

__all__ = ["Draw", "DrawQuerySet", "DrawState"]

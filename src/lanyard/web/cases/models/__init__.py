"""The tables of the cases room, one file a subject."""

from lanyard.web.cases.models.cases import Case, CaseQuerySet, Place

__all__ = ["Case", "CaseQuerySet", "Place"]

"""What can be asked of somebody outside, and by what link they give it."""

from dataclasses import dataclass
from typing import Any, cast

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.visitor import Visitor, who_can
from lanyard.web.cases.access import GIVE_PARTS
from lanyard.web.cases.models import ChronologyAsk, Portrait, SummarySection
from lanyard.web.cases.models.asked import AskedQuerySet
from lanyard.web.people.links.purposes import Purpose

AnyPart = ChronologyAsk | Portrait | SummarySection


@dataclass(frozen=True)
class Kind:
    """One kind of part: `name` is that of things in addresses, `words` what somebody is asked for."""

    name: str
    words: str
    model: type[ChronologyAsk] | type[Portrait] | type[SummarySection]
    purpose: Purpose

    @property
    def parts(self) -> AskedQuerySet[Any]:
        """Every part of this kind."""
        return cast("AskedQuerySet[Any]", self.model.objects.all())


def _purpose(name: str, words: str) -> Purpose:
    return Purpose(name, words, f"cases:see-{name}-by-link", GIVE_PARTS)


CHRONOLOGY = Kind(
    "chronology-ask",
    "what happened, and when",
    ChronologyAsk,
    _purpose("chronology-ask", "tell what happened in one child’s life, by date"),
)
PORTRAIT = Kind(
    "portrait", "a pen portrait", Portrait, _purpose("portrait", "write the pen portrait of one child")
)
SECTION = Kind(
    "summary-section",
    "a section of a summary",
    SummarySection,
    _purpose("summary-section", "write a section of one child’s multi-agency summary"),
)
KINDS = (CHRONOLOGY, PORTRAIT, SECTION)
PURPOSES = tuple(kind.purpose for kind in KINDS)


def can_give(visitor: Visitor, kind: Kind, part: AnyPart) -> bool:
    """Whether somebody may give this part: for their own organisation, by its link, or for all."""
    if visitor.may_by_link(GIVE_PARTS, kind.name, part.pk):
        return True
    reach = visitor.reach(GIVE_PARTS)
    return reach.everything or part.organisation_id in reach.organisations


def check_give(visitor: Visitor, kind: Kind, part: AnyPart) -> None:
    """Raises `NotAllowedError` unless the visitor may give this part."""
    if not can_give(visitor, kind, part):
        raise NotAllowedError(f"You cannot {GIVE_PARTS.words}. {who_can(GIVE_PARTS)}")

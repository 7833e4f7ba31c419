"""Queries by criterion: which criteria have open lines of enquiry, and which have none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from lanyard.core.frameworks.declare import Criterion
from lanyard.core.words.numbers import counted
from lanyard.core.words.phrases import curled
from lanyard.web.inspections.enquiries.presenters import NO_CRITERION
from lanyard.web.inspections.models import Enquiry, EnquiryState, Inspection
from lanyard.web.pages.links import Link


@dataclass(frozen=True)
class CriterionShown:
    """One criterion: what it asks, its open lines and queries, and how many are done with."""

    title: str
    asks: str
    lines: Sequence[Link]
    queries: Sequence[Link]
    closed: str
    all: Link | None

    @property
    def badge(self) -> tuple[str, str]:
        """How many lines are open, with a colour."""
        if self.lines:
            return counted(len(self.lines), "open line", "open lines"), "blue"
        return "No open line", "grey"


@dataclass(frozen=True)
class GroupShown:
    """A group of criteria, as the rules have it."""

    id: str
    title: str
    criteria: Sequence[CriterionShown]


def by_criterion(inspection: Inspection, enquiries: Iterable[Enquiry]) -> list[GroupShown]:
    """Every criterion of the rules by group, and last what is about no one criterion, if anything is."""
    found: dict[str, list[Enquiry]] = {}
    for enquiry in enquiries:
        found.setdefault(enquiry.criterion, []).append(enquiry)
    rules = inspection.rules_of
    groups = [
        GroupShown(
            group.id,
            curled(group.title),
            [_of_rules(inspection, each, found) for each in rules.criteria if each.group == group.id],
        )
        for group in rules.groups
    ]
    none = GroupShown("none", "Beside the criteria", [_shown(NO_CRITERION, "", found.get("", []), None)])
    return [*groups, *([none] if found.get("") else [])]


def without_lines(groups: Iterable[GroupShown]) -> int:
    """How many criteria of the rules have no open line of enquiry."""
    return sum(not each.lines for group in groups for each in group.criteria if each.all)


def _of_rules(
    inspection: Inspection, criterion: Criterion, found: dict[str, list[Enquiry]]
) -> CriterionShown:
    address = reverse("inspections:enquiries", args=[inspection.pk])
    title = curled(criterion.title)
    every = Link(f"All about {title}", f"{address}?{urlencode({'criterion': criterion.id})}")
    return _shown(title, curled(criterion.asks), found.get(criterion.id, []), every)


def _shown(title: str, asks: str, enquiries: Sequence[Enquiry], every: Link | None) -> CriterionShown:
    closed = [each for each in enquiries if each.state in {EnquiryState.ANSWERED, EnquiryState.DROPPED}]
    return CriterionShown(
        title=title,
        asks=asks,
        lines=_links(enquiries, EnquiryState.LINE),
        queries=_links(enquiries, EnquiryState.QUERY),
        closed=f"{len(closed)} answered or not followed" if closed else "",
        all=every,
    )


def _links(enquiries: Iterable[Enquiry], state: EnquiryState) -> list[Link]:
    return [
        Link(each.title, reverse("inspections:enquiry", args=[each.pk]))
        for each in enquiries
        if each.state == state
    ]

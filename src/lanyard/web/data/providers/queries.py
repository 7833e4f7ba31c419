"""What the pages of providers read, and which parts wait for the next import."""

from collections.abc import Collection
from dataclasses import dataclass

import polars as pl
from django.db.models import Count, OuterRef, QuerySet, Subquery

from lanyard.web.data import store
from lanyard.web.data.kept_file import KeptFile
from lanyard.web.data.models import Part, PartQuerySet, PartState, PartWanted
from lanyard.web.data.providers.kinds import title_of
from lanyard.web.data.providers.outcome import FIGURES, PROBLEMS
from lanyard.web.pages.lists import FrameRows


@dataclass(frozen=True)
class WaitingPart(KeptFile):
    """An accepted part that the next import can take: its file, id, whose it is, and its title in words."""

    pk: int
    organisation: str
    title: str

    @property
    def name(self) -> str:
        """What it is called among the files of an import, where others may send one of the same name."""
        return f"{self.organisation} {self.path.name}"


def wanted_listed() -> QuerySet[PartWanted]:
    """Every list that is asked for, with how many versions came and the state of the latest. One query."""
    latest = Part.objects.filter(wanted=OuterRef("pk")).order_by("-number")
    return PartWanted.objects.select_related("organisation").annotate(
        versions=Count("parts"),
        latest_state=Subquery(latest.values("state")[:1]),
        latest_at=Subquery(latest.values("sent_at")[:1]),
    )


def parts_waiting() -> list[WaitingPart]:
    """The latest accepted version of each list that is still asked for. One query."""
    found = latest_accepted().filter(wanted__closed_at=None)
    return [_waiting(part) for part in found.select_related("wanted__organisation")]


def parts_chosen(chosen: Collection[str]) -> list[WaitingPart]:
    """Of the parts that wait, those with these ids. One query."""
    return [part for part in parts_waiting() if str(part.pk) in chosen]


def latest_accepted() -> PartQuerySet:
    """Of each list that is asked for, the latest version that was accepted."""
    newer = Part.objects.accepted().filter(wanted=OuterRef("wanted")).order_by("-number")
    return Part.objects.accepted().filter(pk=Subquery(newer.values("pk")[:1]))


def problems_of(part: Part) -> FrameRows | None:
    """The problems in what was sent; None where it was not read."""
    path = store.part_checked(part.key) / PROBLEMS
    return FrameRows(pl.scan_parquet(path, glob=False), "number") if path.is_file() else None


def figures_of(wanted: PartWanted) -> pl.DataFrame:
    """The figures by period of a list: of each period, group and measure as the latest version says it.

    Only versions that were not refused or sent back count. Columns: quarter, group, measure, value.
    """
    good = (PartState.ACCEPTED, PartState.WAITING)
    parts = wanted.parts.filter(state__in=good).order_by("number")
    paths = [store.part_checked(part.key) / FIGURES for part in parts]
    frames = [pl.read_parquet(path) for path in paths if path.is_file()]
    if not frames:
        return pl.DataFrame()
    return pl.concat(frames).unique(["quarter", "group", "measure"], keep="last", maintain_order=True)


def _waiting(part: Part) -> WaitingPart:
    whose = str(part.wanted.organisation)
    title = f"{title_of(part.wanted.kind)}, {whose}, {str(part).lower()}"
    return WaitingPart(store.part_file(part.key) / part.name, part.pk, whose, title)

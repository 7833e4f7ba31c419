"""What stands on a front sheet: the child, what each subject says, where everything is, and the gaps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.cases.board.colours import colour_of
from lanyard.web.cases.board.columns import Progress, Standing, board_columns
from lanyard.web.cases.deadlines import deadline_of
from lanyard.web.cases.front_sheet.parts import SheetLine, sheet_parts
from lanyard.web.cases.models import Case, Place


@dataclass(frozen=True)
class Whereabouts:
    """Where one subject of the case stands, and its page."""

    title: str
    colour: str
    words: str
    href: str
    gaps: tuple[str, ...] = ()


@dataclass(frozen=True)
class PartOfSheet:
    """What one subject says."""

    title: str
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True)
class FrontSheet:
    """One page for an inspector. `gaps` is what is still missing, in words."""

    number: str
    name: str
    place: str
    who: tuple[SheetLine, ...]
    parts: tuple[PartOfSheet, ...]
    where: tuple[Whereabouts, ...]
    gaps: tuple[str, ...]


def front_sheet(case: Case, now: datetime) -> FrontSheet:
    """The sheet of a case at a moment. Queries are those of the subjects alone."""
    where = tuple(_where(case, now))
    said = [PartOfSheet(part.title, tuple(part.lines(case, now))) for part in sheet_parts()]
    return FrontSheet(
        number=str(case),
        name=case.name,
        place=case.get_place_display(),
        who=tuple(_who(case, timezone.localdate(now))),
        parts=tuple(part for part in said if part.lines),
        where=where,
        gaps=tuple(gap for each in where for gap in each.gaps),
    )


def _who(case: Case, today: date) -> Iterator[SheetLine]:
    yield SheetLine("Born", f"{date_in_words(case.born)}, aged {case.age_on(today)}")
    if case.setting:
        yield SheetLine("School or other setting", case.setting)
    yield SheetLine("Support", "EHC plan" if case.has_plan else "SEN support, without an EHC plan")
    yield SheetLine("Looked after", "Yes" if case.is_looked_after else "No")
    yield SheetLine("Alternative provision", "Yes" if case.in_alternative_provision else "No")
    if case.unique_id:
        yield SheetLine("Unique ID in the lists", case.unique_id)


def _where(case: Case, now: datetime) -> Iterator[Whereabouts]:
    timeline = case.inspection.timeline()
    counts: Sequence[Case] = [case] if case.place != Place.STOOD_DOWN else []
    for column in board_columns():
        standing = column.standings(counts, now).get(case.pk)
        href = reverse(column.route, args=[case.pk])
        if standing is None:
            yield Whereabouts(column.title, "grey", "Nothing is wanted", href)
            continue
        colour = colour_of(standing, case, deadline_of(timeline, column.due_by), now)
        yield Whereabouts(column.title, colour, standing.words, href, tuple(_gaps(column.title, standing)))


def _gaps(title: str, standing: Standing) -> Iterator[str]:
    """What is missing of one subject: each thing that is to be chased, or else how it stands."""
    if standing.progress in {Progress.DONE, Progress.NOT_WANTED}:
        return
    if not standing.chase:
        yield f"{title}: {standing.words}"
    for each in standing.chase:
        yield f"{title}: {each.what} ({each.who})"

"""Imports in ready words, for their pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.numbers import count, counted
from lanyard.web.data.imports.outcome import Refusal
from lanyard.web.data.models import Import, ImportedFile, ImportState
from lanyard.web.pages.links import Link

STATE_COLOURS = {ImportState.MAKING: "blue", ImportState.MADE: "green", ImportState.REFUSED: "red"}

_STEP = 1_000
_UNITS = ("bytes", "kB", "MB", "GB")


@dataclass(frozen=True)
class FileShown:
    """One file of an import as its page lists it."""

    name: str
    what: str
    rows: str
    size: str


@dataclass(frozen=True)
class ImportShown:
    """Everything that the page of an import places.

    `facts` are titles with their values; `onward` are the pages of what was found.
    """

    title: str
    state: str
    colour: str
    is_being_made: bool
    same_as: Link | None
    facts: tuple[dict[str, str], ...]
    refusals: tuple[Refusal, ...]
    onward: tuple[Link, ...]
    files: tuple[FileShown, ...]


def import_shown(brought_in: Import, refusals: Iterable[Refusal], same: Import | None) -> ImportShown:
    """An import as its page shows it. `same` is an earlier one of exactly the same files."""
    return ImportShown(
        title=str(brought_in),
        state=brought_in.get_state_display(),
        colour=STATE_COLOURS[ImportState(brought_in.state)],
        is_being_made=brought_in.state == ImportState.MAKING,
        same_as=Link(str(same), reverse("data:import", args=[same.pk])) if same else None,
        facts=tuple({"key": key, "value": value} for key, value in _facts(brought_in)),
        refusals=tuple(refusals),
        onward=tuple(_onward(brought_in)),
        files=tuple(map(_file, brought_in.files.all())),
    )


def size_in_words(size: int) -> str:
    """A number of bytes as people read it: "12 kB"."""
    shown = float(size)
    for unit in _UNITS[:-1]:
        if shown < _STEP:
            return f"{count(round(shown))} {unit}"
        shown /= _STEP
    return f"{shown:.1f} {_UNITS[-1]}"


def kind_in_words(kind: str) -> str:
    """The return that a kind names; nothing where it is none, or not known yet."""
    return BY_KIND[kind].title if kind in BY_KIND else ""


def _facts(brought_in: Import) -> Iterator[tuple[str, str]]:
    begun = timezone.localtime(brought_in.begun_at)
    by = f" by {brought_in.begun_by}" if brought_in.begun_by else ""
    yield "Brought in", f"{date_in_words(begun.date())} at {time_in_words(begun.time())}{by}"
    yield "Day of the lists", date_in_words(brought_in.as_at)
    if brought_in.state == ImportState.MADE:
        snapshot = brought_in.snapshot
        yield "Children and young people", count(snapshot.children)
        yield "Errors", count(snapshot.errors)
        yield "Queries", count(snapshot.queries)


def _onward(brought_in: Import) -> Iterator[Link]:
    if brought_in.state == ImportState.MADE:
        snapshot = brought_in.snapshot
        found = counted(snapshot.errors + snapshot.queries, "problem", "problems")
        yield Link(f"{found} in the returns", reverse("data:problems", args=[brought_in.pk]))


def _file(file: ImportedFile) -> FileShown:
    year = f", {file.year}" if file.year else ""
    aside = "" if file.is_used or not file.kind else ". Set aside: another file counts instead"
    return FileShown(
        name=file.name,
        what=f"{kind_in_words(file.kind)}{year}{aside}" if file.kind else "",
        rows="" if file.rows is None else count(file.rows),
        size=size_in_words(file.size),
    )

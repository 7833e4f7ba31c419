"""The wall sheet of an inspection: its open tasks in large letters, for a sheet of A3 or A4 on its side."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from lanyard.core.packs.cell_text import cleaned
from lanyard.core.words.dates_in_words import date_in_words

if TYPE_CHECKING:
    from lanyard.core.packs.pdf.typesetting import Data


class Paper(StrEnum):
    """The sheets it can be set for, each on its side."""

    A3 = "a3"
    A4 = "a4"


@dataclass(frozen=True)
class WallTask:
    """One task: what, by when, and who does it."""

    title: str
    due: str
    who: str
    state: str


@dataclass(frozen=True)
class WallPart:
    """Tasks under one heading, such as "Late"."""

    title: str
    tasks: tuple[WallTask, ...]


@dataclass(frozen=True)
class WallSheet:
    """What hangs on the wall. `next_deadline` may be empty; `counted_at` is for the foot."""

    title: str
    area: str
    as_at: date
    counted_at: str
    next_deadline: str
    parts: tuple[WallPart, ...]


def wall_sheet_pdf(sheet: WallSheet, paper: Paper) -> bytes:
    """The sheet as tagged PDF. Raises :class:`ReportError` as `set_pdf` does."""
    # Here, not above: pages that only show the sheet must not load the PDF writer.
    from lanyard.core.packs.pdf.typesetting import set_pdf  # noqa: PLC0415

    return set_pdf("wall_sheet.typ", _page(sheet, paper), sheet.as_at)


def _page(sheet: WallSheet, paper: Paper) -> "Mapping[str, Data]":
    return {
        "title": cleaned(sheet.title),
        "area": cleaned(sheet.area),
        "as_at": date_in_words(sheet.as_at),
        "counted_at": cleaned(sheet.counted_at),
        "next_deadline": cleaned(sheet.next_deadline),
        "paper": paper.value,
        "parts": [_part(part) for part in sheet.parts],
    }


def _part(part: WallPart) -> "Data":
    rows: list[Data] = [
        [cleaned(words) for words in (task.title, task.due, task.who, task.state)] for task in part.tasks
    ]
    return {"title": cleaned(part.title), "rows": rows}

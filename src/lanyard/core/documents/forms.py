"""A form with sections, as it is declared, and what came back of one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from lanyard.core.documents.errors import FormError

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LONGEST_ID = 30


@dataclass(frozen=True)
class Section:
    """A part of a form: its heading, and what to write there. `id` marks it in files."""

    id: str
    title: str
    guidance: str = ""


@dataclass(frozen=True)
class Form:
    """A form: its title, what is read before its sections, and the sections in order.

    Raises `FormError` when the sections cannot be told apart in a file.
    """

    title: str
    lead: tuple[str, ...]
    sections: tuple[Section, ...]

    def __post_init__(self) -> None:
        ids = [section.id for section in self.sections]
        unfit = [each for each in ids if not _ID.fullmatch(each) or len(each) > _LONGEST_ID]
        if not ids or unfit or len(set(ids)) < len(ids):
            raise FormError(f"Sections need short ids of their own, in small letters: {', '.join(ids)}.")


@dataclass(frozen=True)
class Returned:
    """A form that came back: the text of each section found, those not found, and what belongs to none.

    `unplaced` holds everything else that somebody wrote, so that a page can show it: nothing is dropped.
    """

    texts: Mapping[str, str]
    missing: tuple[Section, ...] = ()
    unplaced: tuple[str, ...] = ()


def mark_of(section: Section) -> str:
    """The name of the bookmark by which a section is found again."""
    return f"lanyard_{section.id.replace('-', '_')}"

"""Letters that give families their codes: one page a family, with a strip to cut off."""

from dataclasses import dataclass
from datetime import date

from lanyard.core.packs.cell_text import cleaned
from lanyard.core.packs.pdf.typesetting import Data, set_pdf
from lanyard.core.words.dates_in_words import date_in_words


@dataclass(frozen=True)
class FamilyLetter:
    """One letter: the code it gives, and by which id the area knows the child, for the strip."""

    code: str
    source_id: str


@dataclass(frozen=True)
class FamilyLetters:
    """Letters about one list: what it was for, when it was frozen, and where the code is entered."""

    draw: str
    frozen_on: date
    address: str
    letters: tuple[FamilyLetter, ...]


def family_letters_pdf(letters: FamilyLetters, as_at: date) -> bytes:
    """The letters as a tagged PDF. Raises :class:`ReportError` as `set_pdf` does."""
    pages: list[Data] = [
        {"code": cleaned(each.code), "source_id": cleaned(each.source_id)} for each in letters.letters
    ]
    page: dict[str, Data] = {
        "title": "Was your child in the draw?",
        "area": cleaned(letters.draw),
        "as_at": date_in_words(as_at),
        "counted_at": "",
        "frozen_on": date_in_words(letters.frozen_on),
        "address": cleaned(letters.address),
        "letters": pages,
    }
    return set_pdf("family_letters.typ", page, as_at)

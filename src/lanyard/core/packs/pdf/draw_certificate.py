"""The certificate of a draw as one page: what was frozen, who gave which words, whom the tickets chose."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lanyard.core.packs.cell_text import cleaned
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable, table_data
from lanyard.core.packs.pdf.typesetting import Data, set_pdf
from lanyard.core.words.dates_in_words import date_in_words


@dataclass(frozen=True)
class CertificatePage:
    """The page in ready words. `facts` are names and values, `chosen` columns of pseudonym and ticket."""

    title: str
    drawn_on: date
    facts: tuple[tuple[str, str], ...]
    parties: tuple[tuple[str, str], ...]
    chosen: tuple[tuple[str, str, str], ...]
    chances: tuple[str, ...]
    how_to_check: str


def certificate_pdf(page: CertificatePage) -> bytes:
    """The page as a tagged PDF. Raises :class:`ReportError` as `set_pdf` does."""
    return set_pdf("draw_certificate.typ", _data(page), page.drawn_on)


def _data(page: CertificatePage) -> Mapping[str, Data]:
    return {
        "title": cleaned(page.title),
        "area": "Certificate of a draw",
        "as_at": date_in_words(page.drawn_on),
        "counted_at": "",
        "facts": _table("What was fixed before the draw", ("What", "Value"), page.facts),
        "parties": _table("The seed", ("Who", "Words"), page.parties),
        "chosen": _table("Chosen by ticket", ("Place", "Pseudonym", "Ticket begins"), page.chosen),
        "chances": [cleaned(words) for words in page.chances],
        "how_to_check": cleaned(page.how_to_check),
    }


def _table(caption: str, titles: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Data:
    return table_data(ReportTable(caption, tuple(map(ReportColumn, titles)), rows))

"""A form on which somebody ticks whether they take part, in their language, on A4; or in Easy Read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lanyard.core.packs.cell_text import cleaned

if TYPE_CHECKING:
    from lanyard.core.packs.pdf.typesetting import Data


@dataclass(frozen=True)
class FormRow:
    """One idea, and what the picture beside it is to show (empty where there is no picture)."""

    text: str
    picture: str = ""


@dataclass(frozen=True)
class FormQuestion:
    """A question with boxes to tick, or with a line to write on where it has no choices."""

    text: str
    choices: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True)
class ConsentForm:
    """What stands on the form. `language` is a code such as "pl"; `warning` says that nobody checked it."""

    title: str
    language: str
    warning: str
    rows: tuple[FormRow, ...]
    tick: str
    questions: tuple[FormQuestion, ...]
    lines: tuple[str, ...]
    give_back: str
    number: str
    is_easy: bool
    printed_on: date


def consent_form_pdf(form: ConsentForm) -> bytes:
    """The form as tagged PDF. Raises :class:`ReportError` as `set_pdf` does, such as for letters it lacks."""
    # Here, not above: pages that only show the form must not load the PDF writer.
    from lanyard.core.packs.pdf.typesetting import set_pdf  # noqa: PLC0415

    return set_pdf("consent_form.typ", _page(form), form.printed_on)


def _page(form: ConsentForm) -> "Mapping[str, Data]":
    return {
        "title": cleaned(form.title),
        "area": cleaned(form.number),
        "language": form.language,
        "warning": cleaned(form.warning),
        "rows": [{"text": cleaned(row.text), "picture": cleaned(row.picture)} for row in form.rows],
        "tick": cleaned(form.tick),
        "questions": [_question(question) for question in form.questions],
        "lines": [cleaned(line) for line in form.lines],
        "give_back": cleaned(form.give_back),
        "number": form.number,
        "is_easy": form.is_easy,
    }


def _question(question: FormQuestion) -> "Data":
    return {
        "text": cleaned(question.text),
        "hint": cleaned(question.hint),
        "choices": [cleaned(choice) for choice in question.choices],
    }

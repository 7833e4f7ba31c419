"""The words of the page of a summary."""

from collections.abc import Sequence

from lanyard.core.documents.forms import Form
from lanyard.core.words.numbers import counted
from lanyard.web.access.visitor import Visitor
from lanyard.web.cases.models import Case, SummarySection, WritingState
from lanyard.web.cases.summary.sections import LEAD, SECTIONS, SUMMARY
from lanyard.web.cases.writing.presenters import PieceShown, piece_shown
from lanyard.web.cases.writing.rules import OPEN
from lanyard.web.cases.writing.subject import Way

_ORDER = [section.id for section in SECTIONS]


def in_order(sections: Sequence[SummarySection]) -> list[SummarySection]:
    """The sections as they are declared."""
    return sorted(sections, key=lambda each: _ORDER.index(each.section))


def sections_shown(sections: Sequence[SummarySection], visitor: Visitor) -> list[PieceShown]:
    """Each section in words, with what the visitor can do with it."""
    return [piece_shown(SUMMARY, each, visitor, Way(SUMMARY, each.pk)) for each in in_order(sections)]


def progress_words(sections: Sequence[SummarySection]) -> str:
    """How far it is: "2 of 6 sections are accepted, 1 waits for a look."."""
    accepted = sum(each.state == WritingState.ACCEPTED for each in sections)
    waiting = sum(each.state == WritingState.SUBMITTED for each in sections)
    said = f"{accepted} of {counted(len(sections), 'section is', 'sections are')} accepted"
    return f"{said}, {waiting} to look at." if waiting else f"{said}."


def missing_words(sections: Sequence[SummarySection]) -> list[str]:
    """Whose section is missing: "Health: Made-Up Trust" or that nobody is asked."""
    return [
        f"{SUMMARY.title_of(each)}: {each.of_whom or 'nobody is asked yet'}"
        for each in in_order(sections)
        if WritingState(each.state) in OPEN
    ]


def whole_form(case: Case) -> Form:
    """The whole summary as a form of a word processor. It names no child."""
    return Form(f"Multi-agency summary: {case}", LEAD, SECTIONS)


def whole_texts(sections: Sequence[SummarySection]) -> dict[str, str]:
    """What is written so far, by the ids of the declared sections."""
    return {each.section: each.text for each in sections}

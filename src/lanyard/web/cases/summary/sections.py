"""The sections of a multi-agency summary. Source: pilot letter of 2022, "programme and support" with impact
and learning; that each service writes its own section is ours."""

from django.http import QueryDict

from lanyard.core.documents.forms import Section
from lanyard.web.cases.asking.kinds import SECTION
from lanyard.web.cases.models import SummarySection
from lanyard.web.cases.writing.forms import ask_for_sections
from lanyard.web.cases.writing.subject import Piece, Subject
from lanyard.web.pages.changing import ChangingForm

_PROGRAMME = "What you do for the child: since when, how often, who, and with whom you agree it."

SECTIONS = (
    Section("education", "Programme and support: education", _PROGRAMME),
    Section("health", "Programme and support: health", _PROGRAMME),
    Section("care", "Programme and support: social care and early help", _PROGRAMME),
    Section("others", "Programme and support: others", f"{_PROGRAMME} For example, youth justice."),
    Section("impact", "Impact", "What has become better for the child and the family, and how you know."),
    Section("learning", "Learning", "What you would do differently, and what you have changed for others."),
)
BY_ID = {section.id: section for section in SECTIONS}
LEAD = (
    "Write below the heading, and leave the heading as it is. One page is enough.",
    "Begin a line with a hyphen and a space for an item of a list.",
)
_OF_ONE = "text"


class SectionForm(ChangingForm[SummarySection]):
    """Asks for the text of one section."""

    def __init__(self, data: QueryDict | None = None, *, instance: SummarySection) -> None:
        super().__init__(data, instance=instance)
        ask_for_sections(self, sections_of(instance))

    class Meta:
        model = SummarySection
        fields = tuple(SummarySection.FIELDS.values())


def sections_of(piece: Piece) -> tuple[Section, ...]:
    """The one section that a piece of a summary is, as its own form has it."""
    declared = BY_ID[piece.section] if isinstance(piece, SummarySection) else SECTIONS[0]
    return (Section(_OF_ONE, declared.title, declared.guidance),)


def _title_of(piece: Piece) -> str:
    return sections_of(piece)[0].title


SUMMARY = Subject(SECTION, SectionForm, sections_of, _title_of, LEAD, "cases:summary")

"""The sections of a pen portrait, and how it is asked for. Source: pilot letter of 2022 (needs, aspirations,
support); the place for the child's own words is ours."""

from django.http import QueryDict

from lanyard.core.documents.forms import Section
from lanyard.web.cases.asking.kinds import PORTRAIT
from lanyard.web.cases.models import Portrait
from lanyard.web.cases.writing.forms import ask_for_sections
from lanyard.web.cases.writing.subject import Piece, Subject
from lanyard.web.pages.changing import ChangingForm

SECTIONS = (
    Section(
        "needs",
        "Needs",
        "What does the child find hard, and what do they do well? Say it as you would with the family there.",
    ),
    Section(
        "aspirations",
        "Aspirations",
        "What do the child and the family hope for, now and when the child is grown up?",
    ),
    Section(
        "support",
        "Support",
        "Who helps from education, health and care, how often, and what has changed because of it?",
    ),
    Section(
        "own-words",
        "In the child’s own words",
        "What the child said, as they said it. Say how, if it was by signs, symbols or pictures.",
    ),
)
LEAD = (
    "Write below the headings, and leave the headings as they are. Two pages are enough.",
    "Begin a line with a hyphen and a space for an item of a list.",
)


class PortraitForm(ChangingForm[Portrait]):
    """Asks for the sections of a portrait."""

    def __init__(self, data: QueryDict | None = None, *, instance: Portrait) -> None:
        super().__init__(data, instance=instance)
        ask_for_sections(self, SECTIONS)

    class Meta:
        model = Portrait
        fields = tuple(Portrait.FIELDS.values())


def _sections_of(_piece: Piece) -> tuple[Section, ...]:
    return SECTIONS


def _title_of(_piece: Piece) -> str:
    return "Pen portrait"


_PICTURE = ("Add or change the child’s picture", "picture")
PEN_PORTRAIT = Subject(
    PORTRAIT, PortraitForm, _sections_of, _title_of, LEAD, "cases:portrait", more=(_PICTURE,)
)

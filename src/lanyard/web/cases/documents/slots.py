"""The documents that are wanted about a child: by the rules of the inspection and what the child is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lanyard.core.frameworks.declare import CaseDocument, Framework, Selection, Strength
from lanyard.core.words.phrases import curled
from lanyard.web.cases.models import Case

_TRACKING = "tracking"

OTHER = "other"
"""The slot of anything else that is asked for: rules name the least that is wanted."""

_OTHER_TITLE = "Another document"
_OF_WORDS: Mapping[str, str] = {
    "education": "education",
    "health": "health",
    "care": "social care",
    "commissioner": "whoever commissions it",
}
_IS_ABOUT: Mapping[str, Callable[[Case], bool]] = {
    "everyone": lambda _case: True,
    "with-plan": lambda case: case.has_plan,
    "looked-after": lambda case: case.is_looked_after,
    "in-alternative-provision": lambda case: case.in_alternative_provision,
}


@dataclass(frozen=True)
class Slot:
    """One document that is wanted: `usually_of` says whose it is, `caution` whence, if not verified."""

    id: str
    title: str
    usually_of: str = ""
    caution: str = ""


def slots_of(case: Case) -> tuple[Slot, ...]:
    """The documents that the rules want found in somebody's files about this child, in the rules' order."""
    selection = _selection(case.inspection.rules_of)
    if selection is None:
        return ()
    found = (document for document in selection.documents if document.made_as is None)
    return tuple(_slot(document, selection) for document in found if _IS_ABOUT[document.about](case))


def title_of(rules: Framework, slot: str) -> str:
    """What a document is called. One that these rules do not name is another document."""
    selection = _selection(rules)
    titles = {document.id: document.title for document in selection.documents} if selection else {}
    return titles.get(slot, _OTHER_TITLE)


def _selection(rules: Framework) -> Selection | None:
    return next((each for each in rules.selections if each.id == _TRACKING), None)


def _slot(document: CaseDocument, selection: Selection) -> Slot:
    words = [_OF_WORDS[each] for each in document.of]
    return Slot(document.id, document.title, _listed(words), _caution(selection))


def _caution(selection: Selection) -> str:
    strength: Strength = selection.strength
    return "" if strength.is_verified else curled(selection.source)


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""

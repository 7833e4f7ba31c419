"""Names and numbers for planted children, in place of those of the examples, which all share one child's."""

from dataclasses import dataclass, field

from lanyard.core.synth.child_numbers import planted_uln, planted_upn
from lanyard.core.synth.names import double_names
from lanyard.core.words.identifiers import ULN, UPN, UPN_LETTERS, Identifier

DIGITS = "0123456789"
NUMBERS: dict[str, Identifier] = {
    "upn": UPN,
    "unique_learner_number": ULN,
    "uln": ULN,
}
"""Columns of numbers, whose wrong texts keep their fault when the number is another child's."""

SHORTEST_NUMBER = 5
"""What is shorter is no number but a code that says why there is none."""

SOUND_ULN = "9900000004"
"""What wrong ULNs of the examples differ from where the sound child has none."""


@dataclass
class OwnIdentity:
    """What stands for the examples' names and numbers in one planted unit, different from every other unit's.

    The same text of the examples becomes the same own text throughout the unit, so that a number that stands
    twice still does.
    """

    number: int
    _known: dict[tuple[str, str], str] = field(default_factory=dict)

    def cell(self, column: str, text: str | None, sound: str | None) -> str | None:
        """The unit's own text for what an example writes in the column; `sound` is the sound child's text."""
        if text is None or column not in OWN:
            return text
        if column in NUMBERS:
            return self._number(column, text, sound)
        return self._own(column, text)

    def _number(self, column: str, text: str, sound: str | None) -> str:
        if len(text) < SHORTEST_NUMBER:
            return text
        if NUMBERS[column].is_valid(text):
            return self._own(column, text)
        model = sound or SOUND_ULN
        return _like(text, model, self._own(column, model))

    def _own(self, column: str, text: str) -> str:
        kind = "uln" if column == "unique_learner_number" else column
        own = sum(known == kind for known, _ in self._known)
        return self._known.setdefault((kind, text), OWN[column](self.number, own, text))


def _upn(unit: int, own: int, _text: str) -> str:
    return planted_upn(2 * unit + own)


def _uln(unit: int, own: int, _text: str) -> str:
    return planted_uln(2 * unit + own)


def _surname(unit: int, own: int, text: str) -> str:
    surname = double_names()[unit][0]
    return f"{surname}-{text}" if own else surname


def _forename(unit: int, own: int, text: str) -> str:
    return text if own else double_names()[unit][1]


def _unique_id(unit: int, own: int, _text: str) -> str:
    return f"P{unit + 1:05d}{'B' if own else ''}"


OWN = {
    "upn": _upn,
    "unique_learner_number": _uln,
    "uln": _uln,
    "surname": _surname,
    "forename": _forename,
    "unique_id": _unique_id,
}
"""How each column's own text is made: from the unit's number and how many other texts the unit has there."""


def _like(text: str, sound: str, own: str) -> str:
    """The own number made wrong in the way in which `text` differs from the sound one."""
    if len(text) != len(sound):
        return own[: len(text)] + text[len(own) :]
    wrong = [mine if now == was else now for now, was, mine in zip(text, sound, own, strict=True)]
    at = next(place for place, (now, was) in enumerate(zip(text, sound, strict=True)) if now != was)
    if "".join(wrong) == own:
        wrong[at] = _next(wrong[at])
    return "".join(wrong)


def _next(character: str) -> str:
    """Another character of the same kind."""
    kind = DIGITS if character in DIGITS else UPN_LETTERS
    return kind[(kind.index(character) + 1) % len(kind)]

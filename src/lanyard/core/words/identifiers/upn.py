"""The unique pupil number (UPN) of English state schools, permanent and temporary.

Source: the national UPN formula (Government Data Standards Catalogue, Unique Pupil Number 2.0, and the
Department for Education's UPN guidance); fault numbers are those of the school census.
"""

from enum import Enum
from operator import mul

from lanyard.core.words.areas import areas
from lanyard.core.words.identifiers.declare import Identifier, is_digits
from lanyard.core.words.upn_area_codes import PSEUDO_AREA_CODES

UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The 23 letters a UPN may hold, in order of value 0 to 22: I, O and S are left out."""

_WEIGHTS = tuple(range(2, 13))

# The bytes of a text are character codes, "0" being 48: taking the excess off once is quicker than off each.
_CODES_TO_DIGITS = -ord("0") * sum(_WEIGHTS)
_LAST_VALUE = {str(digit): digit for digit in range(10)} | {letter: n for n, letter in enumerate(UPN_LETTERS)}
_AREA_CODES = frozenset(areas()) | PSEUDO_AREA_CODES


class UpnFault(Enum):
    """What can be wrong with one UPN; the value is the Department for Education's fault number."""

    MISSING = 1500
    CHECK_LETTER = 1510
    AREA_CODE = 1530
    CHARACTERS_5_TO_12 = 1540
    CHARACTER_13 = 1550


def upn_fault(text: str) -> UpnFault | None:
    """The first fault of a UPN, or ``None``: read from character 2 to 13, and the check letter last.

    Too short a text faults at its first missing character, too long a one at character 13.
    """
    if not text:
        return UpnFault.MISSING
    form = _form_fault(text)
    if form is not None:
        return form
    return None if text[0] == upn_check_letter(text[1:]) else UpnFault.CHECK_LETTER


def _form_fault(text: str) -> UpnFault | None:
    if text[1:4] not in _AREA_CODES:
        return UpnFault.AREA_CODE
    if len(text) < 12 or not is_digits(text[4:12]):
        return UpnFault.CHARACTERS_5_TO_12
    return None if text[12:] in _LAST_VALUE else UpnFault.CHARACTER_13


def upn_check_letter(twelve: str) -> str:
    """The first letter of the UPN whose other twelve characters these are.

    The last may be one of ``UPN_LETTERS``, which makes the UPN temporary; the others must be digits.
    """
    first_eleven = sum(map(mul, _WEIGHTS, twelve.encode())) + _CODES_TO_DIGITS
    return UPN_LETTERS[(first_eleven + 13 * _LAST_VALUE[twelve[11]]) % 23]


def is_temporary_upn(text: str) -> bool:
    """Whether a valid UPN is a temporary one: its thirteenth character is a letter."""
    return text[12:].isalpha()


def _sentence(text: str) -> str | None:
    fault = upn_fault(text)
    if fault is None:
        return None
    if text[:2] == "UN" and len(text) < 5:
        return f"{text} says why there is no UPN; it is not a UPN."
    return _SENTENCES[fault]


_SENTENCES = {
    UpnFault.MISSING: "The UPN is missing.",
    UpnFault.CHECK_LETTER: "The first letter does not agree with the twelve characters after it.",
    UpnFault.AREA_CODE: "Characters 2 to 4 are not the number of a known local authority.",
    UpnFault.CHARACTERS_5_TO_12: "Characters 5 to 12 must all be digits.",
    UpnFault.CHARACTER_13: "A UPN has 13 characters, the last a digit or a letter other than I, O and S.",
}

UPN = Identifier(
    name="UPN",
    meaning="unique pupil number, given by a pupil's first state school in England",
    form="a check letter, three digits of the authority, eight digits, a last digit (a letter if temporary)",
    source="Department for Education, UPN guidance; school census faults 1500 to 1550",
    fault=_sentence,
)

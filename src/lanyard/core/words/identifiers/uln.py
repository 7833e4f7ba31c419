"""The unique learner number (ULN) of people aged 14 or over in funded education or training.

Source: Learning Records Service, check digit of the ULN; school census faults 1570, 1575 and 1578.
"""

from enum import Enum

from lanyard.core.words.identifiers.declare import Identifier, is_digits, sum_weighted_10_to_2

DUMMY_ULN = "9999999999"
"""Written where a learner has no number yet: right in form, and nobody's number."""


class UlnFault(Enum):
    """What can be wrong with one ULN; the value says it plainly."""

    MISSING = "The ULN is missing."
    FORM = "A ULN is 10 digits and does not start with 0."
    CHECK_DIGIT = "The last digit does not agree with the nine before it."
    DUMMY = "9999999999 stands for a number not yet known; it identifies nobody."


def uln_fault(text: str) -> UlnFault | None:
    """The fault of a ULN, or ``None``."""
    if not text:
        return UlnFault.MISSING
    if len(text) != 10 or not is_digits(text) or text[0] == "0":
        return UlnFault.FORM
    if text == DUMMY_ULN:
        return UlnFault.DUMMY
    return None if text[9] == uln_check_digit(text[:9]) else UlnFault.CHECK_DIGIT


def uln_check_digit(nine: str) -> str | None:
    """The tenth digit of the ULN that starts with these nine, or ``None`` where no ULN may start so."""
    remainder = sum_weighted_10_to_2(nine) % 11
    return str(10 - remainder) if remainder else None


def _sentence(text: str) -> str | None:
    fault = uln_fault(text)
    return None if fault is None else fault.value


ULN = Identifier(
    name="ULN",
    meaning="unique learner number, kept for life by everyone in education or training after 14",
    form="10 digits, the first not 0, the last a check digit",
    source="Learning Records Service; school census faults 1570, 1575 and 1578",
    fault=_sentence,
)

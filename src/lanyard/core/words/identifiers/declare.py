"""What an identifier is: its name, its form, and how to tell a right one from a wrong one."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import mul


@dataclass(frozen=True)
class Identifier:
    """One kind of number by which a child, learner, patient, setting or area is known.

    ``fault`` takes the text as it stands in the file and gives ``None`` when it is right, otherwise one plain
    sentence on what is wrong. It never raises and never mends: spaces and small letters are faults.
    """

    name: str
    meaning: str
    form: str
    source: str
    fault: Callable[[str], str | None]

    def is_valid(self, text: str) -> bool:
        """Whether the text is a right identifier of this kind."""
        return self.fault(text) is None


def is_digits(text: str) -> bool:
    """Whether the text is one or more of 0 to 9; superscripts and other scripts' digits are not."""
    return text.isascii() and text.isdigit()


def sum_weighted_10_to_2(nine: str) -> int:
    """Nine digits times 10, 9, ... 2, added up; the text must be nine characters that pass ``is_digits``."""
    total: int = sum(map(mul, _WEIGHTS, nine.encode()))
    return total + _CODES_TO_DIGITS


_WEIGHTS = (10, 9, 8, 7, 6, 5, 4, 3, 2)

# The bytes of a text are character codes, "0" being 48: taking the excess off once is quicker than off each.
_CODES_TO_DIGITS = -ord("0") * sum(_WEIGHTS)

"""The number at the foot of a form on paper: it leads back to whom it was printed for, and names nobody.

Its letters leave out those that are taken for others (0 and O, 1 and I, U and V). The last is a check:
a letter misread, or two that changed places, are noticed, since there are 31 of them, which is a prime.
"""

import re

PREFIX = "FORM"
LETTERS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
_LEAST = 5


class FormNumberError(Exception):
    """What was written is no number of a form. Its text says so, and what to do."""


def form_number(asking: int) -> str:
    """The number of the form for one asking, such as "FORM-2222C-L"."""
    written = ""
    while asking or len(written) < _LEAST:
        asking, rest = divmod(asking, len(LETTERS))
        written = LETTERS[rest] + written
    return f"{PREFIX}-{written}-{_check(written)}"


def asking_of_number(written: str) -> int:
    """The asking whose form has this number, in whatever case and with whatever spaces.

    Raises `FormNumberError`.
    """
    letters = re.sub(r"[\s\-–]", "", written).upper().removeprefix(PREFIX)
    body, check = letters[:-1], letters[-1:]
    if len(body) < _LEAST or set(letters) - set(LETTERS) or _check(body) != check:
        raise FormNumberError(
            "This is not the number of a form. Check each letter and digit: "
            "it stands at the foot of the form, such as FORM-2222C-L."
        )
    number = 0
    for letter in body:
        number = number * len(LETTERS) + LETTERS.index(letter)
    return number


def _check(letters: str) -> str:
    weighed = sum(place * (LETTERS.index(letter) + 1) for place, letter in enumerate(letters, start=2))
    return LETTERS[weighed % len(LETTERS)]

"""The number of a form leads back to its asking, and a slip of the pen does not lead to another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.web.cases.consent_forms.numbers import (
    LETTERS,
    FormNumberError,
    asking_of_number,
    form_number,
)

ASKINGS = st.integers(1, 10_000_000)


@settings(max_examples=50)
@given(ASKINGS)
def test_a_number_leads_back_however_it_is_written(asking: int) -> None:
    number = form_number(asking)
    ways = (number, number.lower(), number.replace("-", " "), number.replace("-", "").removeprefix("FORM"))
    assert [asking_of_number(way) for way in ways] == [asking] * 4


@settings(max_examples=50)
@given(ASKINGS, st.integers(0, 40), st.sampled_from(LETTERS))
def test_one_letter_misread_is_noticed(asking: int, place: int, letter: str) -> None:
    letters = form_number(asking).removeprefix("FORM").replace("-", "")
    at = place % len(letters)
    misread = letters[:at] + letter + letters[at + 1 :]
    if misread != letters:
        with pytest.raises(FormNumberError):
            asking_of_number(misread)


@settings(max_examples=50)
@given(ASKINGS, st.integers(0, 40))
def test_two_letters_that_changed_places_are_noticed(asking: int, place: int) -> None:
    letters = form_number(asking).removeprefix("FORM").replace("-", "")
    at = place % (len(letters) - 2)
    swapped = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
    if swapped != letters:
        with pytest.raises(FormNumberError):
            asking_of_number(swapped)


@pytest.mark.parametrize("written", ["", "FORM", "FORM-0000O-1", "Pat Made-Up", "2222C"])
def test_what_is_no_number_is_refused_in_words(written: str) -> None:
    with pytest.raises(FormNumberError, match="at the foot of the form"):
        asking_of_number(written)

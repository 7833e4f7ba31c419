"""The unique learner number."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lanyard.core.words.identifiers import DUMMY_ULN, ULN, UlnFault, uln_check_digit, uln_fault

nines = st.integers(100_000_000, 999_999_998).map(str)


def made(nine: str) -> str:
    """The ULN that starts with these nine digits; the example is left out where none may."""
    check = uln_check_digit(nine)
    assume(check is not None)
    return f"{nine}{check}"


@pytest.mark.parametrize(("nine", "check"), [("100000000", "0"), ("100000001", "9"), ("100000004", "3")])
def test_the_check_digit_is_ten_less_the_remainder(nine: str, check: str) -> None:
    """100000000: 10 x 1 leaves 10 by 11, so 0. 100000001: 12 leaves 1, so 9. 100000004: 18 leaves 7, so 3."""
    weighted = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), nine, strict=True))
    assert uln_check_digit(nine) == str(10 - weighted % 11) == check


@given(nines)
def test_no_uln_starts_with_nine_digits_that_leave_no_remainder(nine: str) -> None:
    weighted = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), nine, strict=True))
    assert (uln_check_digit(nine) is None) == (weighted % 11 == 0)


@given(nines)
def test_a_made_uln_is_right(nine: str) -> None:
    assert uln_fault(made(nine)) is None


@given(nines, st.integers(0, 9), st.integers(1, 9))
def test_changing_any_one_digit_is_noticed(nine: str, place: int, by: int) -> None:
    """11 is prime, above every weight and above every change."""
    uln = made(nine)
    changed = uln[:place] + str((int(uln[place]) + by) % 10) + uln[place + 1 :]
    assert uln_fault(changed) in {UlnFault.CHECK_DIGIT, UlnFault.FORM}


@given(nines)
def test_swapping_two_neighbours_is_noticed(nine: str) -> None:
    uln = made(nine)
    swapped = uln[0] + uln[2] + uln[1] + uln[3:]
    assert (uln_fault(swapped) is None) == (uln[1] == uln[2])


@pytest.mark.parametrize(
    ("text", "fault", "sentence"),
    [
        ("", UlnFault.MISSING, "The ULN is missing."),
        ("100000000", UlnFault.FORM, "A ULN is 10 digits and does not start with 0."),
        ("10000000009", UlnFault.FORM, "A ULN is 10 digits and does not start with 0."),
        ("0000000000", UlnFault.FORM, "A ULN is 10 digits and does not start with 0."),
        ("100000000²", UlnFault.FORM, "A ULN is 10 digits and does not start with 0."),
        ("1000000001", UlnFault.CHECK_DIGIT, "The last digit does not agree with the nine before it."),
        (
            DUMMY_ULN,
            UlnFault.DUMMY,
            "9999999999 stands for a number not yet known; it identifies nobody.",
        ),
    ],
)
def test_each_fault_has_its_sentence(text: str, fault: UlnFault, sentence: str) -> None:
    assert (uln_fault(text), ULN.fault(text)) == (fault, sentence)

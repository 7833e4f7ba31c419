"""NHS numbers, numbers of settings and areas, and what holds of every identifier."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lanyard.core.words.identifiers import (
    HOME_URN,
    IDENTIFIERS,
    LA_CODE,
    LAESTAB,
    NHS_NUMBER,
    UKPRN,
    URN,
    Identifier,
    nhs_check_digit,
)

every_identifier = pytest.mark.parametrize("identifier", IDENTIFIERS, ids=lambda identifier: identifier.name)
nines = st.integers(0, 999_999_999).map("{:09d}".format)


def made_nhs_number(nine: str) -> str:
    """The NHS number that starts with these nine digits; the example is left out where none may."""
    check = nhs_check_digit(nine)
    assume(check is not None)
    return f"{nine}{check}"


@every_identifier
def test_every_identifier_says_what_it_is(identifier: Identifier) -> None:
    assert all((identifier.name, identifier.meaning, identifier.form, identifier.source))


@every_identifier
@given(text=st.text(max_size=15))
def test_no_text_raises_and_a_fault_is_a_sentence(identifier: Identifier, text: str) -> None:
    fault = identifier.fault(text)
    assert identifier.is_valid(text) == (fault is None)
    assert fault is None or fault.endswith(".")


@every_identifier
def test_nothing_is_missing_in_words(identifier: Identifier) -> None:
    fault = identifier.fault("")
    assert fault is not None
    assert fault.endswith(" is missing.")


@pytest.mark.parametrize(("nine", "check"), [("943476591", "9"), ("401023213", "7"), ("999000009", "3")])
def test_the_nhs_check_digit_is_eleven_less_the_remainder(nine: str, check: str) -> None:
    weighted = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), nine, strict=True))
    assert nhs_check_digit(nine) == str((11 - weighted % 11) % 11) == check


def test_no_nhs_number_has_a_check_digit_of_ten() -> None:
    """999000000: 90 + 81 + 72 leaves 1 by 11."""
    assert nhs_check_digit("999000000") is None


@given(nines)
def test_a_made_nhs_number_is_right(nine: str) -> None:
    assert NHS_NUMBER.is_valid(made_nhs_number(nine))


@given(nines, st.integers(0, 9), st.integers(1, 9))
def test_changing_any_one_digit_of_an_nhs_number_is_noticed(nine: str, place: int, by: int) -> None:
    number = made_nhs_number(nine)
    changed = number[:place] + str((int(number[place]) + by) % 10) + number[place + 1 :]
    assert NHS_NUMBER.fault(changed) == "The last digit does not agree with the nine before it."


@pytest.mark.parametrize("text", ["10000", "100000", "150000"])
def test_a_urn_is_five_or_six_digits(text: str) -> None:
    assert URN.is_valid(text)


@pytest.mark.parametrize("text", ["1000", "1000000", "012345", "10000a", "1e0000", "100 00"])
def test_anything_else_is_no_urn(text: str) -> None:
    assert URN.fault(text) == "A URN is 5 or 6 digits and does not start with 0."


def test_a_ukprn_is_eight_digits_that_start_with_1() -> None:
    texts = ["10000001", "20000001", "1000001", "100000011", "1000000x"]
    assert [UKPRN.is_valid(text) for text in texts] == [True, False, False, False, False]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("SC012345", True),
        ("900001", True),
        ("1250254", True),
        ("XXXXXXX", True),
        ("sc012345", False),
        ("SC12345", False),
        ("12345", False),
        ("12345678", False),
        ("012345", False),
        ("XXX", False),
    ],
)
def test_a_home_has_an_old_number_or_a_new_one_or_lies_abroad(text: str, *, right: bool) -> None:
    assert HOME_URN.is_valid(text) is right


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("3302001", None),
        ("9994001", None),
        (
            "330/2001",
            "A LAESTAB is 7 digits: three of the local authority, four of the establishment.",
        ),
        ("0002001", "000, the first three digits, are not the number of a known local authority."),
    ],
)
def test_a_laestab_starts_with_an_area(text: str, fault: str | None) -> None:
    assert LAESTAB.fault(text) == fault


@pytest.mark.parametrize("text", ["330", "909", "999", "XXX"])
def test_areas_of_today_and_before_and_outside_england_are_right(text: str) -> None:
    assert LA_CODE.is_valid(text)


@pytest.mark.parametrize("text", ["33", "0330", "000", "970", "xxx", "E08000025"])
def test_anything_else_is_no_area(text: str) -> None:
    assert LA_CODE.fault(text) == (
        "This is neither the three digits of a known local authority nor XXX (outside England or unknown)."
    )

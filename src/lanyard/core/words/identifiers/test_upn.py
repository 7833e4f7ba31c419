"""The unique pupil number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.words.areas import areas
from lanyard.core.words.identifiers import (
    UPN,
    UPN_LETTERS,
    UpnFault,
    is_temporary_upn,
    upn_check_letter,
    upn_fault,
)

area_codes = st.sampled_from(sorted(areas()))
last_characters = st.sampled_from("0123456789" + UPN_LETTERS)


@st.composite
def upns(draw: st.DrawFn) -> str:
    """Right UPNs, permanent and temporary."""
    eight = draw(st.integers(0, 99_999_999))
    twelve = f"{draw(area_codes)}{eight:08d}{draw(last_characters)}"
    return upn_check_letter(twelve) + twelve


def test_the_worked_example_is_right_with_its_letter_and_wrong_with_any_other() -> None:
    right_letters = [
        letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if UPN.is_valid(f"{letter}801200001001")
    ]
    assert right_letters == ["H"]


def test_a_temporary_upn_ends_in_a_letter() -> None:
    assert upn_fault("X00180001701A") is None
    assert is_temporary_upn("X00180001701A")
    assert not is_temporary_upn("H801200001001")


@given(upns())
def test_a_made_upn_is_right(upn: str) -> None:
    assert upn_fault(upn) is None


@given(upns(), st.integers(4, 11), st.integers(1, 9))
def test_changing_one_of_characters_5_to_12_is_noticed(upn: str, place: int, by: int) -> None:
    """Each weight and 23 share no factor, and neither does a change of 1 to 9."""
    changed = upn[:place] + str((int(upn[place]) + by) % 10) + upn[place + 1 :]
    assert upn_fault(changed) is UpnFault.CHECK_LETTER


@given(upns(), last_characters)
def test_changing_the_last_character_is_noticed_unless_its_value_is_the_same(upn: str, last: str) -> None:
    def value(character: str) -> int:
        return int(character) if character.isdigit() else UPN_LETTERS.index(character)

    fault = upn_fault(upn[:12] + last)
    assert (fault is None) == (value(last) == value(upn[12]))


@pytest.mark.parametrize(
    ("text", "fault", "sentence"),
    [
        ("", UpnFault.MISSING, "The UPN is missing."),
        (
            "A801200001001",
            UpnFault.CHECK_LETTER,
            "The first letter does not agree with the twelve characters after it.",
        ),
        (
            "h801200001001",
            UpnFault.CHECK_LETTER,
            "The first letter does not agree with the twelve characters after it.",
        ),
        (
            "H804200001001",
            UpnFault.AREA_CODE,
            "Characters 2 to 4 are not the number of a known local authority.",
        ),
        ("UN1", UpnFault.AREA_CODE, "UN1 says why there is no UPN; it is not a UPN."),
        ("UN10", UpnFault.AREA_CODE, "UN10 says why there is no UPN; it is not a UPN."),
        ("H80120000", UpnFault.CHARACTERS_5_TO_12, "Characters 5 to 12 must all be digits."),
        ("H80120O001001", UpnFault.CHARACTERS_5_TO_12, "Characters 5 to 12 must all be digits."),
        ("H801²00001001", UpnFault.CHARACTERS_5_TO_12, "Characters 5 to 12 must all be digits."),
        (
            "H80120000100",
            UpnFault.CHARACTER_13,
            "A UPN has 13 characters, the last a digit or a letter other than I, O and S.",
        ),
        (
            "H80120000100O",
            UpnFault.CHARACTER_13,
            "A UPN has 13 characters, the last a digit or a letter other than I, O and S.",
        ),
        (
            "H8012000010011",
            UpnFault.CHARACTER_13,
            "A UPN has 13 characters, the last a digit or a letter other than I, O and S.",
        ),
    ],
)
def test_each_fault_has_its_number_and_sentence(text: str, fault: UpnFault, sentence: str) -> None:
    assert (upn_fault(text), UPN.fault(text)) == (fault, sentence)


def test_fault_numbers_are_those_of_the_school_census() -> None:
    assert {fault.name: fault.value for fault in UpnFault} == {
        "MISSING": 1500,
        "CHECK_LETTER": 1510,
        "AREA_CODE": 1530,
        "CHARACTERS_5_TO_12": 1540,
        "CHARACTER_13": 1550,
    }


@pytest.mark.parametrize("area_code", ["001", "005", "660", "681", "701", "708", "820", "875", "943", "999"])
def test_pseudo_welsh_abolished_and_new_area_numbers_are_known(area_code: str) -> None:
    twelve = f"{area_code}123456789"
    assert upn_fault(upn_check_letter(twelve) + twelve) is None


@pytest.mark.parametrize("area_code", ["000", "006", "659", "682", "700", "709", "XXX"])
def test_other_numbers_are_not(area_code: str) -> None:
    assert upn_fault(f"A{area_code}123456789") is UpnFault.AREA_CODE


@given(st.text(max_size=15))
def test_no_text_raises(text: str) -> None:
    fault = upn_fault(text)
    assert (fault is None) == UPN.is_valid(text)

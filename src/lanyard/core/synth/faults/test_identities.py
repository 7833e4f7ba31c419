"""Planted children have names, numbers and days of their own, and their faults stay what they are."""

import pytest

from lanyard.core.synth.faults.of_year import as_checked, in_year
from lanyard.core.synth.faults.own_identity import OwnIdentity
from lanyard.core.words.identifiers import ULN, UPN, UpnFault, upn_fault

SOUND = "Q999200002014"


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ("A999200002014", UpnFault.CHECK_LETTER),
        ("Q000200002014", UpnFault.AREA_CODE),
        ("Q9992O0002014", UpnFault.CHARACTERS_5_TO_12),
        ("Q99920000201-", UpnFault.CHARACTER_13),
    ],
)
def test_a_wrong_upn_becomes_another_childs_with_the_same_fault(wrong: str, fault: UpnFault) -> None:
    own = [OwnIdentity(number).cell("upn", wrong, SOUND) or "" for number in range(60)]
    assert len(set(own)) == 60
    assert {upn_fault(upn) for upn in own} == {fault}


def test_a_wrong_uln_becomes_another_childs_with_the_same_fault() -> None:
    own = [OwnIdentity(number).cell("uln", "9900000005", "9900000004") or "" for number in range(60)]
    assert len(set(own)) == 60
    assert {ULN.fault(uln) for uln in own} == {ULN.fault("9900000005")}


def test_a_uln_that_is_too_short_stays_too_short() -> None:
    own = OwnIdentity(3).cell("unique_learner_number", "990000000", None) or ""
    assert ULN.fault(own) == ULN.fault("990000000")


def test_a_right_number_becomes_another_right_one_and_twice_the_same_stays_twice() -> None:
    identity = OwnIdentity(7)
    first, again, other = (identity.cell("upn", text, SOUND) for text in (SOUND, SOUND, "E999200002015"))
    assert first == again
    assert first != other
    assert UPN.is_valid(first or "")
    assert UPN.is_valid(other or "")


def test_a_code_for_no_number_and_other_columns_stay_as_they_are() -> None:
    assert OwnIdentity(1).cell("upn", "UN1", SOUND) == "UN1"
    assert OwnIdentity(1).cell("ethnicity", "WBRI", "WBRI") == "WBRI"
    assert OwnIdentity(1).cell("upn", None, SOUND) is None


def test_days_move_to_the_year_of_the_return() -> None:
    assert in_year("2025-06-16", 2024) == "2023-06-16"
    assert in_year("02/05/2022", 2027) == "02/05/2023"


def test_days_about_census_day_keep_their_distance_from_it() -> None:
    assert in_year("2026-01-15", 2024) == "2024-01-18"
    assert in_year("2026-01-16", 2025) == "2025-01-17"
    assert in_year("2020-01-15", 2027) == "2021-01-21"


def test_leap_days_the_first_plans_and_what_is_no_day_stay() -> None:
    assert in_year("2012-02-29", 2025) == "2012-02-29"
    assert in_year("2014-08-31", 2025) == "2014-08-31"
    assert in_year("31/02/2015", 2025) == "31/02/2015"
    assert in_year(None, 2025) is None


def test_days_of_a_list_are_told_as_a_check_tells_them() -> None:
    assert as_checked("14/01/2025") == "2025-01-14"
    assert as_checked("09/05/3025") == "09/05/3025"
    assert as_checked("k) ASD") == "k) ASD"

"""Code sets of SEN2, as the schemas have them."""

import pytest

from lanyard.core.words.code_sets import CodeSet, needs, sen2


@pytest.mark.parametrize(
    ("code_set", "values"),
    [
        (sen2.SOURCE_LEVEL, "L"),
        (sen2.OFFICER, "Y N R"),
        (sen2.UPN_UNKNOWN, "UN1 UN2 UN3 UN5 UN8 UN9 UN10"),
        (sen2.YES_NO, "1 0"),
        (sen2.REQUEST_OUTCOME, "Y N A W H"),
        (sen2.ASSESSMENT_OUTCOME, "Y N A W H"),
        (sen2.RESIDENTIAL, "A B"),
        (sen2.WORK_BASED, "A T S"),
        (sen2.DIRECT_PAYMENT, "E S H I"),
        (sen2.CEASE_REASON, "1 2 3 4 5 6 7 8 9"),
        (sen2.SETTING_NAMED, "OLA OPA EHE EYP OTH"),
        (sen2.SETTING, "OLA OPA EHE EYP OTH NEET NIEC NIEO"),
        (sen2.PLACEMENT_RANK, "1 2"),
        (needs.NEED_RANK, "1 2"),
    ],
    ids=lambda value: value.name if isinstance(value, CodeSet) else "",
)
def test_some_sets_are_the_same_in_every_year(code_set: CodeSet, values: str) -> None:
    assert " ".join(code_set.values) == values
    assert {code_set.codes_in(year) for year in (2023, 2024, 2025, 2026)} == {frozenset(values.split())}


@pytest.mark.parametrize(
    ("code_set", "years"),
    [
        (sen2.GENDER_CURRENT, [2023]),
        (sen2.ATTENDANCE_PATTERN, [2023]),
        (sen2.SEX, [2024, 2025, 2026]),
        (sen2.REVIEW_OUTCOME, [2024, 2025, 2026]),
        (sen2.REQUEST_SOURCE, [2025, 2026]),
    ],
    ids=lambda value: value.name if isinstance(value, CodeSet) else "",
)
def test_others_came_or_went(code_set: CodeSet, years: list[int]) -> None:
    assert [year for year in range(2023, 2027) if code_set.codes_in(year)] == years
    assert code_set.codes_in(years[0]) == frozenset(code_set.values)


def test_a_plan_cannot_name_being_out_of_education() -> None:
    assert frozenset({"NEET", "NIEC", "NIEO"}) == sen2.SETTINGS_ATTENDED_ONLY
    assert (
        frozenset(sen2.SETTING.values) - frozenset(sen2.SETTING_NAMED.values) == sen2.SETTINGS_ATTENDED_ONLY
    )


def test_down_syndrome_is_a_need_from_2025_and_counted_under_other() -> None:
    assert needs.NEED.codes_in(2025) - needs.NEED.codes_in(2024) == {"DS"}
    assert (needs.NEED.group_of("DS"), len(needs.NEED.codes_in(2024))) == ("OTH", 12)


def test_only_the_school_census_has_support_without_a_specialist_assessment() -> None:
    assert frozenset(needs.CENSUS_NEED.values) - frozenset(needs.NEED.values) == {"NSA"}

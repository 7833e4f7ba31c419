"""What holds of every code set."""

import pytest

from lanyard.core.words.code_sets import CODE_SETS, Code, CodeSet
from lanyard.core.words.errors import UnknownCodeError


def code_set(*codes: Code) -> CodeSet:
    """A code set of these codes."""
    return CodeSet(name="test.set", title="Test set", codes=codes, source="this test")


every_set = pytest.mark.parametrize("declared", CODE_SETS.values(), ids=lambda declared: declared.name)


@every_set
def test_no_code_is_declared_twice(declared: CodeSet) -> None:
    assert len(declared.by_code) == len(declared.codes)


@every_set
def test_every_set_and_code_says_what_it_is(declared: CodeSet) -> None:
    assert all((declared.name, declared.title, declared.source, declared.codes))
    assert [code for code in declared.codes if not code.code or not code.meaning] == []


@every_set
def test_every_set_has_a_code_in_some_year_of_the_returns(declared: CodeSet) -> None:
    assert any(declared.codes_in(year) for year in (2023, 2024, 2025, 2026))


@every_set
def test_every_spelling_stands_for_a_code_and_is_none_itself(declared: CodeSet) -> None:
    assert [code for code in declared.spellings.values() if code not in declared.by_code] == []
    assert [spelling for spelling in declared.spellings if spelling in declared.by_code] == []


def test_sets_are_found_by_name() -> None:
    assert CODE_SETS["sen2.request_outcome"].title == "Outcome of the request"


@pytest.mark.parametrize(
    ("first_year", "last_year", "years"),
    [
        (None, None, [2022, 2023, 2024, 2025]),
        (2024, None, [2024, 2025]),
        (None, 2023, [2022, 2023]),
        (2023, 2024, [2023, 2024]),
    ],
)
def test_a_code_holds_from_its_first_to_its_last_year(
    first_year: int | None, last_year: int | None, years: list[int]
) -> None:
    declared = code_set(Code("X", "Example", first_year=first_year, last_year=last_year))
    assert [year for year in range(2022, 2026) if declared.codes_in(year) == {"X"}] == years


def test_a_code_is_counted_under_its_group_or_as_itself() -> None:
    declared = code_set(Code("A", "Part of B", groups_to="B"), Code("B", "Whole"))
    assert [declared.group_of(code) for code in ("A", "B")] == ["B", "B"]
    assert declared.groups == {"A": "B", "B": "B"}


def test_meanings_are_in_the_declared_order() -> None:
    declared = code_set(Code("Z", "First"), Code("A", "Second"))
    assert list(declared.meanings.items()) == [("Z", "First"), ("A", "Second")]
    assert (declared.values, declared.meaning("Z")) == (("Z", "A"), "First")


def test_an_unknown_code_is_refused_with_the_known_ones() -> None:
    declared = code_set(Code("Y", "Yes"), Code("N", "No"))
    refusal = r"^'y' is not a code of test.set \(Test set\)\. Its codes: Y, N\.$"
    with pytest.raises(UnknownCodeError, match=refusal):
        declared.meaning("y")
    with pytest.raises(UnknownCodeError, match=refusal):
        declared.group_of("y")

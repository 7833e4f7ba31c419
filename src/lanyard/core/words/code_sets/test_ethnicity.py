"""Ethnicity codes."""

import pytest

from lanyard.core.words.code_sets.ethnicity import (
    ETHNICITY,
    EXTENDED,
    MAIN,
    PUBLISHED_GROUPS,
    main_group,
    published_group,
)


def test_there_are_20_main_and_88_extended_codes_all_different() -> None:
    assert (len(MAIN.values), len(EXTENDED.values), len(ETHNICITY.by_code)) == (20, 88, 108)


def test_every_extended_code_belongs_to_a_main_one_that_says_more_than_refused() -> None:
    assert frozenset(EXTENDED.groups.values()) <= frozenset(PUBLISHED_GROUPS)


def test_four_extended_codes_are_new_in_2024() -> None:
    assert EXTENDED.codes_in(2024) - EXTENDED.codes_in(2023) == {"ABRI", "AWEL", "BBRI", "BWEL"}


@pytest.mark.parametrize(
    ("code", "main"), [("WCOR", "WBRI"), ("WBRI", "WBRI"), ("REFU", "REFU"), ("ABRI", "AOTH"), ("ZZZZ", None)]
)
def test_main_and_extended_codes_have_a_main_code(code: str, main: str | None) -> None:
    assert main_group(code) == main


@pytest.mark.parametrize(
    ("code", "group"),
    [
        ("CHKC", "Asian - Chinese"),
        ("WROM", "White - Gypsy/Roma"),
        ("REFU", "Unclassified"),
        ("NOBT", "Unclassified"),
        ("ZZZZ", "Unclassified"),
        (None, "Unclassified"),
    ],
)
def test_published_figures_count_18_groups_and_the_unclassified(code: str | None, group: str) -> None:
    assert published_group(code) == group


def test_every_main_code_that_is_an_answer_is_a_published_group() -> None:
    assert frozenset(MAIN.values) - frozenset(PUBLISHED_GROUPS) == {"REFU", "NOBT"}
    assert len(PUBLISHED_GROUPS) == 18

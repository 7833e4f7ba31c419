"""Names are compared as ears hear them, whatever script they came from."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.register.spelling import folded, letters, once_each, parts, skeleton


def one(name: str | None, *forms: object) -> object:
    series = pl.Series([name], dtype=pl.String)
    for form in forms:
        series = once_each(series, form)  # type: ignore[arg-type]
    return series.to_list()[0]


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Siân", "SIAN"),
        ("Łukasz", "LUKASZ"),
        ("Nguyễn", "NGUYEN"),
        ("O'Neill", "ONEILL"),
        ("Smith-Jones", "SMITH JONES"),
        ("  van  der Berg ", "VAN DER BERG"),
        ("Strauß", "STRAUSS"),
        ("-", None),
        ("", None),
        (None, None),
    ],
)
def test_letters_are_folded(name: str | None, plain: str | None) -> None:
    assert one(name, folded) == plain


@pytest.mark.parametrize(
    "names",
    [
        ("Mohammed", "Muhammad", "Mohamed"),
        ("Hussain", "Hussein", "Husayn"),
        ("Yusuf", "Yousaf", "Youssef"),
        ("Ayesha", "Aisha"),
        ("Chowdhury", "Choudhry"),
        ("Fatima", "Fathima"),
        ("Omar", "Umar"),
        ("Smith-Jones", "Jones Smith"),
        ("Lukasz", "Łukas"),
        ("Khan", "Kahn"),
    ],
)
def test_ways_to_write_one_name_share_a_skeleton(names: tuple[str, ...]) -> None:
    assert len({one(name, folded, skeleton) for name in names}) == 1


@pytest.mark.parametrize(
    "names", [("Ann", "Ben"), ("Hassan", "Hussain Ali"), ("Begum", "Akhtar"), ("Patel", "Patil Roy")]
)
def test_different_names_have_different_skeletons(names: tuple[str, str]) -> None:
    assert len({one(name, folded, skeleton) for name in names}) == 2


def test_parts_are_sorted_and_single_letters_left_out() -> None:
    assert one("Smith J Jones", folded, parts) == ["JONES", "SMITH"]


def test_letters_make_one_word() -> None:
    assert one("Smith-Jones", folded, letters) == "SMITHJONES"


@given(st.text(st.characters(max_codepoint=0x24F), max_size=12))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert one(name, folded, folded) == one(name, folded)

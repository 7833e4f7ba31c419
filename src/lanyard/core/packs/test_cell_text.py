import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.packs.cell_text import clean_text, cleaned, is_clean, without_formula_start


def column_cleaned(text: str | None) -> str | None:
    result: str | None = pl.DataFrame({"x": [text]}, {"x": pl.String}).select(clean_text(pl.col("x"))).item()
    return result


def guarded(text: str) -> str:
    return str(pl.DataFrame({"x": [text]}).select(without_formula_start(pl.col("x"))).item())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, None),
        ("", None),
        ("\x00", None),
        (" ", " "),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\x0bb\x0cc", "a\nb\nc"),
        ("a\tb", "a b"),
        ("a\x01\x1f\ufffe\uffffb", "ab"),
        ("Zoë 😀 مرحبا <&>]]>", "Zoë 😀 مرحبا <&>]]>"),
    ],
)
def test_text_is_cleaned_of_what_files_cannot_hold(text: str | None, expected: str | None) -> None:
    assert column_cleaned(text) == expected


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert column_cleaned(column_cleaned(text)) == column_cleaned(text)


@given(st.text())
def test_one_text_is_cleaned_as_a_column_is(text: str) -> None:
    assert cleaned(text) == (column_cleaned(text) or "")


@given(st.text())
def test_text_is_clean_exactly_when_cleaning_keeps_it(text: str) -> None:
    assert is_clean(text) == (cleaned(text) == text)


@pytest.mark.parametrize(
    "text", ["=1+1", "+44 20", "-1+1", "-", "@SUM(A1)", " =1", "\n=1", "＝1", "＋1", "－1", "＠x", "-1-"]
)
def test_text_that_could_start_a_formula_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["-5", "-5.25", "a=1", "1", "'=1", "Ada", " Ada"])
def test_other_text_and_negative_numbers_stay(text: str) -> None:
    assert guarded(text) == text

"""Coded cells become the one code they can mean; what can mean two things, or none, stays as written."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.returns.cells.codes import meant_code, read_coded
from lanyard.core.words.code_sets import CODE_SETS, CodeSet
from lanyard.core.words.code_sets.declare import Code

YES_NO = CodeSet("yes_no", "Yes or no", (Code("Y", "Yes"), Code("N", "No")), "made up")
DONE = CodeSet("done", "Done", (Code("1", "Yes"), Code("0", "No")), "made up")
NEED = CodeSet(
    "need",
    "Need",
    (Code("ASD", "Autism"), Code("NOT_KNOWN", "Not known"), Code("01", "First"), Code("/", "Morning")),
    "made up",
)
DOUBTFUL = CodeSet("doubtful", "Doubtful", (Code("A", "Other"), Code("B", "Other")), "made up")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ASD", "ASD"),
        ("asd", "ASD"),
        ("Autism", "ASD"),
        ("ASD - autism spectrum", "ASD"),
        ("ASD – Autism", "ASD"),
        ("ASD: Autism", "ASD"),
        ("ASD (Autism)", "ASD"),
        ("k) ASD", "ASD"),
        ("k) Autism", "ASD"),
        ("not known", "NOT_KNOWN"),
        ("1", "01"),
        ("/", "/"),
        ("ASDX", None),
        ("Autism and more", None),
        ("-", None),
    ],
)
def test_a_text_means_the_one_code_it_can_mean(text: str, code: str | None) -> None:
    assert meant_code(text, NEED) == code


@pytest.mark.parametrize(("codes", "yes", "no"), [(YES_NO, "Y", "N"), (DONE, "1", "0")])
def test_yes_and_no_are_written_in_many_ways(codes: CodeSet, yes: str, no: str) -> None:
    assert [meant_code(text, codes) for text in ("y", "Yes", "TRUE", "1", "a) Yes")] == [yes] * 5
    assert [meant_code(text, codes) for text in ("n", "No", "False", "0", "b) No")] == [no] * 5


def test_a_meaning_of_two_codes_means_neither() -> None:
    assert meant_code("Other", DOUBTFUL) is None


def test_what_was_written_is_kept_beside_what_it_means() -> None:
    column = read_coded(pl.Series(["Autism", "ASD", None, "??"]), NEED)
    assert column.values.to_list() == ["ASD", "ASD", None, "??"]
    assert column.written is not None
    assert column.written.to_list() == ["Autism", "ASD", None, "??"]


def test_nothing_is_kept_twice_where_all_are_codes() -> None:
    assert read_coded(pl.Series(["ASD", "??"]), NEED).written is None


@given(st.sampled_from(list(CODE_SETS.values())), st.data())
def test_a_code_of_any_set_means_itself(codes: CodeSet, data: st.DataObject) -> None:
    code = data.draw(st.sampled_from(codes.values))
    assert read_coded(pl.Series([code]), codes).values.to_list() == [code]

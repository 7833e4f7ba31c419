"""Values of the Annex A workbook."""

import pytest

from lanyard.core.words.code_sets import CodeSet, annex_a, ethnicity, needs, sen2

every_set = pytest.mark.parametrize("code_set", annex_a.CODE_SETS, ids=lambda code_set: code_set.name)


@pytest.mark.parametrize(
    ("code_set", "values"),
    [
        (annex_a.GENDER, ["a) Male", "b) Female", "c) Not known", "d) Not specified"]),
        (annex_a.YES_NO, ["a) Yes", "b) No"]),
        (
            annex_a.NEED,
            [
                "a) SPLD",
                "b) MLD",
                "c) SLD",
                "d) PMLD",
                "e) SEMH",
                "f) SLCN",
                "g) HI",
                "h) VI",
                "i) MSI",
                "j) PD",
                "k) ASD",
                "l) OTH",
            ],
        ),
        (
            annex_a.PHASE,
            [
                "a) Nursery",
                "b) Primary",
                "c) Middle - deemed primary",
                "d) Middle - deemed secondary",
                "e) Secondary",
                "f) All-through",
                "g) Special",
                "h) Pupil referral unit/AP",
                "i) FE college",
            ],
        ),
    ],
    ids=lambda value: value.name if isinstance(value, CodeSet) else "",
)
def test_values_are_written_with_their_letters(code_set: CodeSet, values: list[str]) -> None:
    assert list(code_set.values) == values


def test_ethnicity_runs_from_a_to_u() -> None:
    values = annex_a.ETHNICITY.values
    assert (len(values), values[0], values[4], values[-1]) == (21, "a) WBRI", "e) WROM", "u) UNKNOWN")


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("a) Male", "Male"),
        ("h) Pupil referral unit/AP", "Pupil referral unit/AP"),
        ("Male", "Male"),
        ("", ""),
    ],
)
def test_the_bare_value_has_no_letter(written: str, bare: str) -> None:
    assert annex_a.bare_form(written) == bare


@every_set
def test_each_value_is_found_by_its_written_form_its_bare_form_and_its_letter(code_set: CodeSet) -> None:
    known = annex_a.spellings(code_set)
    for code in code_set.codes:
        spellings = (code.code, annex_a.bare_form(code.code), code.code[:2], code.code[0])
        assert {known[annex_a.spelling_key(text)] for text in spellings} == {code.code}


@every_set
def test_no_spelling_could_mean_two_values(code_set: CodeSet) -> None:
    """``spellings`` keeps the first; here each value's own code of another return must lead back to it."""
    known = annex_a.spellings(code_set)
    meant = {code.groups_to: code.code for code in code_set.codes if code.groups_to}
    assert {text: known[annex_a.spelling_key(text)] for text in meant} == meant


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("A) MALE", "a) Male"),
        ("a)Male", "a) Male"),
        ("m", "a) Male"),
        ("not  known", "c) Not known"),
        ("male?", "a) Male"),
        ("c) Middle – deemed primary", None),
        ("Unheard of", None),
    ],
)
def test_case_spaces_and_punctuation_do_not_matter(text: str, written: str | None) -> None:
    assert annex_a.spellings(annex_a.GENDER).get(annex_a.spelling_key(text)) == written


def test_dashes_do_not_matter() -> None:
    known = annex_a.spellings(annex_a.PHASE)
    texts = ("Middle – deemed primary", "middle, deemed primary", "c) Middle—deemed primary")
    assert {known[annex_a.spelling_key(text)] for text in texts} == {"c) Middle - deemed primary"}


def test_every_code_of_sen2_has_a_value_to_write() -> None:
    genders = (*sen2.SEX.values, *sen2.GENDER_CURRENT.values)
    assert {code: annex_a.WRITTEN_GENDER[code] for code in genders} == {
        "M": "a) Male",
        "F": "b) Female",
        "0": "c) Not known",
        "1": "a) Male",
        "2": "b) Female",
        "9": "d) Not specified",
    }
    assert frozenset(annex_a.WRITTEN_NEED) == frozenset(needs.NEED.values)
    assert frozenset(annex_a.WRITTEN_ETHNICITY) == frozenset(ethnicity.ETHNICITY.values)


@pytest.mark.parametrize(
    ("code", "written"), [("WBRI", "a) WBRI"), ("WCOR", "a) WBRI"), ("REFU", "s) REFU"), ("CHKC", "q) CHNE")]
)
def test_an_extended_ethnicity_is_written_as_its_main_one(code: str, written: str) -> None:
    assert annex_a.WRITTEN_ETHNICITY[code] == written


def test_down_syndrome_is_written_as_other() -> None:
    assert (annex_a.WRITTEN_NEED["DS"], annex_a.WRITTEN_NEED["ASD"]) == ("l) OTH", "k) ASD")

"""Code sets of the Annex A workbook: values written as a letter, a bracket and the bare value.

``Code.code`` is the written form, ``a) Male``; ``Code.meaning`` its meaning; ``Code.groups_to`` the code that
SEN2 or the school census has for it. Source: the checks and queries that local areas share for the workbook
of November 2024 (Data to Insight).
"""

from string import ascii_lowercase

from lanyard.core.words.code_sets import ethnicity, needs
from lanyard.core.words.code_sets.declare import Code, CodeSet

_SOURCE = "Annex A workbook of November 2024"


def _lettered(*codes: Code) -> tuple[Code, ...]:
    """The codes with a letter and a bracket before each, from ``a)`` on."""
    return tuple(
        Code(f"{letter}) {code.code}", code.meaning, groups_to=code.groups_to)
        for letter, code in zip(ascii_lowercase, codes, strict=False)
    )


def _plain(*values: str) -> tuple[Code, ...]:
    return _lettered(*(Code(value, value) for value in values))


def _of_other_return(*codes: Code) -> tuple[Code, ...]:
    return _lettered(*(Code(code.code, code.meaning, groups_to=code.code) for code in codes))


GENDER = CodeSet(
    name="annex_a.gender",
    title="Gender",
    source=f"{_SOURCE}, column 5",
    codes=_lettered(
        Code("Male", "Male", groups_to="M"),
        Code("Female", "Female", groups_to="F"),
        Code("Not known", "Not known"),
        Code("Not specified", "Not specified"),
    ),
)

UNKNOWN_ETHNICITY = Code("UNKNOWN", "Not known")

ETHNICITY = CodeSet(
    name="annex_a.ethnicity",
    title="Ethnicity",
    source=f"{_SOURCE}, column 6",
    codes=_of_other_return(*ethnicity.MAIN.codes, UNKNOWN_ETHNICITY),
)

NEED = CodeSet(
    name="annex_a.need",
    title="SEN primary need",
    source=f"{_SOURCE}, column 10",
    doubt="Down syndrome and SEN support without a specialist assessment have no letter.",
    codes=_of_other_return(*needs.ANNEX_A_NEEDS),
)

PHASE = CodeSet(
    name="annex_a.phase",
    title="Phase of the establishment",
    source=f"{_SOURCE}, columns 12 and 13",
    codes=_plain(
        "Nursery",
        "Primary",
        "Middle - deemed primary",
        "Middle - deemed secondary",
        "Secondary",
        "All-through",
        "Special",
        "Pupil referral unit/AP",
        "FE college",
    ),
)

YES_NO = CodeSet(
    name="annex_a.yes_no",
    title="Yes or no",
    source=f"{_SOURCE}, columns 14, 18, 19 and 21",
    codes=_lettered(Code("Yes", "Yes", groups_to="1"), Code("No", "No", groups_to="0")),
)

CODE_SETS: tuple[CodeSet, ...] = (GENDER, ETHNICITY, NEED, PHASE, YES_NO)


def bare_form(written: str) -> str:
    """The value without its letter: ``Male`` of ``a) Male``; a text without a letter stays as it is."""
    letter, bracket, bare = written.partition(") ")
    return bare if bracket and len(letter) == 1 else written


def written_by_code(code_set: CodeSet) -> dict[str, str]:
    """The written form for each code that SEN2 or the school census has for it: ``a) Male`` for ``M``."""
    return {code.groups_to: code.code for code in code_set.codes if code.groups_to}


WRITTEN_GENDER: dict[str, str] = written_by_code(GENDER) | {
    "1": "a) Male",
    "2": "b) Female",
    "0": "c) Not known",
    "9": "d) Not specified",
}
"""The gender to write for SEN2's sex, and for its gender codes of 2023."""

WRITTEN_NEED: dict[str, str] = written_by_code(NEED) | {"DS": "l) OTH"}
"""The need to write for a code of SEN2 or the census; NSA has none. Down syndrome is counted under other."""

WRITTEN_ETHNICITY: dict[str, str] = {
    code: written_by_code(ETHNICITY)[main] for code, main in ethnicity.ETHNICITY.groups.items()
}
"""The ethnicity to write for each main or extended code."""


def spellings(code_set: CodeSet) -> dict[str, str]:
    """The written form for every spelling that can only mean it, as ``spelling_key`` gives them.

    Known are the written form, the bare form, the letter alone and the code of the other return.
    """
    known: dict[str, str] = {}
    for code in code_set.codes:
        for text in (code.code, bare_form(code.code), code.code[0], code.groups_to or ""):
            known.setdefault(spelling_key(text), code.code)
    known.pop("", None)
    return known


def spelling_key(text: str) -> str:
    """A text's letters and digits in small letters: case, spaces, dashes and brackets do not matter."""
    return "".join(filter(str.isalnum, text.casefold()))

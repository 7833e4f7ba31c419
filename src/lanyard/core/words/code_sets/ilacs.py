"""Code sets of the child-level lists of an inspection of children's services (ILACS Annex A).

The template asks for a letter, a bracket and the value, ``a) Yes``; systems also write the bare value. Both
are codes here; ``Code.groups_to`` of a written form is the bare code under which it is counted.
"""

from string import ascii_lowercase

from lanyard.core.words.code_sets import ethnicity
from lanyard.core.words.code_sets.declare import Code, CodeSet

_SOURCE = "Child-level lists of inspections of children's services, headings and values shared by authorities"
_DOUBT = "Values are as authorities write them; the template itself was not seen."


def _lettered(codes: tuple[Code, ...]) -> tuple[Code, ...]:
    """The written form of each bare code, with a letter and a bracket before its value."""
    return tuple(
        Code(f"{letter}) {code.code}", code.meaning, groups_to=code.code)
        for letter, code in zip(ascii_lowercase, codes, strict=False)
    )


GENDER = CodeSet(
    name="ilacs.gender",
    title="Gender",
    source=_SOURCE,
    doubt=_DOUBT,
    codes=(
        Code("M", "Male"),
        Code("F", "Female"),
        Code("U", "Not stated, or not born"),
        Code("N", "Neither"),
        Code("a) Male", "Male", groups_to="M"),
        Code("b) Female", "Female", groups_to="F"),
        Code("c) Not stated/recorded (or unborn)", "Not stated, or not born", groups_to="U"),
        Code("c) Not stated/recorded", "Not stated, or not born", groups_to="U"),
        Code("d) Neither", "Neither", groups_to="N"),
    ),
)

ETHNICITY = CodeSet(
    name="ilacs.ethnicity",
    title="Ethnicity",
    source=f"{_SOURCE}; main ethnicity codes",
    doubt=_DOUBT,
    codes=(*ethnicity.MAIN.codes, *_lettered(ethnicity.MAIN.codes)),
)

YES_NO = CodeSet(
    name="ilacs.yes_no",
    title="Yes or no",
    source=_SOURCE,
    doubt=_DOUBT,
    codes=(
        Code("Y", "Yes"),
        Code("N", "No"),
        Code("a) Yes", "Yes", groups_to="Y"),
        Code("b) No", "No", groups_to="N"),
    ),
)

SUITABLE = CodeSet(
    name="ilacs.suitable",
    title="Suitable accommodation",
    source=_SOURCE,
    doubt=_DOUBT,
    codes=(
        Code("Y", "Suitable"),
        Code("N", "Not suitable"),
        Code("a) Suitable", "Suitable", groups_to="Y"),
        Code("b) Unsuitable", "Not suitable", groups_to="N"),
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (GENDER, ETHNICITY, YES_NO, SUITABLE)

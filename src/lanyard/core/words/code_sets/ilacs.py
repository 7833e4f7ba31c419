"""Code sets of the child-level lists of an inspection of children's services (ILACS Annex A).

The template asks for a letter, a bracket and the value, ``a) Yes``; systems also write the bare value. Both
are read as the bare code.
"""

from string import ascii_lowercase

from lanyard.core.words.code_sets import ethnicity
from lanyard.core.words.code_sets.declare import YES_NO_SPELLINGS, Code, CodeSet

_SOURCE = "Child-level lists of inspections of children's services, headings and values shared by authorities"
_DOUBT = "Values are as authorities write them; the template itself was not seen."


def _lettered(codes: tuple[Code, ...]) -> dict[str, str]:
    """The code that each written form stands for, with a letter and a bracket before it."""
    return {f"{letter}) {code.code}": code.code for letter, code in zip(ascii_lowercase, codes, strict=False)}


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
    ),
    spellings={
        "a) Male": "M",
        "Male": "M",
        "b) Female": "F",
        "Female": "F",
        "c) Not stated/recorded (or unborn)": "U",
        "c) Not stated/recorded": "U",
        "Not stated/recorded": "U",
        "Unborn": "U",
        "d) Neither": "N",
        "Neither": "N",
    },
)

ETHNICITY = CodeSet(
    name="ilacs.ethnicity",
    title="Ethnicity",
    source=f"{_SOURCE}; ethnicity codes as in other returns",
    doubt=_DOUBT,
    codes=ethnicity.ETHNICITY.codes,
    spellings=_lettered(ethnicity.MAIN.codes),
)

YES_NO = CodeSet(
    name="ilacs.yes_no",
    title="Yes or no",
    source=_SOURCE,
    doubt=_DOUBT,
    codes=(Code("Y", "Yes"), Code("N", "No")),
    spellings={**YES_NO_SPELLINGS, "a) Yes": "Y", "b) No": "N"},
)

SUITABLE = CodeSet(
    name="ilacs.suitable",
    title="Suitable accommodation",
    source=_SOURCE,
    doubt=_DOUBT,
    codes=(Code("Y", "Suitable"), Code("N", "Not suitable")),
    spellings={
        **YES_NO_SPELLINGS,
        "a) Suitable": "Y",
        "Suitable": "Y",
        "b) Unsuitable": "N",
        "Unsuitable": "N",
    },
)

PLACEMENT_LOCATION = CodeSet(
    name="ilacs.placement_location",
    title="Placement location",
    source=_SOURCE,
    doubt=_DOUBT,
    codes=(
        Code("IN", "In the authority's area"),
        Code("OUT", "Outside the authority's area"),
        Code("U", "Not recorded"),
    ),
    spellings={
        **dict.fromkeys(("Inside", "In area", "In authority", "In borough", "In county", "Within LA"), "IN"),
        **dict.fromkeys(("Inside LA boundary", "Inside local authority boundary"), "IN"),
        **dict.fromkeys(("Outside", "Out of area", "Out of authority", "Out of borough"), "OUT"),
        **dict.fromkeys(("Out of county", "Outside LA boundary"), "OUT"),
        "Outside local authority boundary": "OUT",
        "Not stated/recorded": "U",
    },
)

CODE_SETS: tuple[CodeSet, ...] = (GENDER, ETHNICITY, YES_NO, SUITABLE, PLACEMENT_LOCATION)

"""How far the returns of a made-up area disagree about who a child is, and which come late or not at all.

Truth comes first; what is declared here only changes what a return says of it (`synth.hearsay`,
`synth.told`).
"""

from dataclasses import dataclass

TRANSLITERATED_MORE = (
    ("APKN", 0.04),
    ("ABAN", 0.04),
    ("BAFR", 0.04),
    ("CHNE", 0.05),
    ("AOTH", 0.04),
    ("OOTH", 0.05),
    ("WOTH", 0.03),
    ("WROM", 0.03),
)
"""Backgrounds, by ethnicity code, whose names come in more ways to write them; plausible, not official."""

LATE = (("supported-accommodation", 5),)
"""Kinds of return whose file is so many months old."""


@dataclass(frozen=True)
class Disagreement:
    """How often what a return says differs from the truth, each a part of 1 of the children in the return.

    `without_upn`: the UPN is left out. `misspelt`: forename or surname is mistyped. `new_surname`: the child
    has another surname since a parent married or it was adopted. `day_and_month`: those of the birth date
    are swapped. `transliterated`: a name that can be written in several ways is written in another, for some
    backgrounds as often as `transliterated_more` says. `moved`: the postcode is another. `former_upn`: of
    the children who had another UPN, the share for whom the return still gives that one.

    These rates hold for health and care; returns of education disagree by the part `of_education` of them,
    SEN2 and Annex A not at all. `silent_schools`: so many schools send no school census. `late`: kinds of
    return whose file is so many months old.
    """

    without_upn: float = 0.08
    misspelt: float = 0.03
    new_surname: float = 0.02
    day_and_month: float = 0.01
    transliterated: float = 0.02
    transliterated_more: tuple[tuple[str, float], ...] = TRANSLITERATED_MORE
    moved: float = 0.10
    former_upn: float = 0.25
    of_education: float = 0.1
    silent_schools: int = 1
    late: tuple[tuple[str, int], ...] = LATE


NONE = Disagreement(0, 0, 0, 0, 0, (), 0, 0, 0, 0, ())
"""All returns agree, and all come in time."""

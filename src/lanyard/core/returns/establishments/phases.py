"""The phase that Annex A asks for, from what the register of establishments says of a setting.

Source: Annex A, columns 12 and 13; register, TypeOfEstablishment and PhaseOfEducation. The template does not
say how the two meet, so the table below is our reading: first the type decides, then the phase.
"""

from collections.abc import Mapping

import polars as pl

from lanyard.core.words.code_sets.annex_a import PHASE

(NURSERY, PRIMARY, MIDDLE_PRIMARY, MIDDLE_SECONDARY, SECONDARY, ALL_THROUGH, SPECIAL, AP, COLLEGE) = (
    PHASE.values
)

_BY_TYPE: Mapping[str, str] = {
    **dict.fromkeys(("7", "8", "10", "12", "33", "36", "44"), SPECIAL),
    **dict.fromkeys(("14", "38", "42", "43"), AP),
    **dict.fromkeys(("18", "31", "32", "39", "45", "46"), COLLEGE),
    "15": NURSERY,
}
_BY_PHASE: Mapping[str, str] = {
    "1": NURSERY,
    "2": PRIMARY,
    "3": MIDDLE_PRIMARY,
    "4": SECONDARY,
    "5": MIDDLE_SECONDARY,
    "6": COLLEGE,
    "7": ALL_THROUGH,
}


def annex_a_phase(type_code: str = "type_code", phase_code: str = "phase_code") -> pl.Expr:
    """The phase as Annex A writes it, such as `b) Primary`; null where the register does not tell."""
    by_type = pl.col(type_code).replace_strict(_BY_TYPE, default=None, return_dtype=pl.String())
    by_phase = pl.col(phase_code).replace_strict(_BY_PHASE, default=None, return_dtype=pl.String())
    return pl.coalesce(by_type, by_phase)

"""Code sets of returns as declared data: codes, meanings, years of validity, groups and sources.

One module a family of returns or of codes that several returns share.
"""

from lanyard.core.words.code_sets import (
    annex_a,
    attendance,
    census,
    education,
    establishments,
    ethnicity,
    local,
    needs,
    places,
    sen2,
)
from lanyard.core.words.code_sets.declare import Code, CodeSet

CODE_SETS: dict[str, CodeSet] = {
    code_set.name: code_set
    for family in (
        sen2,
        needs,
        ethnicity,
        annex_a,
        establishments,
        places,
        census,
        attendance,
        education,
        local,
    )
    for code_set in family.CODE_SETS
}
"""Every code set by its name, for documentation and tests."""

__all__ = ["CODE_SETS", "Code", "CodeSet"]

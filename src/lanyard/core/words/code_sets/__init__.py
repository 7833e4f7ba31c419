"""Code sets of returns as declared data: codes, meanings, years of validity, groups and sources.

One module a family of returns or of codes that several returns share.
"""

from lanyard.core.words.code_sets import (
    annex_a,
    attendance,
    care,
    casework,
    census,
    cin,
    education,
    establishments,
    ethnicity,
    health,
    ilacs,
    local,
    needs,
    places,
    sen2,
    ssda903,
)
from lanyard.core.words.code_sets.declare import Code, CodeSet

FAMILIES = (
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
    ssda903,
    cin,
    ilacs,
    care,
    casework,
    health,
)

CODE_SETS: dict[str, CodeSet] = {
    code_set.name: code_set for family in FAMILIES for code_set in family.CODE_SETS
}
"""Every code set by its name, for documentation and tests."""

__all__ = ["CODE_SETS", "Code", "CodeSet"]

"""Cuts by what a child or young person is: age, sex, ethnicity, primary need."""

from collections.abc import Mapping

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.words.code_sets import ethnicity, needs
from lanyard.core.words.code_sets.sen2 import SEX as SEX_CODES

YOUNGEST = "0-2"
"""One group holds all under 3: single years there would be hidden nearly everywhere."""

_NOT_RECORDED = {NOT_RECORDED: "Not recorded"}


def _ages(last: int, older: str) -> Mapping[str, str]:
    single_years = {str(age): f"Aged {age}" for age in range(3, last + 1)}
    return {YOUNGEST: "Under 3", **single_years, older: f"Aged {last + 1} or more", **_NOT_RECORDED}


_POST_16 = frozenset(str(age) for age in range(16, 26))

AGE = Cut(
    "age",
    "Age on 31 August before census day",
    _ages(25, "26+"),
    tells={"post_16": {group: "yes" if group in _POST_16 else "no" for group in _ages(25, "26+")}},
)
"""Of those who hold a plan; a plan may last to the end of the academic year of the 25th birthday."""

POST_16 = Cut("post_16", "Aged 16 to 25", {"yes": "Aged 16 to 25", "no": "Of another age"}, gathers=AGE)

AGE_THEN = Cut("age", "Age on the day that is counted", _ages(19, "20+"))
"""Of requests, assessments, new plans and plans that ended, grouped as published figures group them."""

SEX = Cut("sex", "Sex", {**SEX_CODES.meanings, **_NOT_RECORDED})

UNCLASSIFIED = "unclassified"
"""Refused, not yet obtained and missing together, as published figures count them."""

ETHNICITY = Cut(
    "ethnicity",
    "Ethnicity",
    {
        **{code: ethnicity.MAIN.meaning(code) for code in ethnicity.PUBLISHED_GROUPS},
        UNCLASSIFIED: "Unclassified: refused, not yet obtained or missing",
    },
)

PRIMARY_NEED = Cut(
    "primary_need",
    "Primary need",
    {
        **{code.code: code.meaning for code in needs.NEED.codes if code.groups_to is None},
        **_NOT_RECORDED,
    },
)
"""Down syndrome counts under other difficulty or disability, as in published figures."""

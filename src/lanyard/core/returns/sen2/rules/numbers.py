"""Rules on UPN and ULN, with the department's numbers where it publishes them for its collections."""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given, missing
from lanyard.core.returns.same_child import OTHER_CHILD
from lanyard.core.words.age_columns import age_at

SOURCE = "SEN2 guide, items 1.7a to 1.7c; the department's UPN and ULN validation"
UPN, ULN = "upn", "unique_learner_number"

_UPN_FAULTS = {
    "CHECK_LETTER": ("1510", "A999200002014", "Its first letter does not agree with the rest"),
    "AREA_CODE": ("1530", "Q000200002014", "Characters 2 to 4 are not an authority's number"),
    "CHARACTERS_5_TO_12": ("1540", "Q9992O0002014", "Characters 5 to 12 are not all digits"),
    "CHARACTER_13": (
        "1550",
        "Q99920000201-",
        "Character 13 is neither a digit nor one of the letters allowed",
    ),
}
_ULN_FAULTS = {
    "FORM": ("1570", "990000000", "It is not 10 digits"),
    "CHECK_DIGIT": ("1575", "9900000005", "Its last digit does not agree with the rest"),
    "DUMMY": ("1578", "9999999999", "It stands for a number not yet known"),
}


def _faults(column: str, title: str, sound: str, faults: dict[str, tuple[str, str, str]]) -> Iterator[Rule]:
    for fault, (code, example, what) in faults.items():
        yield Rule(
            code,
            ERROR,
            "person",
            (column,),
            pl.col(f"{column}.fault") == fault,
            f"The {title} is wrong. {what}. Copy it again from the setting's record.",
            SOURCE,
            breaks=case({column: example}),
            holds=case({column: sound}),
        )


def _twice(code: str, column: str, title: str, number: str) -> Rule:
    return Rule(
        code,
        ERROR,
        "person",
        (column,),
        given(column) & pl.col(f"{column}.fault").is_null() & pl.col(column).is_duplicated(),
        f"Two people in the return have this {title}. They are one person twice, or one number is wrong.",
        SOURCE,
        breaks=case({column: number}, ("person", {**OTHER_CHILD, column: number})),
        holds=case({column: number}, ("person", OTHER_CHILD)),
    )


NO_NUMBER = Rule(
    "1500",
    ERROR,
    "person",
    (UPN, ULN, "upn_unknown"),
    missing(UPN) & missing(ULN) & missing("upn_unknown"),
    "There is neither UPN nor ULN, nor a reason why. Fill in one of the three.",
    SOURCE,
    breaks=case(upn=None),
    holds=case(upn=None, upn_unknown="UN9"),
)

NUMBER_AND_REASON = Rule(
    "S101",
    ERROR,
    "person",
    ("upn_unknown", UPN),
    given("upn_unknown") & (given(UPN) | given(ULN)),
    "A number is given, and also a reason why there is none. Take out one of the two.",
    SOURCE,
    breaks=case(upn_unknown="UN2"),
    holds=case(upn=None, upn_unknown="UN2"),
)

UNDER_SIX_CODE = Rule(
    "S102",
    ERROR,
    "person",
    ("upn_unknown", "person_birth_date"),
    (pl.col("upn_unknown") == "UN1") & (age_at(pl.col("person_birth_date"), pl.col("census_day")) >= 6),
    "UN1 is for children under 6, and this child is 6 or older on census day. Ask the setting for the UPN.",
    SOURCE,
    breaks=case(upn=None, upn_unknown="UN1", person_birth_date="2020-01-15"),
    holds=case(upn=None, upn_unknown="UN1", person_birth_date="2020-01-16"),
)

NEWLY_ARRIVED_CODE = Rule(
    "S205",
    QUERY,
    "requests",
    ("received_date",),
    (pl.col("person.upn_unknown") == "UN8")
    & (pl.col("received_date") < pl.col("census_day").dt.offset_by("-7d")),
    "UN8 says that the child is new, yet the request came over a week before census day. Find the UPN.",
    SOURCE,
    breaks=case({"person.upn": None, "person.upn_unknown": "UN8"}),
    holds=case(
        {
            "person.upn": None,
            "person.upn_unknown": "UN8",
            "request_outcome": "A",
            "request_outcome_date": None,
        },
        drops=("assessment", "named_plan", "plan_detail", "active_plans", "placement_detail", "sen_need"),
        received_date="2026-01-08",
    ),
)

NUMBERS: tuple[Rule, ...] = (
    NO_NUMBER,
    *_faults(UPN, "UPN", "Q999200002014", _UPN_FAULTS),
    *_faults(ULN, "ULN", "9900000004", _ULN_FAULTS),
    _twice("1520", UPN, "UPN", "Q999200002014"),
    _twice("S103", ULN, "ULN", "9900000004"),
    NUMBER_AND_REASON,
    UNDER_SIX_CODE,
    NEWLY_ARRIVED_CODE,
)

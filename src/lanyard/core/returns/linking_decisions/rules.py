"""Rules on decisions about records, beside those that follow from their declaration: LD."""

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.linking_decisions import LINKING_DECISIONS
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given, missing

SOURCE = LINKING_DECISIONS.source
TABLE = "linking_decisions"
DIGEST = r"^[0-9a-f]{24}$"
FIRST, SECOND = "first_record", "second_record"
A_RECORD, ANOTHER, A_THIRD = "0a1b2c3d4e5f60718293a4b5", "1" * 24, "2" * 24
PAIR = (pl.min_horizontal(FIRST, SECOND), pl.max_horizontal(FIRST, SECOND))
"""The two records of a row, whichever stands first."""

SOUND: Sound = {TABLE: {FIRST: A_RECORD, SECOND: ANOTHER}}
"""Two records judged to be of the same child."""


def _no_digest(column: str, title: str) -> Rule:
    return Rule(
        "LD01",
        ERROR,
        TABLE,
        (column,),
        given(column) & ~pl.col(column).str.contains(DIGEST),
        f"{title} is not 24 digits of 0 to 9 and a to f. Copy it from the list of pairs to review.",
        SOURCE,
        breaks=case({column: "4711"}),
        holds=case(),
    )


WITH_ITSELF = Rule(
    "LD02",
    ERROR,
    TABLE,
    (SECOND, FIRST),
    pl.col(FIRST) == pl.col(SECOND),
    "The two records are the same record. Copy the pair again from the list of pairs to review.",
    SOURCE,
    breaks=case({SECOND: A_RECORD}),
    holds=case(),
)

CONTRADICTED = Rule(
    "LD03",
    ERROR,
    TABLE,
    ("same_child", FIRST, SECOND),
    pl.col("same_child").drop_nulls().n_unique().over(*PAIR) > 1,
    "For this pair one row says Y and another N, so neither counts. Keep the one that is right.",
    SOURCE,
    breaks=case(None, (TABLE, {FIRST: ANOTHER, SECOND: A_RECORD, "same_child": "N"})),
    holds=case(None, (TABLE, {SECOND: A_THIRD, "same_child": "N"})),
)

DECIDED_TWICE = Rule(
    "LD04",
    QUERY,
    TABLE,
    (FIRST, SECOND),
    (pl.len().over(*PAIR, "same_child") > 1) & given("same_child"),
    "This pair was decided twice in the same way. Keep one row.",
    SOURCE,
    breaks=case(None, (TABLE, {"reason": "again"})),
    holds=case(None, (TABLE, {SECOND: A_THIRD})),
)

NOBODY_DECIDED = Rule(
    "LD05",
    QUERY,
    TABLE,
    ("decided_by", "same_child"),
    missing("decided_by") & given("same_child"),
    "The pair is decided, but nobody is named. Write who decided.",
    SOURCE,
    breaks=case({"decided_by": None}),
    holds=case({"decided_by": None, "same_child": None}),
)

RULES: tuple[Rule, ...] = (
    _no_digest(FIRST, "First record"),
    _no_digest(SECOND, "Second record"),
    WITH_ITSELF,
    CONTRADICTED,
    DECIDED_TWICE,
    NOBODY_DECIDED,
)

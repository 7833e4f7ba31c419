"""Rules on suspensions, exclusions, absence and social care."""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.annex_a.rules.identity import OURS
from lanyard.core.returns.annex_a.rules.lists import LISTS, both_lists
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given, missing
from lanyard.core.words.code_sets.annex_a import YES_NO

YES, NO = YES_NO.values


def _counts() -> Iterator[Rule]:
    for table in LISTS:
        for column in ("suspensions", "exclusions"):
            yield Rule(
                "A11",
                ERROR,
                table,
                (column,),
                pl.col(column) < 0,
                f"The number of {column} is below 0. Give a whole number, 0 or more.",
                OURS,
                breaks=case({column: "-1"}),
                holds=case({column: "0"}),
            )


def _absence(table: str, _digit: str) -> Rule:
    return Rule(
        "A12",
        ERROR,
        table,
        ("absence",),
        ~pl.col("absence").is_between(0, 100),
        "Absence is not between 0 and 100 percent of possible sessions. Correct it.",
        OURS,
        breaks=case(absence="140"),
        holds=case(absence="100"),
    )


def _no_team(table: str, _digit: str) -> Rule:
    return Rule(
        "A13",
        ERROR,
        table,
        ("social_care_team", "social_care"),
        (pl.col("social_care") == YES) & missing("social_care_team"),
        "Known to children's social care, but the team is not given. Fill in the team.",
        OURS,
        breaks=case(social_care_team=None),
        holds=case(social_care="b) No", social_care_team=None),
    )


def _team_of_nobody(table: str, _digit: str) -> Rule:
    return Rule(
        "A14",
        QUERY,
        table,
        ("social_care_team", "social_care"),
        (pl.col("social_care") == NO) & given("social_care_team"),
        "Not known to children's social care, yet a team is given. Correct one of the two.",
        OURS,
        breaks=case(social_care="b) No"),
        holds=case(social_care="a) Yes"),
    )


CIRCUMSTANCES: tuple[Rule, ...] = (
    *_counts(),
    *both_lists(_absence),
    *both_lists(_no_team),
    *both_lists(_team_of_nobody),
)

"""Two registers alike: children educated at home by their parents' choice, and children missing education."""

from dataclasses import replace

from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.local_lists import (
    LOCAL_SHAPES,
    SEN_STATUS,
    TO_CONFIRM,
    WHO,
    dated,
    local_table,
)
from lanyard.core.words.identifiers import URN

LAST_SCHOOL = Column(
    "last_urn",
    "Last school URN",
    "Last school on whose roll the child was, if any",
    Kind.IDENTIFIER,
    identifier=URN,
    aliases=("URN", "Last URN", "Previous school URN"),
)


def _register(name: str, title: str, meaning: str, what: str, *aliases: str) -> Table:
    table = local_table(
        name,
        title,
        meaning,
        *WHO,
        dated("start_date", "Start date", f"First day {what}", "Date started", "From", needed="always"),
        dated(
            "end_date",
            "End date",
            f"Last day {what}; empty while it lasts",
            "Date ended",
            "To",
            not_before="start_date",
        ),
        Column("reason", "Reason", "Why, in the words of the team", aliases=("Main reason",)),
        SEN_STATUS,
        LAST_SCHOOL,
    )
    return replace(table, aliases=aliases)


HOME_EDUCATED = _register(
    "home_educated",
    "Home education",
    "One row for each time that a child is educated at home",
    "of education at home",
    "EHE",
    "Elective home education",
)
MISSING = _register(
    "missing_education",
    "Missing education",
    "One row for each time that a child is missing education",
    "without suitable education",
    "CME",
    "Children missing education",
)

HOME_EDUCATION = Return(
    kind="home-education",
    title="Register of home education",
    population=(
        "Children of compulsory school age who live in the area and whom their parents educate at home, and "
        "those who were in the last year"
    ),
    source=f"Elective home education collection, voluntary since 2022 and required since 2024; {TO_CONFIRM}",
    tables=(HOME_EDUCATED,),
    shapes=LOCAL_SHAPES,
    months_fresh=4,
)

MISSING_EDUCATION = Return(
    kind="missing-education",
    title="Register of children missing education",
    population=(
        "Children of compulsory school age who live in the area, are on no school roll and get no suitable "
        "education otherwise, and those of whom this was true in the last year"
    ),
    source=(
        f"Children missing education collection, voluntary since 2022 and required since 2024; {TO_CONFIRM}"
    ),
    tables=(MISSING,),
    shapes=LOCAL_SHAPES,
    months_fresh=4,
)

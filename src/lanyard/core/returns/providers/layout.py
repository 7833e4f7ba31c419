"""The shared layout of what providers of commissioned health services report: counts, never names.

Each return has two tables: what is commissioned, and how it performs by quarter. The second has one of two
forms: counts of people due and reached, or of referrals and waits.
"""

from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.local_lists import LOCAL_SHAPES, TO_CONFIRM, coded, counted, local_table
from lanyard.core.words.code_sets import CodeSet, health

QUARTER = Column(
    "quarter",
    "Quarter",
    "Calendar quarter as year and quarter, such as 2025-Q4",
    needed="always",
    aliases=("Period",),
)


def commissioned(stem: str) -> Table:
    """The table of what is commissioned; `stem` begins its name."""
    return local_table(
        f"{stem}_commissioned",
        "Commissioned",
        "One row for each service that is commissioned",
        Column("service", "Service", "Name of the service", needed="always"),
        Column("commissioner", "Commissioner", "Who pays for it", needed="always"),
        Column("provider", "Provider", "Who provides it", needed="always"),
        counted("age_from", "Age from", "Youngest age it sees", "Minimum age"),
        counted("age_to", "Age to", "Oldest age it sees", "Maximum age"),
        Column("capacity", "Capacity", "Posts, places or contacts a year, in words"),
        Column("pathway", "Pathway", "How a child comes to be seen"),
        Column(
            "special_arrangements",
            "Special arrangements",
            "What is arranged for children and young people with SEND",
            aliases=("Special arrangements for SEND",),
        ),
    )


def coverage(stem: str, by: Column, reached: Column) -> Table:
    """The table of counts by quarter and `by`: people due, and those `reached`."""
    return local_table(
        f"{stem}_performance",
        "Performance",
        f"One row for each quarter and {by.title.lower()}",
        QUARTER,
        by,
        counted("eligible", "Eligible", "People due in the quarter", "Due", needed="always"),
        reached,
    )


def measured(codes: CodeSet) -> Column:
    """What a row of a coverage table counts."""
    return coded("measure", "Measure", "What is counted", codes, needed="always")


DONE = counted("done", "Done", "Of these, people for whom it was done", "Completed", needed="always")


def _weeks(name: str, title: str, meaning: str) -> Column:
    return Column(name, title, meaning, Kind.NUMBER)


def waits(stem: str) -> Table:
    """The table of referrals and waits by quarter and group."""
    return local_table(
        f"{stem}_performance",
        "Performance",
        "One row for each quarter and group",
        QUARTER,
        coded("group", "Group", "Everyone, or those with SEND", health.GROUP, needed="always"),
        counted("referred", "Referred", "Referrals received in the quarter", "Referrals", needed="always"),
        counted("accepted", "Accepted", "Of these, accepted", "Referrals accepted", needed="always"),
        counted("seen", "Seen", "People who had their first contact in the quarter", "First contacts"),
        counted("waiting", "Waiting", "People waiting on the last day of the quarter", needed="always"),
        counted("waiting_over_18", "Waiting over 18 weeks", "Of these, those who waited over 18 weeks"),
        counted(
            "waiting_over_52",
            "Waiting over 52 weeks",
            "Of these, those who waited over 52 weeks; they count among those over 18 weeks too",
        ),
        _weeks("median_weeks_first", "Median weeks to first contact", "Half waited no longer"),
        _weeks(
            "centile_90_weeks_first", "90th centile weeks to first contact", "Nine in ten waited no longer"
        ),
        _weeks("median_weeks_second", "Median weeks to second contact", "Half waited no longer"),
        _weeks(
            "centile_90_weeks_second", "90th centile weeks to second contact", "Nine in ten waited no longer"
        ),
        counted(
            "provision_specified",
            "Provision specified",
            "Sessions that plans specify for the quarter",
            "Plan provision specified",
        ),
        counted(
            "provision_delivered",
            "Provision delivered",
            "Of these, sessions that were given",
            "Plan provision delivered",
        ),
    )


def provider_return(kind: str, title: str, performance: Table, *names: str) -> Return:
    """The return of one service, whose tables begin with its kind; `names` are those in daily use."""
    return Return(
        kind=kind,
        title=title,
        population="Everyone whom the service is due to reach or has been asked to see, as counts",
        source=f"Provider's contract report, from knowledge; {TO_CONFIRM}",
        tables=(commissioned(kind.replace("-", "_")), performance),
        shapes=LOCAL_SHAPES,
        months_fresh=6,
        names=names,
    )

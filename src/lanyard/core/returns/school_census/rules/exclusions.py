"""Rules on suspensions and permanent exclusions."""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, before, case, given, missing

SOURCE = "School census specification, exclusions"
TABLE = "census_exclusions"
MOST_SESSIONS_A_YEAR = 90
FIRST_OF_PUPIL = pl.col("person_key").is_first_distinct()

SUSPENDED_FOR_NO_SESSION = Rule(
    "SC40",
    ERROR,
    TABLE,
    ("sessions", "category"),
    pl.col("category").is_in(["SUSP", "LNCH"]) & (pl.col("sessions").fill_null(0) < 1),
    "A suspension has no sessions. Give the number of sessions; a lunchtime counts as one.",
    SOURCE,
    breaks=case(sessions="0"),
    holds=case(sessions=None, category="PERM"),
)

SUSPENDED_TOO_LONG = Rule(
    "SC41",
    QUERY,
    TABLE,
    ("sessions",),
    FIRST_OF_PUPIL
    & (
        pl.col("sessions").filter(pl.col("category") != "PERM").sum().over("person_key")
        > MOST_SESSIONS_A_YEAR
    ),
    "The pupil was suspended for more than 90 sessions. No more than 45 school days a year are lawful: check "
    "the number, and tell the school if it is right.",
    "School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012; Education Act 2002, s.51A",
    breaks=case(sessions="91"),
    holds=case(sessions="90"),
)

NO_REASON = Rule(
    "SC42",
    ERROR,
    TABLE,
    ("reason_1",),
    missing("reason_1") & missing("reason_2") & missing("reason_3"),
    "No reason is given. Give at least one.",
    SOURCE,
    breaks=case(reason_1=None),
    holds=case(),
)

SAME_REASON = Rule(
    "SC43",
    QUERY,
    TABLE,
    ("reason_2", "reason_1", "reason_3"),
    (pl.col("reason_1") == pl.col("reason_2"))
    | (pl.col("reason_1") == pl.col("reason_3"))
    | (pl.col("reason_2") == pl.col("reason_3")),
    "The same reason stands twice. Keep it once.",
    SOURCE,
    breaks=case(reason_2="DB"),
    holds=case(reason_2="VA"),
)

BEFORE_ENTRY = Rule(
    "SC44",
    QUERY,
    TABLE,
    ("start_date",),
    before("start_date", "census_pupils.entry_date"),
    "It began before the pupil joined the school. One of the two dates is wrong, or it was another school's.",
    SOURCE,
    breaks=case(start_date="2019-09-02"),
    holds=case(start_date="2019-09-03"),
)

PERMANENT_TWICE = Rule(
    "SC45",
    QUERY,
    TABLE,
    ("category",),
    (pl.col("category") == "PERM") & ((pl.col("category") == "PERM").sum().over("person_key") > 1),
    "One school excluded the pupil permanently twice in a term. Check whether one was withdrawn.",
    SOURCE,
    breaks=case({"category": "PERM"}, (TABLE, {"category": "PERM"})),
    holds=case(None, (TABLE, {"category": "PERM", "start_date": "2025-11-10"})),
)

SAME_DAY_TWICE = Rule(
    "SC46",
    QUERY,
    TABLE,
    ("start_date", "category"),
    given("start_date") & (pl.len().over("person_key", "start_date", "category") > 1),
    "The same pupil has the same suspension or exclusion twice on one day. Keep one row.",
    SOURCE,
    breaks=case(None, (TABLE, {})),
    holds=case(None, (TABLE, {"start_date": "2025-11-10"})),
)

EXCLUSIONS: tuple[Rule, ...] = (
    SUSPENDED_FOR_NO_SESSION,
    SUSPENDED_TOO_LONG,
    NO_REASON,
    SAME_REASON,
    BEFORE_ENTRY,
    PERMANENT_TWICE,
    SAME_DAY_TWICE,
)

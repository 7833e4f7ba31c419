"""Rules that the school census and the alternative provision census share on a placement.

Source: guidance on both, "type of setting": a placement has a URN, or else a UKPRN, or else a type.
"""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given

SESSIONS_A_WEEK = 10


def not_one_setting(code: str, table: str, urn: str, ukprn: str, source: str) -> Rule:
    """An error: not exactly one of URN, UKPRN and type of setting is given."""
    number = pl.sum_horizontal(given(urn), given(ukprn), given("setting_type"))
    return Rule(
        code,
        ERROR,
        table,
        ("setting_type", urn, ukprn),
        number != 1,
        "The placement needs just one of URN, UKPRN and APsettingType. Give the first of them that it has.",
        source,
        breaks=case({"setting_type": "OOT"}),
        holds=case({urn: None, "setting_type": "OOT"}),
    )


def more_than_a_week(code: str, table: str, source: str, title: str = "APsessionsPerWeek") -> Rule:
    """A query: more than ten sessions a week."""
    return Rule(
        code,
        QUERY,
        table,
        ("sessions_a_week",),
        pl.col("sessions_a_week") > SESSIONS_A_WEEK,
        f"{title} is more than 10, two for each school day. Check that it counts sessions and not hours.",
        source,
        breaks=case(sessions_a_week="11", attendance_pattern="FT"),
        holds=case(sessions_a_week="10", attendance_pattern="FT"),
    )


def part_time_all_week(code: str, table: str, source: str) -> Rule:
    """A query: part time with all sessions of the week."""
    return Rule(
        code,
        QUERY,
        table,
        ("attendance_pattern", "sessions_a_week"),
        (pl.col("attendance_pattern") == "PT") & (pl.col("sessions_a_week") >= SESSIONS_A_WEEK),
        "The placement is part time, yet takes all ten sessions of the week. Correct one of the two.",
        source,
        breaks=case(sessions_a_week="10", attendance_pattern="PT"),
        holds=case(sessions_a_week="9", attendance_pattern="PT"),
    )

"""The results' own rules, beside those that follow from their declaration: RE."""

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.results import RESULTS
from lanyard.core.returns.rule_forms import child_twice
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given, missing
from lanyard.core.returns.stage_ages import far_from_age, year_ahead

SOURCE = RESULTS.source
TABLE = "results"
MOST_POINTS = 90
AGES = {"EYFSP": 5, "PHONICS": 6, "KS2": 11, "KS4": 16, "LEVEL_2": 19, "LEVEL_3": 19}
"""Age on 31 August of the year in which the stage ends."""

IS_KS4 = pl.col("stage") == "KS4"
COUNTS = pl.col("eligible") == "Y"
AT_KS4 = {"stage": "KS4", "birth_date": "2009-03-14"}

SOUND: Sound = {TABLE: {"birth_date": "2014-03-14", "stage": "KS2", "points": None, "sen_provision": "K"}}
"""A pupil who ended year 6 in 2025 and reached the expected standard."""

REACHED_UNCOUNTED = Rule(
    "RE01",
    ERROR,
    TABLE,
    ("reached", "eligible"),
    (pl.col("reached") == "Y") & (pl.col("eligible") == "N"),
    "The pupil reached the standard, yet does not count as eligible. Correct one of the two.",
    SOURCE,
    breaks=case(eligible="N"),
    holds=case(eligible="N", reached="N"),
)

POINTS_OUT_OF_RANGE = Rule(
    "RE02",
    ERROR,
    TABLE,
    ("points",),
    pl.col("points") > MOST_POINTS,
    "An Attainment 8 score is at most 90. Correct it, or check that it is no percentage.",
    f"{SOURCE}; Attainment 8: ten slots of up to 9 points",
    breaks=case(AT_KS4, points="90.5"),
    holds=case(AT_KS4, points="90"),
)

POINTS_ELSEWHERE = Rule(
    "RE03",
    QUERY,
    TABLE,
    ("points", "stage"),
    given("points") & ~IS_KS4,
    "Points belong to key stage 4 alone; here they are not counted. Take them out, or correct the stage.",
    SOURCE,
    breaks=case(points="46.5"),
    holds=case(AT_KS4, points="46.5"),
)

NO_POINTS = Rule(
    "RE04",
    QUERY,
    TABLE,
    ("points", "stage"),
    IS_KS4 & COUNTS & missing("points"),
    "The pupil counts at key stage 4, but has no Attainment 8 score. Give it; 0 where there were no passes.",
    SOURCE,
    breaks=case(AT_KS4, points=None),
    holds=case(AT_KS4, points=None, eligible="N", reached="N"),
)

NOT_SAID = Rule(
    "RE05",
    QUERY,
    TABLE,
    ("reached",),
    COUNTS & missing("reached") & ~IS_KS4,
    "The pupil counts, but the result does not say whether the standard was reached. Say Y or N.",
    SOURCE,
    breaks=case(reached=None),
    holds=case(reached=None, eligible="N"),
)

RULES: tuple[Rule, ...] = (
    REACHED_UNCOUNTED,
    POINTS_OUT_OF_RANGE,
    POINTS_ELSEWHERE,
    NO_POINTS,
    NOT_SAID,
    child_twice("RE06", TABLE, ("stage", "academic_year"), "this stage and year", SOURCE),
    year_ahead("RE07", RESULTS),
    far_from_age("RE08", RESULTS, AGES, too_old="2012-08-31"),
)

"""Rules on SSDA903, beside those that follow from its declaration. Numbers are ours."""

import polars as pl

from lanyard.core.returns.examples import Sound
from lanyard.core.returns.rule_forms import AS_AT, Span, overlap, twice, year_end
from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, date_missing, given, missing
from lanyard.core.words.age_columns import age_at
from lanyard.core.words.code_sets.ssda903 import FOLLOWS_ON, SECURE_PLACEMENTS

SOURCE = "SSDA903 guide, from knowledge"
BORN = pl.col("looked_after.birth_date")
SPAN = Span("episodes", "person_key", "decom", "dec")
NEXT_BEGINS = pl.col("decom").shift(-1).over("person_key", order_by="decom")
OPEN = {"dec": None, "rec": None}
OLDEST_SCORED = 17
"""Who is 17 on the last day of the year may have been 16 when the questionnaire was filled in."""

SOUND: Sound = {
    "ssda903_header": {"reference_date": "2026-03-31"},
    "looked_after": {"birth_date": "2008-06-14", "sex": "M"},
    "episodes": {"rec": "E4A"},
    "oc2": {"sdq_score": None},
    "oc3": {"birth_date": "2008-06-14"},
}
"""A young person of 17, whose episode ended, and who is in OC3 for the 17th birthday."""

CHILD_TWICE = twice(
    "LA01",
    "looked_after",
    ("child",),
    "Two rows of Header have this child number. Keep one, or correct the number.",
    SOURCE,
    {"child": "another"},
)

NO_UPN = Rule(
    "LA02",
    QUERY,
    "looked_after",
    ("upn",),
    missing("upn") & age_at(pl.col("birth_date"), AS_AT).is_between(5, 15),
    "UPN is missing for a child of school age. Ask the school or the virtual school, and fill it in.",
    SOURCE,
    breaks=case(upn=None, birth_date="2015-03-14"),
    holds=case(upn=None, birth_date="2023-03-14"),
)

UPN_SHARED = Rule(
    "LA03",
    QUERY,
    "looked_after",
    ("upn",),
    given("upn") & pl.col("upn").str.starts_with("UN").not_() & pl.col("upn").is_duplicated(),
    "Two children in the return have this UPN. They are one child twice, or one number is wrong.",
    SOURCE,
    breaks=case({}, ("looked_after", {"child": "another"}), row=1),
    holds=case({"upn": "UN1"}, ("looked_after", {"child": "another", "upn": "UN1"})),
)

TOO_OLD = Rule(
    "LA04",
    QUERY,
    "looked_after",
    ("birth_date",),
    age_at(pl.col("birth_date"), AS_AT) > 21,
    "The date of birth makes the person older than 21, whom the return no longer asks for. Check it.",
    SOURCE,
    breaks=case(birth_date="2004-03-30"),
    holds=case(birth_date="2004-04-01"),
)

OPEN_AT_18 = Rule(
    "LA10",
    QUERY,
    "episodes",
    ("dec",),
    date_missing("dec") & (age_at(BORN, AS_AT) >= 18),
    "The episode is open, but the young person is 18 or over. Give the day on which it ended.",
    SOURCE,
    breaks=case(OPEN | {"looked_after.birth_date": "2008-03-31"}),
    holds=case(OPEN | {"looked_after.birth_date": "2008-04-01"}),
)

NO_REASON = Rule(
    "LA11",
    ERROR,
    "episodes",
    ("rec", "dec"),
    missing("rec") & given("dec"),
    "The episode ended, but REC does not say why. Fill it in.",
    SOURCE,
    breaks=case(rec=None),
    holds=case(OPEN),
)

NO_END = Rule(
    "LA12",
    ERROR,
    "episodes",
    ("dec", "rec"),
    date_missing("dec") & given("rec"),
    "REC says why the episode ended, but DEC is empty. Give the day on which it ended.",
    SOURCE,
    breaks=case(dec=None),
    holds=case(OPEN),
)

OVERLAP = overlap(
    "LA13",
    ERROR,
    SPAN,
    "The episode begins before the child's episode before it ended. Correct DECOM, or DEC of the one before.",
    SOURCE,
)

NOTHING_FOLLOWS = Rule(
    "LA14",
    QUERY,
    "episodes",
    ("rec", "dec"),
    (pl.col("rec") == FOLLOWS_ON) & NEXT_BEGINS.ne_missing(pl.col("dec")),
    "REC says that another episode follows at once, but none begins on that day. Check both episodes.",
    SOURCE,
    breaks=case(rec=FOLLOWS_ON),
    holds=case({"rec": FOLLOWS_ON}, ("episodes", {"decom": "2025-10-01", "dec": None, "rec": None})),
)

BEFORE_BIRTH = Rule(
    "LA15",
    QUERY,
    "episodes",
    ("decom",),
    pl.col("decom") < BORN,
    "The episode begins before the child was born. Check DECOM and DOB.",
    SOURCE,
    breaks=case({"decom": "2008-06-13"}),
    holds=case({"decom": "2008-06-14"}),
)

YOUNG_AND_SECURE = Rule(
    "LA16",
    QUERY,
    "episodes",
    ("place",),
    pl.col("place").is_in(sorted(SECURE_PLACEMENTS)) & (age_at(BORN, pl.col("decom")) < 10),
    "A child under 10 is in a secure placement. Check PLACE and DOB.",
    SOURCE,
    breaks=case({"place": "K1", "looked_after.birth_date": "2015-09-02"}),
    holds=case({"place": "K1", "looked_after.birth_date": "2015-09-01"}),
)

SCORE = Rule(
    "LA20",
    ERROR,
    "oc2",
    ("sdq_score",),
    pl.col("sdq_score") > 40,
    "The score of the questionnaire is above 40, the highest there is. Correct it.",
    SOURCE,
    breaks=case(sdq_score="41"),
    holds=case(sdq_score="40"),
)

SCORE_AT_AGE = Rule(
    "LA21",
    QUERY,
    "oc2",
    ("sdq_score",),
    given("sdq_score") & ~age_at(BORN, AS_AT).is_between(4, OLDEST_SCORED),
    "The questionnaire is for ages 4 to 16, but the child is younger or older. Check the score and DOB.",
    SOURCE,
    breaks=case({"sdq_score": "8", "looked_after.birth_date": "2022-04-01"}),
    holds=case({"sdq_score": "8", "looked_after.birth_date": "2022-03-31"}),
)

LEAVER_AGE = Rule(
    "LA30",
    QUERY,
    "oc3",
    ("birth_date",),
    ~age_at(pl.col("birth_date"), AS_AT).is_between(17, 21),
    "OC3 asks for those who turned 17 to 21 in the year. Check DOB, or take the row out.",
    SOURCE,
    breaks=case(birth_date="2009-04-01"),
    holds=case(birth_date="2009-03-31"),
)

OTHER_BIRTH_DATE = Rule(
    "LA31",
    QUERY,
    "oc3",
    ("birth_date",),
    pl.col("birth_date") != BORN,
    "DOB is not that of the same child in Header. Correct the one that is wrong.",
    SOURCE,
    breaks=case(birth_date="2008-06-15"),
    holds=case(birth_date="2008-06-14"),
)

IN_TOUCH_BUT_UNKNOWN = Rule(
    "LA32",
    QUERY,
    "oc3",
    ("activ", "accom", "in_touch"),
    (pl.col("in_touch") == "YES") & ((pl.col("activ") == "0") | (pl.col("accom") == "0")),
    "The authority is in touch, but ACTIV or ACCOM says that nothing is known. Fill both in.",
    SOURCE,
    breaks=case(in_touch="YES", activ="0"),
    holds=case(in_touch="NO", activ="0", accom="0"),
)

RULES: tuple[Rule, ...] = (
    year_end("LA00", "ssda903_header", SOURCE),
    CHILD_TWICE,
    NO_UPN,
    UPN_SHARED,
    TOO_OLD,
    OPEN_AT_18,
    NO_REASON,
    NO_END,
    OVERLAP,
    NOTHING_FOLLOWS,
    BEFORE_BIRTH,
    YOUNG_AND_SECURE,
    SCORE,
    SCORE_AT_AGE,
    LEAVER_AGE,
    OTHER_BIRTH_DATE,
    IN_TOUCH_BUT_UNKNOWN,
)

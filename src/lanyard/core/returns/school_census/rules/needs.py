"""Rules on SEN provision and types of need. Schools give the types of need in the spring only."""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case

SOURCE = "School census specification, SEN provision and SEN types"
PUPILS, TYPES = "census_pupils", "census_needs"
LAST_MONTH_OF_SPRING = 3
IN_SPRING = pl.col("census_date").dt.month() <= LAST_MONTH_OF_SPRING
NO_NEEDS = (TYPES,)
FIRST_OF_PUPIL = pl.col("person_key").is_first_distinct()

NO_TYPE_OF_NEED = Rule(
    "SC30",
    ERROR,
    PUPILS,
    ("sen_provision",),
    pl.col("sen_provision").is_in(["K", "E"]) & (pl.col("rows.census_needs") == 0) & IN_SPRING,
    "The pupil has SEN support or a plan, but no type of need. Add it; NSA where nobody has assessed it.",
    SOURCE,
    breaks=case(drops=NO_NEEDS),
    holds=case(drops=NO_NEEDS, sen_provision="N"),
)

UNIT_WITHOUT_NEED = Rule(
    "SC31",
    QUERY,
    PUPILS,
    ("sen_provision", "sen_unit", "resourced_provision"),
    (pl.col("sen_provision") == "N") & ((pl.col("sen_unit") == "Y") | (pl.col("resourced_provision") == "Y")),
    "The pupil is in a SEN unit or resourced provision, but has no SEN provision. Check both.",
    SOURCE,
    breaks=case(sen_provision="N", sen_unit="Y", drops=NO_NEEDS),
    holds=case(sen_unit="Y"),
)

NEED_WITHOUT_PROVISION = Rule(
    "SC32",
    ERROR,
    TYPES,
    ("need_type",),
    pl.col("census_pupils.sen_provision") == "N",
    "A type of need is given for a pupil without SEN provision (N). Take it out, or correct the provision.",
    SOURCE,
    breaks=case({"census_pupils.sen_provision": "N"}),
    holds=case(),
)

NOT_ASSESSED_WITH_PLAN = Rule(
    "SC33",
    QUERY,
    TYPES,
    ("need_type",),
    (pl.col("need_type") == "NSA") & (pl.col("census_pupils.sen_provision") == "E"),
    "NSA says that nobody assessed the need, but the pupil has a plan. Give the need that the plan names.",
    SOURCE,
    breaks=case({"census_pupils.sen_provision": "E"}, need_type="NSA"),
    holds=case(need_type="NSA"),
)

RANK_TWICE = Rule(
    "SC34",
    ERROR,
    TYPES,
    ("need_rank",),
    pl.len().over("person_key", "need_rank") > 1,
    "Two types of need of this pupil have the same rank. Say which comes first.",
    SOURCE,
    breaks=case(None, (TYPES, {"need_type": "SLCN"})),
    holds=case(None, (TYPES, {"need_type": "SLCN", "need_rank": "2"})),
)

NEED_TWICE = Rule(
    "SC35",
    QUERY,
    TYPES,
    ("need_type",),
    pl.len().over("person_key", "need_type") > 1,
    "The same type of need stands twice for this pupil. Keep one row.",
    SOURCE,
    breaks=case(None, (TYPES, {"need_rank": "2"})),
    holds=case(None, (TYPES, {"need_type": "SLCN", "need_rank": "2"})),
)

NO_PRIMARY_NEED = Rule(
    "SC36",
    ERROR,
    TYPES,
    ("need_rank",),
    FIRST_OF_PUPIL & ~(pl.col("need_rank") == 1).any().over("person_key"),
    "No type of need of this pupil has rank 1. Say which is the primary need.",
    SOURCE,
    breaks=case(need_rank="2"),
    holds=case({"need_rank": "2"}, (TYPES, {"need_type": "SLCN", "need_rank": "1"})),
)

NEEDS: tuple[Rule, ...] = (
    NO_TYPE_OF_NEED,
    UNIT_WITHOUT_NEED,
    NEED_WITHOUT_PROVISION,
    NOT_ASSESSED_WITH_PLAN,
    RANK_TWICE,
    NEED_TWICE,
    NO_PRIMARY_NEED,
)

"""Rules on needs (5.8)."""

import polars as pl

from lanyard.core.returns.rules import ERROR, QUERY, Rule, case, given

SOURCE = "SEN2 guide, item 5.8"
IS_FIRST = pl.col("sen_type_rank") == "1"

TWO_PRIMARY = Rule(
    "S701",
    ERROR,
    "sen_need",
    ("sen_type_rank",),
    IS_FIRST & (IS_FIRST.sum().over("request_key") > 1),
    "Two needs of one plan have rank 1. Give the second one rank 2.",
    SOURCE,
    breaks=case(None, ("sen_need", {"sen_type": "SLCN"})),
    holds=case(None, ("sen_need", {"sen_type": "SLCN", "sen_type_rank": "2"})),
)

NO_PRIMARY = Rule(
    "S702",
    ERROR,
    "sen_need",
    ("sen_type_rank",),
    (pl.col("sen_type_rank") == "2") & (IS_FIRST.sum().over("request_key") == 0),
    "No need of this plan has rank 1. Give rank 1 to the primary need.",
    SOURCE,
    breaks=case(sen_type_rank="2"),
    holds=case({"sen_type_rank": "2"}, ("sen_need", {"sen_type": "SLCN"})),
)

SAME_NEED_TWICE = Rule(
    "S703",
    QUERY,
    "sen_need",
    ("sen_type",),
    given("sen_type") & pl.struct("request_key", "sen_type").is_duplicated(),
    "The same need is given twice. Keep it once.",
    SOURCE,
    breaks=case(None, ("sen_need", {"sen_type_rank": "2"})),
    holds=case(None, ("sen_need", {"sen_type": "SLCN", "sen_type_rank": "2"})),
)

NEEDS: tuple[Rule, ...] = (TWO_PRIMARY, NO_PRIMARY, SAME_NEED_TWICE)

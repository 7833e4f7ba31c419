"""What a whole SEN2 return is expected to look like, from the published figures for England.

The ranges are wide on purpose: they are to catch a column left out or miscoded, not an unusual area.
Comparison with the area's own last year needs its last return and is not made here.
"""

from collections.abc import Iterator

import polars as pl

from lanyard.core.returns.expectations import Expectation
from lanyard.core.returns.rules import given

PUBLISHED = "Education, health and care plans, England, 2025"
WITHIN_20_WEEKS = (
    pl.col("assessment_outcome_date") - pl.col("requests.received_date")
).dt.total_days() <= 140
ISSUED = (pl.col("assessment_outcome") == "Y") & (pl.col("assessment_outcome_date") >= pl.col("year_start"))

NEED_SHARES = {"ASD": 0.315, "SLCN": 0.213, "SEMH": 0.207, "MLD": 0.106}
"""Primary need of all plans in England, January 2025; needs of less than 10 percent vary too much."""

TWENTY_WEEKS = Expectation(
    "E01",
    "assessment",
    "assessment_outcome_date",
    "The share of plans issued within 20 weeks",
    WITHIN_20_WEEKS,
    ISSUED & given("requests.received_date"),
    0.03,
    1.0,
    f"{PUBLISHED}: areas ranged from 3 to 100 percent in 2024",
    fewest=100,
)

NEET = Expectation(
    "E02",
    "placement_detail",
    "sen_setting",
    "The share of placements that are NEET",
    pl.col("sen_setting").eq_missing("NEET"),
    pl.col("placement_rank") == "1",
    0.0,
    0.10,
    f"{PUBLISHED}: 2.8 percent",
)


def _needs() -> Iterator[Expectation]:
    for need, share in NEED_SHARES.items():
        yield Expectation(
            "E03",
            "sen_need",
            "sen_type",
            f"The share of plans with the primary need {need}",
            pl.col("sen_type").eq_missing(need),
            pl.col("sen_type_rank") == "1",
            max(0.0, share - 0.17),
            share + 0.17,
            f"{PUBLISHED}: {share:.1%}",
        )


ETHNICITY_UNKNOWN = Expectation(
    "E04",
    "person",
    "ethnicity",
    "The share of people whose ethnicity is not known or refused",
    pl.col("ethnicity").is_in(["NOBT", "REFU"]),
    given("ethnicity"),
    0.0,
    0.35,
    f"{PUBLISHED}: 7.7 percent of plans unclassified",
)

EXPECTATIONS: tuple[Expectation, ...] = (TWENTY_WEEKS, NEET, *_needs(), ETHNICITY_UNKNOWN)

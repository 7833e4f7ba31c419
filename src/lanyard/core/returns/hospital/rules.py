"""The hospital and medical needs list's own rules, beside those that follow from its declaration: HO."""

import polars as pl

from lanyard.core.returns.alternative_provision import SESSIONS_A_WEEK
from lanyard.core.returns.hospital import HOSPITAL
from lanyard.core.returns.rule_forms import child_overlap, child_twice
from lanyard.core.returns.rules import QUERY, Rule, case
from lanyard.core.words.age_columns import past_25_and_its_academic_year

SOURCE = HOSPITAL.source
TABLE = "hospital_stays"
FEWEST_DAYS = 15
DAYS = (pl.col("end_date") - pl.col("start_date")).dt.total_days() + 1

SHORT_MEDICAL_NEED = Rule(
    "HO01",
    QUERY,
    TABLE,
    ("end_date", "start_date", "kind"),
    (pl.col("kind") == "MEDICAL") & (DAYS < FEWEST_DAYS),
    "Teaching for a medical need lasted under 15 days, which is no spell of its own. Check the dates.",
    "Statutory guidance on health needs: arrangements from 15 days of absence",
    breaks=case(kind="MEDICAL", start_date="2025-09-01", end_date="2025-09-14"),
    holds=case(kind="MEDICAL", start_date="2025-09-01", end_date="2025-09-15"),
)

TOO_MANY_SESSIONS = Rule(
    "HO02",
    QUERY,
    TABLE,
    ("sessions_a_week",),
    pl.col("sessions_a_week") > SESSIONS_A_WEEK,
    "More than 10 sessions a week, two for each school day. Check that it counts sessions and not hours.",
    SOURCE,
    breaks=case(sessions_a_week="11"),
    holds=case(sessions_a_week="10"),
)

TOO_OLD = Rule(
    "HO03",
    QUERY,
    TABLE,
    ("birth_date",),
    past_25_and_its_academic_year(pl.col("birth_date"), pl.col("as_at")),
    "Older than 25 and past the end of that academic year. Check the date of birth, or take the row out.",
    SOURCE,
    breaks=case(birth_date="2000-08-31"),
    holds=case(birth_date="2000-09-01"),
)

RULES: tuple[Rule, ...] = (
    SHORT_MEDICAL_NEED,
    TOO_MANY_SESSIONS,
    TOO_OLD,
    child_twice("HO04", TABLE, ("kind", "start_date"), "this kind of stay and start date", SOURCE),
    child_overlap("HO05", TABLE, "stays", SOURCE, among=("kind",)),
)

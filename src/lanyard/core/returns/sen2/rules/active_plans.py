"""Rules on the plan in force on census day (module 5): placements, needs, reviews, transfer."""

import polars as pl

from lanyard.core.returns.declare import Years
from lanyard.core.returns.rules import ERROR, QUERY, Rule, before, case, date_missing, given, missing, written

SOURCE = "SEN2 guide, module 5"
START = pl.col("named_plan.start_date")
OLDER = {
    "requests.request_outcome": "H",
    "requests.request_outcome_date": None,
    "assessment.assessment_outcome": "H",
    "assessment.assessment_outcome_date": None,
    "named_plan.start_date": "2023-06-16",
}
"""A plan that began before the collection year, so that a review was due in it."""
REVIEWED = OLDER | {"review_meeting": "2025-05-12", "last_review": "2025-06-02", "review_outcome": "M"}

NO_PLACEMENT = Rule(
    "S501",
    ERROR,
    "active_plans",
    ("review_meeting",),
    pl.col("rows.placement_detail") == 0,
    "The plan in force has no PlacementDetail. Say where the child is taught, or why nowhere.",
    f"{SOURCE}, item 5.7",
    breaks=case(drops=("placement_detail",)),
    holds=case(),
)

NO_NEED = Rule(
    "S502",
    ERROR,
    "active_plans",
    ("review_meeting",),
    pl.col("rows.sen_need") == 0,
    "The plan in force has no SENneed. Give at least the primary need.",
    f"{SOURCE}, item 5.8",
    breaks=case(drops=("sen_need",)),
    holds=case(),
)

DECIDED_BEFORE_MEETING = Rule(
    "S503",
    ERROR,
    "active_plans",
    ("last_review", "review_meeting"),
    before("last_review", "review_meeting"),
    "The decision after the review was sent before the meeting. The two dates may be swapped.",
    f"{SOURCE}, items 5.4a and 5.4b",
    breaks=case(REVIEWED | {"last_review": "2025-05-11"}),
    holds=case(REVIEWED | {"last_review": "2025-05-12"}),
    years=Years(2024),
)

DRAFT_BEFORE_MEETING = Rule(
    "S504",
    ERROR,
    "active_plans",
    ("review_draft", "review_meeting"),
    before("review_draft", "review_meeting"),
    "The draft of the amended plan was sent before the review meeting. One of the two dates is wrong.",
    f"{SOURCE}, items 5.4a and 5.4d",
    breaks=case(REVIEWED | {"review_outcome": "A", "review_draft": "2025-05-11"}),
    holds=case(REVIEWED | {"review_outcome": "A", "review_draft": "2025-05-12"}),
    years=Years(2025),
)

NO_MEETING = Rule(
    "S505",
    QUERY,
    "active_plans",
    ("review_meeting",),
    date_missing("review_meeting") & (START < pl.col("year_start")),
    "A review was due, as the plan began before the collection year, but ReviewMeeting is empty. Fill it in.",
    f"{SOURCE}, item 5.4a, mandatory from 2025",
    breaks=case(OLDER),
    holds=case(REVIEWED),
    years=Years(2025),
)

NO_REVIEW_OUTCOME = Rule(
    "S506",
    ERROR,
    "active_plans",
    ("review_outcome", "last_review"),
    given("last_review") & missing("review_outcome") & (pl.col("last_review") >= pl.col("year_start")),
    "A decision was sent after the review, but ReviewOutcome is missing. Say A, C or M.",
    f"{SOURCE}, item 5.4c, mandatory from 2025",
    breaks=case(REVIEWED | {"review_outcome": None}),
    holds=case(REVIEWED | {"review_outcome": "M"}),
    years=Years(2025),
)

OUTCOME_WITHOUT_MEETING = Rule(
    "S507",
    QUERY,
    "active_plans",
    ("review_outcome", "review_meeting"),
    given("review_outcome") & date_missing("review_meeting"),
    "ReviewOutcome is given without ReviewMeeting. Fill in when the meeting was held.",
    f"{SOURCE}, items 5.4a and 5.4c",
    breaks=case(REVIEWED | {"review_meeting": None}),
    holds=case(REVIEWED),
    years=Years(2024),
)

NO_DRAFT = Rule(
    "S508",
    QUERY,
    "active_plans",
    ("review_draft", "review_outcome"),
    (pl.col("review_outcome") == "A") & date_missing("review_draft"),
    "The plan is to be amended, but ReviewDraft is empty. Fill in when the draft was sent, once it is.",
    f"{SOURCE}, item 5.4d, mandatory from 2026",
    breaks=case(REVIEWED | {"review_outcome": "A"}),
    holds=case(REVIEWED | {"review_outcome": "A", "review_draft": "2025-06-09"}),
    years=Years(2026),
)

FINAL_WITHOUT_DUE = Rule(
    "S509",
    QUERY,
    "active_plans",
    ("phase_transfer_due_date", "phase_transfer_final_date"),
    given("phase_transfer_final_date") & missing(written("phase_transfer_due_date")),
    "A phase transfer was made final, but PhaseTransferDueDate is empty. Fill in when it was due.",
    f"{SOURCE}, items 5.6a and 5.6b",
    breaks=case(phase_transfer_final_date="2025-12-12"),
    holds=case(phase_transfer_final_date="2025-12-12", phase_transfer_due_date="2026-02-15"),
    years=Years(2025),
)

FEWER_PLACEMENTS = Rule(
    "S510",
    QUERY,
    "active_plans",
    ("review_meeting",),
    (pl.col("rows.placement_detail") > 0) & (pl.col("rows.placement_detail") < pl.col("rows.plan_detail")),
    "The plan names more settings than the child has placements. Add the missing placement, or the reason.",
    f"{SOURCE}, item 5.7; item 4.7",
    breaks=case(None, ("plan_detail", {"urn": "900004", "placement_rank": "2", "sen_unit_indicator": "1"})),
    holds=case(
        None,
        ("plan_detail", {"urn": "900004", "placement_rank": "2", "sen_unit_indicator": "1"}),
        ("placement_detail", {"urn": "900004", "placement_rank": "2", "sen_unit_indicator": "1"}),
    ),
)

CAME_FROM_NOWHERE = Rule(
    "S511",
    QUERY,
    "active_plans",
    ("transfer_la",),
    missing("transfer_la")
    & (pl.col("assessment.assessment_outcome") == "H")
    & (pl.col("requests.received_date") >= pl.col("year_start")),
    "The request is of the collection year, the assessment is H. If the plan moved in, fill in TransferLA.",
    f"{SOURCE}, item 5.1; item 3.1",
    breaks=case(OLDER | {"requests.received_date": "2025-02-03"}),
    holds=case(OLDER | {"requests.received_date": None}),
)

TRANSFER_NOT_HISTORIC = Rule(
    "S512",
    QUERY,
    "active_plans",
    ("transfer_la",),
    given("transfer_la") & pl.col("assessment.assessment_outcome").is_in(["Y", "N", "A", "W"]),
    "The plan came from another authority, so its assessment outcome is H. Check TransferLA and the outcome.",
    f"{SOURCE}, item 5.1; item 3.1",
    breaks=case(transfer_la="886"),
    holds=case(OLDER, transfer_la="886"),
)

ACTIVE_PLANS: tuple[Rule, ...] = (
    NO_PLACEMENT,
    NO_NEED,
    DECIDED_BEFORE_MEETING,
    DRAFT_BEFORE_MEETING,
    NO_MEETING,
    NO_REVIEW_OUTCOME,
    OUTCOME_WITHOUT_MEETING,
    NO_DRAFT,
    FINAL_WITHOUT_DUE,
    FEWER_PLACEMENTS,
    CAME_FROM_NOWHERE,
    TRANSFER_NOT_HISTORIC,
)

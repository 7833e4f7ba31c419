"""Measures of plans: how many, for whom, where taught."""

from lanyard.core.datasets.benchmarks.declare import Better, PublishedMeasure, Scale
from lanyard.core.words.areas import POPULATION_SOURCE

_COUNT, _SHARE = Scale.COUNT, Scale.PROPORTION

MEASURES = (
    PublishedMeasure("plans_in_force", "Plans in force", _COUNT),
    PublishedMeasure(
        "plans_in_force_rate",
        "Plans in force for each resident aged 0 to 25",
        _SHARE,
        doubt=f"Divided by: {POPULATION_SOURCE}. The same population serves every year.",
    ),
    PublishedMeasure("new_plans", "New plans", _COUNT),
    PublishedMeasure(
        "new_plans_rate",
        "New plans for each resident aged 0 to 25",
        Scale.RATIO,
        doubt=f"Divided by: {POPULATION_SOURCE}. The same population serves every year.",
    ),
    PublishedMeasure(
        "plans_ceased",
        "Plans that ended",
        _COUNT,
        doubt="The file's guidance gives its columns for another reason and for no reason each other's "
        "meaning; the names of the columns are followed here.",
    ),
    PublishedMeasure("placement_share", "Share of plans in force", _SHARE, share_of="plans_in_force"),
    PublishedMeasure("new_placement_share", "Share of new plans by kind of place", _SHARE),
    PublishedMeasure("primary_need_share", "Share of plans in force by primary need", _SHARE),
    PublishedMeasure(
        "new_primary_need_share",
        "Share of new plans by primary need",
        _SHARE,
        doubt="The file of needs counts fewer new plans than the file of new plans.",
    ),
    PublishedMeasure("plans_aged_16_to_25", "Plans in force, aged 16 to 25", _COUNT),
    PublishedMeasure("neet_share", "NEET, aged 16 to 25", _SHARE, Better.LOWER),
    PublishedMeasure("notice_to_cease_share", "Notice to cease, aged 16 to 25", _SHARE),
    PublishedMeasure("other_reason_share", "Not in education, other reason, aged 16 to 25", _SHARE),
    PublishedMeasure("not_in_education_share", "Not in education, aged 16 to 25", _SHARE, Better.LOWER),
    PublishedMeasure("personal_budgets", "Plans with a personal budget", _COUNT),
    PublishedMeasure("personal_budget_share", "Share of plans with a personal budget", _SHARE),
    PublishedMeasure("residential_placements", "Residential placements", _COUNT),
    PublishedMeasure("residential_share", "Share of plans with a residential placement", _SHARE),
    PublishedMeasure("work_based_placements", "Work-based placements", _COUNT),
    PublishedMeasure("supported_internships", "Supported internships", _COUNT),
)

"""Populations of young people who become adults, and of adults."""

from lanyard.core.datasets.declare import Population, Source
from lanyard.core.datasets.sources import (
    ADULT_CARE,
    CHILDREN_LOOKED_AFTER,
    INSPECTION_LISTS,
    PLAN_LISTS,
    SUPPORTED_ACCOMMODATION,
)

_ROWS = "lanyard.core.datasets.rows"

HOUSING_LISTS = Source(
    SUPPORTED_ACCOMMODATION.kind,
    "the register of supported accommodation, SSDA903 or an inspection's list of care leavers, or adult "
    "social care records",
    also=(CHILDREN_LOOKED_AFTER.kind, INSPECTION_LISTS.kind, ADULT_CARE.kind),
)

IN_TRANSITION = Population(
    "in_transition",
    "young people of 14 or more with a plan",
    "Young people with a plan, by SEN2 or List 1, who are 14 or more on the as-at date, with what the "
    "tracker of transition says of them.",
    f"{_ROWS}.transition:young_people",
    PLAN_LISTS,
)

LEARNING_DISABILITY_CLIENTS = Population(
    "learning_disability_clients",
    "adults with a learning disability",
    "Adults of 18 to 64 on the as-at date whose primary reason for support is a learning disability, each "
    "once, by the row of the latest review.",
    f"{_ROWS}.adults_in_work:adults",
    ADULT_CARE,
)

SUPPORTED_HOMES = Population(
    "supported_accommodation",
    "young people in supported accommodation",
    "Young people not known to be older than 25 whom the register has open on the as-at date, who are care "
    "leavers in semi-independent living, supported lodgings or a foyer, or whom adult care has in supported "
    "accommodation, each once.",
    f"{_ROWS}.supported_homes:young_people",
    HOUSING_LISTS,
)

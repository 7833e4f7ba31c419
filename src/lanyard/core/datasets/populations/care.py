"""Populations of children known to social care, youth justice and health teams of looked-after children."""

from lanyard.core.datasets.declare import Population, Source
from lanyard.core.datasets.sources import (
    CHILDREN_IN_NEED,
    EARLY_HELP,
    HEALTH_OF_LOOKED_AFTER,
    INSPECTION_LISTS,
    LOOKED_AFTER_LISTS,
    YOUTH_JUSTICE,
)

_ROWS = "lanyard.core.datasets.rows"
_FRESHEST = "Of the yearly return and the lists of an inspection, the one about the later day is taken."

CARE_AND_HELP_LISTS = Source(
    CHILDREN_IN_NEED.kind,
    f"the children in need census, the early help register or {INSPECTION_LISTS.title}",
    also=(EARLY_HELP.kind, INSPECTION_LISTS.kind),
)

LOOKED_AFTER = Population(
    "looked_after",
    "looked-after children",
    "Children with an episode of care, or a row of List 8, that is open on the as-at date, each once; series "
    f"of short breaks (V3, V4) are left out, as in published figures. {_FRESHEST}",
    f"{_ROWS}.looked_after:looked_after",
    LOOKED_AFTER_LISTS,
)

CARE_LEAVERS = Population(
    "care_leavers",
    "care leavers",
    "Care leavers whom SSDA903 follows (OC3), without those who died, or whom List 9 holds, each once. "
    f"{_FRESHEST}",
    f"{_ROWS}.care_leavers:care_leavers",
    LOOKED_AFTER_LISTS,
)

IN_NEED = Population(
    "in_need",
    "children in need",
    "Children with a case that is open on the as-at date, by the children in need census or List 6, without "
    "those on a protection plan or looked after, and without cases of children not in need (N9), each once. "
    f"{_FRESHEST}",
    f"{_ROWS}.in_need:in_need",
    CHILDREN_IN_NEED,
)

WITH_EARLY_HELP = Population(
    "early_help",
    "children with early help",
    "Children whom the early help register has open on the as-at date, without a register those of List 2, "
    "each once.",
    f"{_ROWS}.in_need:early_help",
    EARLY_HELP,
)

PROTECTED = Population(
    "protected",
    "children on a protection plan",
    "Children with a protection plan begun and not ended on the as-at date, by the children in need census "
    f"or List 7, each once. {_FRESHEST}",
    f"{_ROWS}.protection:protected",
    CHILDREN_IN_NEED,
)

OPEN_TO_YOUTH_JUSTICE = Population(
    "youth_justice",
    "young people open to youth justice",
    "Young people with an order or programme that is open on the as-at date, each once: one in custody "
    "counts before others, else the latest.",
    f"{_ROWS}.youth_justice:open_to_service",
    YOUTH_JUSTICE,
)

HEALTH_ASSESSMENTS_DUE = Population(
    "health_assessments_due",
    "health assessments due",
    "Health assessments of looked-after children whose due date lies in the twelve months up to the as-at "
    "date. Those without a due date are left out.",
    f"{_ROWS}.looked_after_health:due",
    HEALTH_OF_LOOKED_AFTER,
)

HEALTH_CHECKS = Population(
    "health_checks",
    "looked-after children seen or due to be seen by health",
    "Children with a health assessment due or done in the twelve months up to the as-at date, each once.",
    f"{_ROWS}.looked_after_health:checks",
    HEALTH_OF_LOOKED_AFTER,
)

"""The catalogue: all 32 data sets, declared once, in the order of their numbers.

Source: data specification 3.3, which covers the 28 items that areas were asked for, split where one item asks
for several things. To add a data set, declare it in the module of its group and name its populations.
"""

from lanyard.core.datasets.catalogue import (
    adults,
    cohort,
    disputes,
    health,
    outcomes,
    participation,
    particular_places,
    places,
    plans,
    requests,
    services,
    social_care,
    timeliness,
    waits,
)
from lanyard.core.datasets.declare import DataSet

_GROUPS = (
    cohort.DATA_SETS,
    plans.DATA_SETS,
    places.DATA_SETS,
    outcomes.DATA_SETS,
    participation.DATA_SETS,
    disputes.DATA_SETS,
    timeliness.DATA_SETS,
    requests.DATA_SETS,
    social_care.DATA_SETS,
    particular_places.DATA_SETS,
    adults.DATA_SETS,
    health.DATA_SETS,
    services.DATA_SETS,
    waits.DATA_SETS,
)

DATA_SETS: tuple[DataSet, ...] = tuple(
    sorted((data_set for group in _GROUPS for data_set in group), key=lambda data_set: data_set.id)
)


def data_set(number: int) -> DataSet:
    """The data set of that number, 1 to 32; KeyError where there is none."""
    for found in DATA_SETS:
        if found.id == number:
            return found
    raise KeyError(f"there is no data set {number}")

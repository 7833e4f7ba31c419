"""No figure goes without a second implementation."""

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.second import (
    test_adults,
    test_attendance,
    test_care,
    test_casework_logs,
    test_exclusions,
    test_lists,
    test_looked_after_health,
    test_pupils,
    test_results,
    test_sen2,
    test_services,
    test_young_people,
)

TWICE = {
    *test_sen2.SECOND,
    *test_sen2.STATISTICS,
    *test_pupils.SECONDS,
    *test_results.SECONDS,
    *test_attendance.SECONDS,
    *test_exclusions.SECONDS,
    *test_young_people.SECONDS,
    *test_lists.SECONDS,
    *test_casework_logs.SECONDS,
    *test_casework_logs.ELSEWHERE,
    *test_looked_after_health.SECONDS,
    *test_care.SECONDS,
    *test_adults.SECONDS,
    *test_services.SECONDS,
}


def test_every_measure_has_a_second_implementation() -> None:
    declared = {measure.name for found in DATA_SETS for measure in found.measures}
    assert declared - TWICE == set()
    assert TWICE - declared == set()

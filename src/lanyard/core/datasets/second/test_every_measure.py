"""No figure of the returns on education and SEN2 goes without a second implementation."""

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.second import (
    test_attendance,
    test_exclusions,
    test_lists,
    test_pupils,
    test_results,
    test_sen2,
    test_young_people,
)

DATA_SETS = (1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 18, 20, 21, 22)


def test_every_measure_has_a_second_implementation() -> None:
    education = (
        test_attendance.SECONDS,
        test_exclusions.SECONDS,
        test_lists.SECONDS,
        test_pupils.SECONDS,
        test_results.SECONDS,
        test_young_people.SECONDS,
    )
    twice = {*test_sen2.SECOND, *test_sen2.STATISTICS, *(name for seconds in education for name in seconds)}
    declared = [measure.name for number in DATA_SETS for measure in data_set(number).measures]
    assert [name for name in declared if name not in twice] == []

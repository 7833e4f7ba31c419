"""Problems counted for people."""

import pytest

from lanyard.core.returns.problems import Problem, Severity, counts_in_words, problem_table

ERROR, QUERY = Severity.ERROR, Severity.QUERY


@pytest.mark.parametrize(
    ("severities", "words"),
    [
        ([], "0 errors, 0 queries"),
        ([ERROR], "1 error, 0 queries"),
        ([QUERY, ERROR, ERROR], "2 errors, 1 query"),
    ],
)
def test_problems_are_counted_by_severity_in_words(severities: list[Severity], words: str) -> None:
    found = [Problem("M01", severity, "sen2", "f.xml", "person", 1, "", "", "") for severity in severities]
    assert counts_in_words(problem_table(found)) == words

"""How many examples a property test tries (many with HYPOTHESIS_PROFILE=deep), and what was not tested."""

import os

import pytest
from hypothesis import settings

pytest_plugins = ["tests.web.emptying", "tests.web.fixtures"]

# No deadline: a slow machine is no fault of the code. In CI the examples are the same each time.
settings.register_profile(
    "ordinary", max_examples=50, deadline=None, derandomize="CI" in os.environ, print_blob=True
)
settings.register_profile("deep", max_examples=2_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ordinary"))

UNTESTED = "NOT TESTED"
"""What the reason of a skipped test begins with, where the machine lacks what it needs."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says at the end, however quiet the run, what was left untested and what it lacks."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = sorted({str(report.longrepr[2]).removeprefix("Skipped: ") for report in skipped})
    for reason in reasons:
        if reason.startswith(UNTESTED):
            terminalreporter.write_line(reason, yellow=True, bold=True)

"""How many examples a property test tries: some by default, many with HYPOTHESIS_PROFILE=deep."""

import os

from hypothesis import settings

pytest_plugins = ["tests.web.emptying", "tests.web.fixtures"]

# No deadline: a slow machine is no fault of the code. In CI the examples are the same each time.
settings.register_profile(
    "ordinary", max_examples=50, deadline=None, derandomize="CI" in os.environ, print_blob=True
)
settings.register_profile("deep", max_examples=2_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ordinary"))

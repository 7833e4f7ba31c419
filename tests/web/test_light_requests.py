"""Pages and programs are answered without the engines: those are for work in the background."""

import subprocess
import sys

ENGINES = ("duckdb", "ibis", "scipy", "splink")

_ASK = f"""
import django; django.setup()
import sys, lanyard.web.site.urls
print([name for name in {ENGINES!r} if name in sys.modules])
"""


def test_whatever_answers_requests_loads_no_engine() -> None:
    done = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""However many processes record at once, on either database, there is one chain without a gap."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.db import connection

WRITERS, EVENTS = 3, 30
VERIFY = """
import django
django.setup()
from lanyard.web.audit.chain import verify_chain
verified = verify_chain()
print(verified.events, verified.fault)
"""


@pytest.fixture
def database(tmp_path: Path, transactional_db: None) -> Mapping[str, str]:
    """The environment of processes that share a database with tables: the test's own, or a file of SQLite."""
    own = {**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings", "LANYARD_HOME": str(tmp_path)}
    if connection.vendor == "postgresql":
        given = urlsplit(os.environ["DATABASE_URL"])
        own["DATABASE_URL"] = given._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
        return own
    subprocess.run([sys.executable, "-m", "django", "migrate", "-v0", "audit"], env=own, check=True)
    return own


def test_processes_that_record_at_once_make_one_chain(database: Mapping[str, str]) -> None:
    command = [sys.executable, "-m", "tests.web.record_writer", str(EVENTS)]
    writers = [subprocess.Popen(command, env=database) for _ in range(WRITERS)]
    assert [writer.wait() for writer in writers] == [0] * WRITERS
    found = subprocess.run(
        [sys.executable, "-c", VERIFY], env=database, check=True, capture_output=True, text=True
    )
    assert found.stdout.strip() == str(WRITERS * EVENTS)

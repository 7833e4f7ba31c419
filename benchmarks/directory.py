"""How much work the directory's list of people is, with one person, three, and three thousand."""

import os
import subprocess
import sys
from pathlib import Path


def run(folder: Path) -> None:
    """Prints queries and CPU time of the page for each number of people; the queries must be equal."""
    own = {"LANYARD_MODE": "demo", "LANYARD_HOME": str(folder), "DATABASE_URL": ""}
    environment = {**os.environ, **own, "DJANGO_SETTINGS_MODULE": "lanyard.web.site.settings"}
    ready = [sys.executable, "-m", "lanyard.cli", "manage", "ready", "--migrate"]
    subprocess.run(ready, env=environment, check=True)
    subprocess.run([sys.executable, "-m", "benchmarks.directory_page"], env=environment, check=True)

"""How long pages of the register's search take over 25,000 and over 250,000 children."""

import os
import subprocess
import sys
from pathlib import Path


def run(folder: Path) -> None:
    """Prints the 95th percentile of the pages for both, and their ratio."""
    own = {"LANYARD_MODE": "demo", "LANYARD_HOME": str(folder), "DATABASE_URL": ""}
    environment = {**os.environ, **own, "DJANGO_SETTINGS_MODULE": "lanyard.web.site.settings"}
    ready = [sys.executable, "-m", "lanyard.cli", "manage", "ready", "--migrate"]
    subprocess.run(ready, env=environment, check=True)
    subprocess.run([sys.executable, "-m", "benchmarks.register_search_page"], env=environment, check=True)

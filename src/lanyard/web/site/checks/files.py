"""Whether the files are where the program needs them."""

import shutil
from pathlib import Path
from tempfile import TemporaryFile

from django.conf import settings

from lanyard.web.checks.declare import Finding, fault, warning, well

LEAST_FREE = 2 * 1024**3
"""Bytes that should be free: an import of a large area and its pack need about one thousand million."""


def check_assets() -> Finding:
    """Without styles and scripts pages are hard to use."""
    if not (Path(settings.STATIC_ROOT) / "staticfiles.json").is_file():
        return fault("Styles and scripts have not been built.", "In a checkout, run: make assets")
    return well("Built.")


def check_storage() -> Finding:
    """The folder for data must be there, open to the program, closed to others, and not full."""
    home = Path(settings.HOME)
    if not home.is_dir():
        return fault(f"{home} is not there.", "Make the folder, owned by the service, or set LANYARD_HOME.")
    with TemporaryFile(dir=home):
        free = shutil.disk_usage(home).free
    if home.stat().st_mode & 0o007:
        return warning(
            f"Every user of this machine can look into {home}.", f"Close it to others: chmod o-rwx {home}"
        )
    if free < LEAST_FREE:
        return warning(f"{_in_gb(free)} GB are free in {home}.", "Make room before the next import.")
    return well(f"{home} can be written to, {_in_gb(free)} GB are free.")


def _in_gb(size: int) -> str:
    return f"{size / 1024**3:.1f}"

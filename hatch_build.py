"""Carries the built styles and scripts into the distributions, since they are not part of the sources."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUILT = Path("build") / "static"
MANIFEST = "staticfiles.json"
IN_THE_WHEEL = "lanyard/web/site/built"


class AssetsMissingError(Exception):
    """The styles and scripts have not been built."""


class CustomBuildHook(BuildHookInterface[Any]):
    """Adds them to a wheel beside the settings, and to a source distribution where they were built.

    An installation in place (editable) finds them where they were built and needs no copy.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Names the folder to carry. Raises `AssetsMissingError` where it is not there."""
        if version == "editable":
            return
        built = Path(self.root) / BUILT
        if not (built / MANIFEST).is_file():
            raise AssetsMissingError(f"{built / MANIFEST} is not there. Run `make assets` before building.")
        place = IN_THE_WHEEL if self.target_name == "wheel" else BUILT.as_posix()
        build_data["force_include"][str(built)] = place

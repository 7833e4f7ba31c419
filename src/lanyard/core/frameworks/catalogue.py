"""The frameworks there are: those that come with the program, and an area's own beside them."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from lanyard.core.frameworks.declare import Framework, Inspection
from lanyard.core.frameworks.errors import UnknownFrameworkError
from lanyard.core.frameworks.load import RulesFile, not_known, understand

# In the order in which they build on each other.
_BUILT_IN = (
    "area-send-2023",
    "area-send-2025",
    "local-area-2016",
    "local-area-revisit-2016",
    "area-send-pilot-2022",
    "monitoring-2023",
    "monitoring-2025",
    "engagement-meeting",
    "thematic-visit",
    "rehearsal",
)


@cache
def built_in() -> Mapping[str, Framework]:
    """The frameworks that come with the program, by id."""
    known: dict[str, Framework] = {}
    for name in _BUILT_IN:
        text = files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8")
        known[name] = understand(RulesFile(f"{name}.toml", text), known)
    return known


def with_own(paths: Iterable[Path]) -> Mapping[str, Framework]:
    """The frameworks with an area's own files laid beside or over them.

    Where a file changes settings, the changed framework stands under its id; `built_in` keeps the original.
    Raises `BrokenFrameworkError`.
    """
    known = dict(built_in())
    for path in paths:
        own = understand(RulesFile.at(path, is_own=True), known)
        known[own.id] = own
    return known


def framework(name: str, known: Mapping[str, Framework] | None = None) -> Framework:
    """The framework of this id. Raises `UnknownFrameworkError` with those there are."""
    among = known or built_in()
    if name not in among:
        raise not_known(name, among)
    return among[name]


def in_force(
    day: dt.date, kind: Inspection = Inspection.FULL, known: Mapping[str, Framework] | None = None
) -> Framework:
    """The latest framework for this kind of inspection in force on a day. Raises `UnknownFrameworkError`."""
    among = (known or built_in()).values()
    fitting = [each for each in among if each.inspection is kind and each.in_force_on(day)]
    if not fitting:
        raise UnknownFrameworkError(
            f"No rules for a {kind} inspection were in force on {day.isoformat()}. Name a framework yourself."
        )
    return max(fitting, key=lambda each: each.in_force_from)

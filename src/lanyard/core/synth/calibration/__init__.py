"""The numbers to which made-up areas are calibrated: small tables of our own, each with its source and year.

Most are England's published figures, as percent. An entry marked `plausible` is not official: no published
figure was at hand. An entry holds one `percent`, or `shares` that add up to 100, or `rows` of such shares
over common `labels`. Three small kinds of placement are counted with others: units of free schools with
those of academies; online, Welsh and other schools with other placements.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NotRequired, TypedDict, cast

import numpy as np

from lanyard.core.synth.chance import Weights

TABLES = (
    "assessments",
    "attendance",
    "circumstances",
    "ended",
    "leavers",
    "needs",
    "others",
    "placements",
    "plans",
    "requests",
    "reviews",
    "services",
    "social_care",
    "support",
)
"""The files beside this module, by subject."""


class Entry(TypedDict):
    """One calibrated figure or table as it stands in its file."""

    meaning: str
    source: str
    year: str
    plausible: NotRequired[bool]
    percent: NotRequired[float]
    shares: NotRequired[dict[str, float]]
    labels: NotRequired[list[str]]
    rows: NotRequired[dict[str, list[float]]]


@dataclass(frozen=True)
class Shares:
    """What can be, and how often, as parts of 1."""

    labels: tuple[str, ...]
    weights: Weights


@dataclass(frozen=True)
class Grid:
    """Shares over the same labels for several groups: a row of `weights` for each, adding up to 1."""

    groups: tuple[str, ...]
    labels: tuple[str, ...]
    weights: Weights

    def of(self, group: str) -> Shares:
        """The shares of one group."""
        return Shares(self.labels, self.weights[self.groups.index(group)])


@cache
def entries(table: str) -> Mapping[str, Entry]:
    """Every entry of one table, by name."""
    text = files(__package__).joinpath(f"{table}.toml").read_text(encoding="utf-8")
    return cast("dict[str, Entry]", tomllib.loads(text))


def part(table: str, name: str) -> float:
    """One figure, as a part of 1."""
    return entries(table)[name]["percent"] / 100


@cache
def shares(table: str, name: str) -> Shares:
    """One distribution."""
    given = entries(table)[name]["shares"]
    return Shares(tuple(given), _of_one(list(given.values())))


def parts(table: str, name: str) -> Mapping[str, float]:
    """Several figures under one name, each a part of 1 by itself."""
    return {label: percent / 100 for label, percent in entries(table)[name]["shares"].items()}


@cache
def grid(table: str, name: str) -> Grid:
    """One distribution for each of several groups."""
    entry = entries(table)[name]
    rows = entry["rows"]
    return Grid(tuple(rows), tuple(entry["labels"]), np.array([_of_one(row) for row in rows.values()]))


def _of_one(percents: list[float]) -> Weights:
    weights: Weights = np.array(percents, dtype=np.float64)
    weights /= weights.sum()
    return weights

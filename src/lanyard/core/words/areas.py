"""The local authorities of England as areas: number, name, region, ONS code and population aged 0 to 25.

The data and its sources stand in ``areas.toml`` beside this module.
"""

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

from lanyard.core.words.errors import UnknownAreaError

OUTSIDE_ENGLAND_OR_UNKNOWN = "XXX"
"""What SEN2 items 2.8 and 5.1 hold in place of an area's number: outside England, or not known."""

MADE_UP_AREA_NUMBER = "999"
"""The area of demonstrations and tests: no real child's UPN can hold it."""

POPULATION_SOURCE = "Office for National Statistics, people aged 0 to 25, about 2021"
"""Stands below every rate that divides by population. The year is judged by size: no source states it."""


@dataclass(frozen=True, slots=True)
class Area:
    """One local authority with duties for education; the footprint of one local area partnership.

    ``number`` is the Department for Education's three digits, ``ons_code`` the nine characters in force.
    Published tables may still use one of ``former_ons_codes``. ``population_0_25`` is ``None`` where no
    figure holds.
    """

    number: str
    name: str
    region: str
    ons_code: str | None
    former_ons_codes: tuple[str, ...] = ()
    population_0_25: int | None = None
    abolished_on: dt.date | None = None
    followed_by: tuple[str, ...] = ()

    @property
    def is_made_up(self) -> bool:
        """Whether this is the area of demonstrations and tests."""
        return self.number == MADE_UP_AREA_NUMBER

    @property
    def is_current(self) -> bool:
        """Whether this is one of the authorities of today."""
        return self.abolished_on is None and not self.is_made_up


class _Entry(TypedDict, total=False):
    name: str
    region: str
    ons: str
    former_ons: str
    population_0_25: int
    on: dt.date
    followed_by: list[str]


MADE_UP_AREA = Area(MADE_UP_AREA_NUMBER, "Made-up area", "Nowhere", ons_code=None, population_0_25=120_000)
"""Stands in for a real area in demonstrations and tests."""


@cache
def areas() -> Mapping[str, Area]:
    """Every area by its number: those of today, those abolished, and the made-up one."""
    text = files(__package__).joinpath("areas.toml").read_text(encoding="utf-8")
    regions = cast("dict[str, dict[str, _Entry]]", tomllib.loads(text))
    loaded = [
        _area(number, heading, entry) for heading, of in regions.items() for number, entry in of.items()
    ]
    return {area.number: area for area in (*loaded, MADE_UP_AREA)}


def _area(number: str, heading: str, entry: _Entry) -> Area:
    return Area(
        number=number,
        name=entry["name"],
        region=entry.get("region", heading),
        ons_code=entry["ons"],
        former_ons_codes=(entry["former_ons"],) if "former_ons" in entry else (),
        population_0_25=entry.get("population_0_25"),
        abolished_on=entry.get("on"),
        followed_by=tuple(entry.get("followed_by", ())),
    )


def area(number: str) -> Area:
    """The area with this three-digit number, of today or abolished; raises ``UnknownAreaError``."""
    try:
        return areas()[number]
    except KeyError:
        raise UnknownAreaError(
            f"No local authority has the number {number!r}. Give three digits, such as 330 for Birmingham."
        ) from None


@cache
def current_areas() -> tuple[Area, ...]:
    """The 153 authorities of today, in order of number."""
    return tuple(found for _, found in sorted(areas().items()) if found.is_current)


@cache
def area_by_ons_code() -> Mapping[str, Area]:
    """Areas by ONS code, in force or former; the made-up area has none."""
    known = areas().values()
    return {code: found for found in known for code in (found.ons_code, *found.former_ons_codes) if code}

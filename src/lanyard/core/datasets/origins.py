"""Whence figures come: of which returns, about which days, by which definition."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from lanyard.core.datasets.declare import Measure, Quantity, Source
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.sources import SEN2

_DIGITS = 8


@dataclass(frozen=True)
class Origin:
    """The returns behind a population: their kinds, and as text the days they are about.

    Figures of equal periods are the same figures, told again.
    """

    kinds: tuple[str, ...]
    period: str


NOWHERE = Origin((), "")


def origin(source: Source, facts: Facts) -> Origin:
    """The returns in use that a source stands for. Where they say no day, it is that for which figures are
    asked."""
    kinds = tuple(kind for kind in (source.kind, *source.also) if kind in facts.held)
    days = {day for kind in kinds for day in facts.dates.get(kind, ())}
    if SEN2.kind in kinds and facts.sen2_census_day:
        days.add(facts.sen2_census_day)
    if not days and facts.given_as_at:
        days.add(facts.given_as_at)
    return Origin(kinds, " ".join(day.isoformat() for day in sorted(days)))


def basis(measure: Measure, origins: Sequence[Origin]) -> str:
    """How a measure is defined, as a short digest, and the kinds of the returns it is made of:
    ``1a2b3c4d annex-a sen2``."""
    said = (
        *(measure.unit, measure.over, measure.statistic, measure.column, str(measure.per)),
        measure.definition,
        *(_words(quantity) for quantity in (*measure.quantities, *measure.elsewhere)),
    )
    digest = hashlib.sha256("\n".join(said).encode()).hexdigest()[:_DIGITS]
    return " ".join((digest, *sorted({kind for each in origins for kind in each.kinds})))


def returns_of(basis: str) -> Sequence[str]:
    """The kinds of the returns that a basis names."""
    return basis.split(" ")[1:]


def _words(quantity: Quantity) -> str:
    where = [f"{name} in {sorted(groups)}" for name, groups in sorted(quantity.conditions.items())]
    return f"{quantity.of} {quantity.population.definition} {where}"

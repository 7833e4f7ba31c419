"""Measures that lists of children have in common: how many there are, and the share of those with SEND."""

from lanyard.core.datasets.cuts.people import ETHNICITY, SEX
from lanyard.core.datasets.cuts.send import AGE_BAND, AREA_PART, SEND, SEND_NEED, WITH_SEND
from lanyard.core.datasets.declare import Cut, Measure, Population, Quantity, Unit
from lanyard.core.words.phrases import upper_first

BY_PERSON: tuple[tuple[Cut, ...], ...] = ((AGE_BAND,), (SEX,), (ETHNICITY,), (AREA_PART,))
"""The cuts by what a child is."""


def with_send(population: Population) -> Quantity:
    """Those of a population who have a plan or SEN support."""
    return Quantity(population, ((SEND, WITH_SEND),))


def number_with_send(population: Population, source: str, *more: tuple[Cut, ...]) -> Measure:
    """How many of a population have SEND, by need, by what they are, and by further cuts."""
    return Measure(
        name=f"{population.name}_with_send",
        title=f"{upper_first(population.title)} with SEND",
        unit=Unit.COUNT,
        definition=f"{upper_first(population.title)} that have a plan or SEN support. "
        f"{population.definition}",
        numerator=with_send(population),
        cuts=((SEND,), (SEND_NEED,), *BY_PERSON, *more),
        source=source,
    )


def share_with_send(population: Population, source: str, *more: tuple[Cut, ...]) -> Measure:
    """The share of a population that has SEND."""
    return Measure(
        name=f"{population.name}_with_send_share",
        title=f"Share of {population.title} with SEND",
        unit=Unit.SHARE,
        definition=f"{upper_first(population.title)} that have a plan or SEN support, divided by all "
        f"{population.title}.",
        numerator=with_send(population),
        denominator=Quantity(population),
        cuts=(*BY_PERSON, *more),
        source=source,
    )

"""Measures that figures of children known to social care and youth justice have in common.

Published figures give the shares with a plan and on SEN support apart, so both stand here beside their sum.
"""

from lanyard.core.datasets.catalogue.shares_with_send import BY_PERSON, number_with_send, share_with_send
from lanyard.core.datasets.cuts.send import PLAN, SEND, SUPPORT
from lanyard.core.datasets.declare import Cut, Measure, Population, Quantity, Unit
from lanyard.core.words.phrases import upper_first

_GROUPS = ((PLAN, "with_plan", "with a plan"), (SUPPORT, "on_sen_support", "on SEN support"))


def with_send_measures(population: Population, source: str, *more: tuple[Cut, ...]) -> tuple[Measure, ...]:
    """The number with SEND, and the shares with SEND, with a plan and on SEN support, by further cuts too."""
    apart = (_share(population, source, more, *group) for group in _GROUPS)
    return (
        number_with_send(population, source, *more),
        share_with_send(population, source, *more),
        *apart,
    )


def _share(
    population: Population, source: str, more: tuple[tuple[Cut, ...], ...], group: str, name: str, words: str
) -> Measure:
    return Measure(
        name=f"{population.name}_{name}_share",
        title=f"Share of {population.title} {words}",
        unit=Unit.SHARE,
        definition=f"{upper_first(population.title)} {words}, divided by all {population.title}. "
        f"{population.definition}",
        numerator=Quantity(population, ((SEND, (group,)),)),
        denominator=Quantity(population),
        cuts=(*BY_PERSON, *more),
        source=source,
    )

"""What is true in a made-up area. Every return is written from this, so that they agree with one another."""

from dataclasses import dataclass

import polars as pl

from lanyard.core.synth.chance import Chance
from lanyard.core.synth.collection_year import CollectionYear
from lanyard.core.synth.identities import with_identities
from lanyard.core.synth.number_ranges import NumberRanges
from lanyard.core.synth.people import Group, everybody
from lanyard.core.synth.register import Register, made_up_register
from lanyard.core.synth.reviews import phase_transfers, reviews
from lanyard.core.synth.sen2_plans import with_down_syndrome
from lanyard.core.synth.stays import stays


@dataclass(frozen=True)
class Population:
    """`people`: everybody, by `child` (see `people` and `identities`). `holders`: those with a plan in force,
    with their latest review and phase transfer. `stays`: where these were and are taught. All in order of
    `child`; `register` has the establishments."""

    people: pl.DataFrame
    holders: pl.DataFrame
    stays: pl.DataFrame
    register: Register


def made_up_population(
    area: str, children: int, days: CollectionYear, chance: Chance, ranges: NumberRanges
) -> Population:
    """A population of so many children with SEND on census day."""
    register = made_up_register(area, children, days.year, chance, ranges)
    people = with_identities(everybody(children, days, chance), days, chance, ranges)
    people = with_down_syndrome(people, days.year, chance)
    holders = people.filter(pl.col("group") == Group.PLAN)
    holders = holders.hstack(reviews(holders, days, chance)).hstack(phase_transfers(holders, days, chance))
    return Population(people, holders, stays(holders, register, days, chance), register)

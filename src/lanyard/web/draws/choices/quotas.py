"""The quotas of the rules beside whom inspectors chose. They are told, never enforced: inspectors choose."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from lanyard.core.draws.entries import IN_WORDS, Trait
from lanyard.core.frameworks.declare import Framework, Selection

TRACKING = "tracking"
"""The selection that inspectors' choice is, as the rules call it."""

Traits = Mapping[str, Collection[Trait]]
"""What each child counts towards, by pseudonym."""


@dataclass(frozen=True)
class QuotaFound:
    """At least so many of the chosen, and how many there are; `found` is None where nobody can know."""

    words: str
    at_least: int
    found: int | None

    @property
    def is_met(self) -> bool:
        """Whether there are enough, as far as is known."""
        return self.found is None or self.found >= self.at_least


def tracking_of(rules: Framework) -> Selection | None:
    """How inspectors choose under some rules; None where they track no children."""
    return next((each for each in rules.selections if each.id == TRACKING), None)


def quotas_found(rules: Framework, chosen: Sequence[str], traits: Traits) -> list[dict[str, object]]:
    """Each quota of the rules with what was found among the chosen pseudonyms, as the record keeps it."""
    return [asdict(quota) for quota in _found(rules, chosen, traits)]


def _found(rules: Framework, chosen: Sequence[str], traits: Traits) -> Iterator[QuotaFound]:
    selection = tracking_of(rules)
    for quota in selection.quotas if selection else ():
        trait = _trait(quota.at_least)
        known = trait is not None and all(each in traits for each in chosen)
        found = sum(trait in traits[each] for each in chosen) if known else None
        yield QuotaFound(IN_WORDS[trait] if trait else quota.words, rules.values[quota.at_least], found)


def _trait(setting: str) -> Trait | None:
    """The trait that a setting such as "at_least_over_16" speaks of; None for one of somebody's own."""
    name = setting.removeprefix("at_least_").replace("_", "-")
    return Trait(name) if name in set(Trait) else None

"""The shapes that a draw can have, declared: how many children, in reserve, under which quotas."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

from lanyard.core.draws.entries import IN_WORDS, Trait
from lanyard.core.draws.errors import DrawRefused
from lanyard.core.frameworks.catalogue import framework
from lanyard.core.frameworks.declare import Strength

RULES = "area-send-2025"
"""The framework whose numbers the shapes take."""


class Method(StrEnum):
    """How tickets choose."""

    IN_ORDER = "in-order"
    """The lowest tickets, skipping a child only where the quotas could not be met otherwise."""
    SYSTEMATIC = "systematic"
    """Every so many-th child of each part, by class and then by ticket, from a start that the seed gives."""


class Quota(BaseModel):
    """At least so many of the chosen have a trait; `source` and `strength` tell why we believe it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Trait
    words: str
    at_least: int = Field(ge=0)
    source: str
    strength: Strength


@dataclass(frozen=True)
class Shape:
    """What is drawn. `plan_percent` of a list have a plan; `by` names the column that strata come from."""

    name: str
    title: str
    method: Method
    size: int
    reserve_count: int = 0
    quotas: tuple[Quota, ...] = ()
    plan_percent: int | None = None
    by: str = ""

    def with_size(self, size: int) -> "Shape":
        """The same shape for another number of children."""
        return replace(self, size=size)

    def with_reserves(self, count: int) -> "Shape":
        """The same shape with so many in reserve; raises `DrawRefused` where it has none by its method."""
        if count and self.method is Method.SYSTEMATIC:
            raise DrawRefused(f"The shape {self.name} has no reserves: leave out --reserves.")
        return replace(self, reserve_count=count)

    def with_strata(self, column: str) -> "Shape":
        """The same shape by another column; raises `DrawRefused` where it does not go by one."""
        if not self.by:
            raise DrawRefused(f"The shape {self.name} has no strata to choose: leave out --by.")
        return replace(self, by=column)

    def with_quota(self, trait: Trait, at_least: int) -> "Shape":
        """The same shape with a number of the area's own for one quota; 0 takes the quota away."""
        if self.method is Method.SYSTEMATIC:
            raise DrawRefused(f"The shape {self.name} has no quotas: leave out --quota.")
        own = Quota(
            id=trait,
            words=IN_WORDS[trait],
            at_least=at_least,
            source="Set by the area",
            strength=Strength.SETTING,
        )
        by_trait = {quota.id: quota for quota in self.quotas} | {trait: own}
        kept = tuple(by_trait[each] for each in Trait if each in by_trait and by_trait[each].at_least)
        return replace(self, quotas=kept)


_SETTINGS: Mapping[Trait, str] = {
    Trait.ALTERNATIVE_PROVISION: "at_least_alternative_provision",
    Trait.LOOKED_AFTER: "at_least_looked_after",
    Trait.OVER_16: "at_least_over_16",
    Trait.WITHOUT_PLAN: "at_least_without_plan",
}
"""The setting of the framework that holds each quota's number."""

STRATA = ("need", "setting_type", "age_band", "has_plan", "looked_after", "alternative_provision")
"""The columns that `stratified` can go by."""


def shapes(rules: str = RULES) -> Mapping[str, Shape]:
    """The shapes by name, with the numbers of a framework that tracks children."""
    settings = {setting.id: setting for setting in framework(rules).settings}
    quotas = tuple(
        Quota(
            id=trait,
            words=IN_WORDS[trait],
            at_least=settings[name].value,
            source=settings[name].source,
            strength=settings[name].strength,
        )
        for trait, name in _SETTINGS.items()
    )
    tracked, spare = settings["tracked_children"].value, settings["tracking_reserves"].value
    declared = (
        Shape("six-plus-four", "Six children and four in reserve", Method.IN_ORDER, tracked, spare, quotas),
        Shape("hundred", "List of a hundred", Method.SYSTEMATIC, 100, plan_percent=60),
        Shape("plain", "Plain draw", Method.IN_ORDER, 10),
        Shape("stratified", "Draw by strata", Method.SYSTEMATIC, 30, by="need"),
    )
    return {shape.name: shape for shape in declared}

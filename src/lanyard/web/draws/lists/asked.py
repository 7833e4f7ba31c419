"""What was asked for of a draw: which shape, with which numbers of the area's own."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lanyard.core.draws.entries import Trait
from lanyard.core.draws.shapes import Method, Shape, shapes

ABOUT: Mapping[str, str] = {
    "six-plus-four": (
        "The children whom inspectors would track: six, and four in reserve, with quotas so that some are "
        "looked after, in alternative provision, over 16 or without a plan. For rehearsals and audits."
    ),
    "hundred": (
        "The list of about a hundred children that inspectors choose from, spread over needs, settings and "
        "ages, over children looked after and alternative provision."
    ),
    "plain": "So many children, all with the same chance. For audits and for samples of any kind.",
    "stratified": "So many children, from each need, setting type or age its share. For audits of casework.",
}
"""What each shape is for."""

STRATA_WORDS: Mapping[str, str] = {
    "need": "Primary need",
    "setting_type": "Type of setting",
    "age_band": "Age",
    "has_plan": "With or without a plan",
    "looked_after": "Looked after or not",
    "alternative_provision": "In alternative provision or not",
}
"""The columns of strata, in words."""


@dataclass(frozen=True)
class Asked:
    """A shape by its name with the numbers asked for; `by` is empty for shapes that do not go by a column."""

    shape: str
    size: int
    reserves: int = 0
    by: str = ""
    quotas: Mapping[str, int] = field(default_factory=dict)

    @property
    def as_shape(self) -> Shape:
        """The declared shape with these numbers."""
        shape = shapes()[self.shape].with_size(self.size)
        if shape.by:
            shape = shape.with_strata(self.by)
        if shape.method is Method.SYSTEMATIC:
            return shape
        shape = shape.with_reserves(self.reserves)
        declared = {str(quota.id): quota.at_least for quota in shape.quotas}
        for trait, at_least in self.quotas.items():
            if declared.get(trait, 0) != at_least:
                shape = shape.with_quota(Trait(trait), at_least)
        return shape

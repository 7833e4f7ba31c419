"""A figure as it may be shown: what is hidden of it left out, the rest rounded, with its mark."""

from dataclasses import dataclass

from lanyard.core.datasets.declare import Over, Unit
from lanyard.core.datasets.disclosure.policy import HIDDEN, LOW, NOT_APPLICABLE, Policy
from lanyard.core.datasets.figures import Figure


@dataclass(frozen=True)
class ShownFigure:
    """A figure's line in a shareable table up to its mark, whether any of it is hidden, and for what reason.

    It is small where it rests on few people, and kept where earlier releases are the reason to hide it.
    """

    row: tuple[str | int | float | None, ...]
    is_hidden: bool
    is_small: bool
    is_kept: bool


@dataclass(frozen=True)
class Hides:
    """Which numbers of a figure are hidden, and whether for earlier releases."""

    numerator: bool = False
    denominator: bool = False
    value: bool = False
    is_kept: bool = False


def shown(figure: Figure, hides: Hides, policy: Policy) -> ShownFigure:
    """The figure without what is hidden of it."""
    numerator = None if hides.numerator else _count(figure.numerator, policy)
    denominator = None if hides.denominator else _denominator(figure, policy)
    value = None if hides.value else _value(figure, numerator, denominator, policy)
    mark = HIDDEN if hides.value else _mark(figure, value)
    row = (*figure.row[:5], numerator, denominator, value, mark)
    return ShownFigure(row, hides.value, _is_small(figure, policy), hides.is_kept)


def _count(number: int | None, policy: Policy) -> int | None:
    return None if number is None else policy.rounded_count(number)


def _denominator(figure: Figure, policy: Policy) -> int | None:
    """The denominator; the people who live in an area are published elsewhere and need no rounding."""
    return figure.denominator if figure.measure.over is Over.RESIDENTS else _count(figure.denominator, policy)


def _value(figure: Figure, numerator: int | None, denominator: int | None, policy: Policy) -> float | None:
    """The value as it follows from the numbers shown, so that rounded ones are not given away."""
    unit = figure.measure.unit
    if figure.value is None:
        return None
    if unit is Unit.COUNT:
        return None if numerator is None else float(numerator)
    if unit.is_statistic:
        return policy.rounded_value(figure.value)
    if numerator is None or not denominator:
        return None
    value = figure.measure.per * numerator / denominator
    return policy.rounded_share(value) if unit is Unit.SHARE else policy.rounded_value(value)


def _mark(figure: Figure, value: float | None) -> str | None:
    if value is None:
        return NOT_APPLICABLE
    return LOW if value == 0 and figure.value else None


def _is_small(figure: Figure, policy: Policy) -> bool:
    """Whether a number of the figure, or what lies between its two numbers, is small."""
    numerator, denominator = figure.numerator, figure.denominator
    if figure.measure.unit.is_statistic:
        return 0 < (denominator or 0) < policy.median_from
    is_part = figure.measure.over in {Over.GROUP, Over.WHOLE} and not figure.measure.numerator.of
    both = is_part and numerator is not None and denominator is not None
    between = (denominator or 0) - (numerator or 0) if both else 0
    return any(policy.is_small(number or 0) for number in (numerator, denominator, between))

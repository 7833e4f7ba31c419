"""Says a comparison in plain words."""

from collections.abc import Iterator

from lanyard.core.datasets.benchmarks.comparison import (
    AllAreas,
    Comparison,
    Neighbours,
    PlaceFigure,
    Standardised,
)
from lanyard.core.datasets.benchmarks.declare import Better, Scale
from lanyard.core.datasets.benchmarks.intervals import SMALL, Chance, Funnel
from lanyard.core.words.intervals import Interval
from lanyard.core.words.numbers import count, counted, decimal, percent

_SIDES = {
    Chance.FAR_ABOVE: Better.HIGHER,
    Chance.ABOVE: Better.HIGHER,
    Chance.BELOW: Better.LOWER,
    Chance.FAR_BELOW: Better.LOWER,
}


def in_words(value: float, scale: Scale) -> str:
    """A value as people read it: `46.4%`, `12,345`, `9.7 for each 100`, `45.9`."""
    if scale is Scale.COUNT:
        return count(round(value))
    if scale is Scale.PROPORTION:
        return percent(value)
    return f"{decimal(value * 100, 2)} for each 100" if scale is Scale.RATIO else decimal(value)


def reading(comparison: Comparison) -> tuple[str, ...]:
    """The comparison in sentences, the figure first."""
    return tuple(_sentences(comparison))


def _sentences(comparison: Comparison) -> Iterator[str]:
    measure, every = comparison.measure, comparison.all_areas
    yield _figures(comparison)
    if comparison.neighbours:
        yield _neighbours(comparison.neighbours, measure.scale)
    if every and every.rank:
        yield _rank(every, measure.better)
    if comparison.funnel:
        yield _chance(comparison.funnel, measure.better)
    if every and every.beyond_chance is not None:
        yield (
            f"{every.beyond_chance} of {every.areas} areas lie further from England's rate than chance "
            "would explain (99.8% limits)."
        )
    yield from map(_standard, comparison.standardised)


def _figures(comparison: Comparison) -> str:
    scale = comparison.measure.scale
    own = [_of_area(comparison.area, scale)] if comparison.area else []
    others = [_of(figure, scale) for figure in (comparison.england, comparison.region) if figure]
    return f"{comparison.period}: {'; '.join([*own, *others]) or 'no figure'}."


def _of_area(figure: PlaceFigure, scale: Scale) -> str:
    interval = f" (95% interval {_span(figure.interval)})" if figure.interval else ""
    return f"{_of(figure, scale)}{interval}"


def _of(figure: PlaceFigure, scale: Scale) -> str:
    return f"{figure.name} {'no figure' if figure.value is None else in_words(figure.value, scale)}"


def _span(interval: Interval) -> str:
    return f"{percent(interval.low)} to {percent(interval.high)}"


def _neighbours(neighbours: Neighbours, scale: Scale) -> str:
    mean, lowest, highest = (
        in_words(value, scale) for value in (neighbours.mean, neighbours.lowest, neighbours.highest)
    )
    return f"Statistical neighbours: mean {mean}, from {lowest} to {highest}."


def _rank(every: AllAreas, better: Better) -> str:
    first = "highest" if better is Better.NEITHER else "best"
    return f"Place {every.rank} of {every.areas} areas (1 is the {first}), {every.quarter}."


def _chance(limits: Funnel, better: Better) -> str:
    cases = f"{'only ' if limits.cases < SMALL else ''}{counted(limits.cases, 'case', 'cases')}"
    usual, far = _span(limits.usual), _span(limits.far)
    return (
        f"The area's rate is {limits.chance}{_better_or_worse(limits.chance, better)}. With {cases} and "
        f"England's rate of {percent(limits.rate)}, chance alone gives {usual} 95 times in 100, and {far} "
        "998 times in 1,000."
    )


def _better_or_worse(chance: Chance, better: Better) -> str:
    if better is Better.NEITHER or chance not in _SIDES:
        return ""
    return ", for the better" if _SIDES[chance] is better else ", for the worse"


def _standard(standard: Standardised) -> str:
    if standard.value is None or standard.interval is None or standard.england is None:
        return f"Standardised by {standard.title}: not possible, because {standard.reason}."
    return (
        f"With England's mix by {standard.title} the area's rate would be {percent(standard.value)} "
        f"(95% interval {_span(standard.interval)}), beside {percent(standard.england)} for England."
    )

"""Compares an area's published figure with England, its region, its neighbours and all areas."""

from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean

import numpy as np
import polars as pl

from lanyard.core.datasets.benchmarks.comparison import (
    AllAreas,
    Comparison,
    Neighbours,
    PlaceFigure,
    Quarter,
    TrendYear,
)
from lanyard.core.datasets.benchmarks.declare import Better, PublishedMeasure, Scale
from lanyard.core.datasets.benchmarks.intervals import FAR, SMALL, Funnel, funnel, limits
from lanyard.core.datasets.benchmarks.neighbours import HOW_MANY
from lanyard.core.datasets.benchmarks.published import Benchmarks
from lanyard.core.datasets.benchmarks.sentences import reading
from lanyard.core.datasets.benchmarks.standard import standardised
from lanyard.core.datasets.benchmarks.year import Series, YearFigures, series
from lanyard.core.words.areas import Area
from lanyard.core.words.areas import area as area_of_number
from lanyard.core.words.numbers import count

MADE_UP = "A made-up area has no region and no statistical neighbours: only England stands beside it."


def compare(
    benchmarks: Benchmarks,
    area: str,
    measure: str,
    cut: Mapping[str, str] | None = None,
    year: int | None = None,
) -> Comparison:
    """The area's published figure of a measure beside all others; the last year unless one is given.

    `area` is the three digits; `cut` gives the group by the name of its cut, nothing the whole area. Raises
    `UnknownAreaError`, `UnknownMeasure` or `NotPublished`.
    """
    of_area = area_of_number(area)
    found = series(benchmarks, measure, cut or {})
    when = found.in_year(found.years[-1] if year is None else year)
    own, england = when.area(area), when.england()
    region = None if of_area.is_made_up else when.region(of_area.region)
    neighbours = neighbours_of(benchmarks, when, area)
    comparison = Comparison(
        measure=found.measure,
        cut=dict(found.cut),
        year=when.year,
        period=when.period,
        source=benchmarks.tables[found.table].table.source,
        area=own,
        england=england,
        region=region,
        neighbours=neighbours,
        all_areas=_all_areas(when, own, england),
        trend=tuple(_trend(benchmarks, found, of_area)),
        funnel=_funnel(found.measure, own, england),
        standardised=standardised(benchmarks, measure, found.cut, own, when.year),
        notes=tuple(_notes(benchmarks, when, of_area, (own, england, region), neighbours)),
        reading=(),
    )
    return Comparison(**{**vars(comparison), "reading": reading(comparison)})


def neighbours_of(benchmarks: Benchmarks, when: YearFigures, area: str) -> Neighbours | None:
    """The area's statistical neighbours in a year; None where none is known or none has a figure."""
    numbers = benchmarks.neighbours.get(area, ())
    figures = [figure for figure in map(when.area, numbers) if figure is not None]
    values = {figure.place: figure.value for figure in figures if figure.trusted}
    known = [value for value in values.values() if value is not None]
    if not known:
        return None
    missing = [number for number in numbers if values.get(number) is None]
    names = tuple(area_of_number(number).name for number in missing)
    return Neighbours(tuple(figures), fmean(known), min(known), max(known), names)


def _all_areas(when: YearFigures, own: PlaceFigure | None, england: PlaceFigure | None) -> AllAreas | None:
    of_areas = when.of_areas
    if of_areas.is_empty():
        return None
    values = of_areas["value"].to_numpy()
    low, median, high = (float(edge) for edge in np.quantile(values, (0.25, 0.5, 0.75)))
    value = own.value if own and own.trusted else None
    better = when.series.measure.better
    return AllAreas(
        areas=of_areas.height,
        rank=None if value is None else _rank(value, values.tolist(), better),
        low=low,
        median=median,
        high=high,
        quarter=None if value is None else _quarter(value, low, high, better),
        beyond_chance=_beyond_chance(when.series.measure, of_areas, england),
    )


def _rank(value: float, values: Sequence[float], better: Better) -> int:
    ahead = (other < value if better is Better.LOWER else other > value for other in values)
    return 1 + sum(ahead)


def _quarter(value: float, low: float, high: float, better: Better) -> Quarter:
    if value >= high:
        return {Better.HIGHER: Quarter.BEST, Better.LOWER: Quarter.WORST}.get(better, Quarter.HIGHEST)
    if value <= low:
        return {Better.HIGHER: Quarter.WORST, Better.LOWER: Quarter.BEST}.get(better, Quarter.LOWEST)
    return Quarter.MIDDLE


def _beyond_chance(
    measure: PublishedMeasure, of_areas: pl.DataFrame, england: PlaceFigure | None
) -> int | None:
    rated = of_areas.filter(pl.col("denominator") > 0)
    if measure.scale is not Scale.PROPORTION or not england or england.value is None or rated.is_empty():
        return None
    low, high = limits(england.value, rated["denominator"].to_numpy(), FAR)
    values = rated["value"].to_numpy()
    return int(((values < low) | (values > high)).sum())


def _funnel(measure: PublishedMeasure, own: PlaceFigure | None, england: PlaceFigure | None) -> Funnel | None:
    if measure.scale is not Scale.PROPORTION or not own or not england or england.value is None:
        return None
    if not own.trusted or own.numerator is None or not own.denominator:
        return None
    return funnel(own.numerator, own.denominator, england.value)


def _trend(benchmarks: Benchmarks, found: Series, area: Area) -> Iterable[TrendYear]:
    for year in found.years:
        when = found.in_year(year)
        region = None if area.is_made_up else when.region(area.region)
        neighbours = neighbours_of(benchmarks, when, area.number)
        yield TrendYear(
            year=year,
            period=when.period,
            area=_trusted_value(when.area(area.number)),
            england=_trusted_value(when.england()),
            region=_trusted_value(region),
            neighbours=neighbours.mean if neighbours else None,
        )


def _trusted_value(figure: PlaceFigure | None) -> float | None:
    return figure.value if figure and figure.trusted else None


def _notes(
    benchmarks: Benchmarks,
    when: YearFigures,
    area: Area,
    figures: Iterable[PlaceFigure | None],
    neighbours: Neighbours | None,
) -> Iterable[str]:
    own, england, region = figures
    if area.is_made_up:
        yield MADE_UP
    elif own is None:
        yield from when.missing(area.number)
    for figure in filter(None, (own, england, region)):
        yield from figure.notes
    if england is None and benchmarks.tables[when.series.table].table.lacks:
        yield benchmarks.tables[when.series.table].table.lacks
    if own and own.denominator and own.denominator < SMALL:
        yield f"{own.name}: only {count(round(own.denominator))} cases, so that one more or fewer matters."
    if not area.is_made_up and not benchmarks.neighbours:
        yield "The file of statistical neighbours is not in the folder."
    if neighbours and neighbours.missing:
        here = HOW_MANY - len(neighbours.missing)
        yield f"Mean of {here} neighbours; no figure to be trusted for {', '.join(neighbours.missing)}."
    if when.series.measure.doubt:
        yield when.series.measure.doubt

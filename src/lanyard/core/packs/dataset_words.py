"""Figures of data sets in ready words: measures, groups and values as readers see them."""

from collections.abc import Mapping

import polars as pl

from lanyard.core.datasets.declare import Cut, DataSet, Measure, Unit
from lanyard.core.datasets.disclosure.policy import HIDDEN as HIDDEN_MARK
from lanyard.core.words.numbers import count, decimal, percent

HIDDEN = "hidden"
NOBODY = "–"
AFTER_VALUE = {Unit.DAYS: " days", Unit.WEEKS: " weeks", Unit.POINTS: " points", Unit.RATE: ""}
"""What stands after a value that is neither a count nor a share; a rate says in its title of how many."""

Row = Mapping[str, object]


def cuts_of(data_set: DataSet) -> tuple[Cut, ...]:
    """Every cut that a data set's measures use, each once. Two may share a name, as ages of two days do."""
    used = [cut for measure in data_set.measures for view in measure.cuts for cut in view]
    return tuple({(cut.name, cut.title): cut for cut in used}.values())


def measures_of(data_set: DataSet) -> Mapping[str, Measure]:
    """The measures of a data set by name."""
    return {measure.name: measure for measure in data_set.measures}


def value_in_words(unit: Unit, value: float | None, *, hidden: bool) -> str:
    """A value as readers see it: 1,204 or 46.4% or 131.0 days; hidden; a dash where there is none."""
    if hidden:
        return HIDDEN
    if value is None:
        return NOBODY
    if unit is Unit.SHARE:
        return percent(value)
    return count(int(value)) if unit is Unit.COUNT else f"{decimal(value)}{AFTER_VALUE[unit]}"


def figure_in_words(measure: Measure, row: Row) -> str:
    """The value of a row of shareable figures as readers see it."""
    value = row["value"]
    return value_in_words(
        measure.unit, value if isinstance(value, float) else None, hidden=row["mark"] == HIDDEN_MARK
    )


def whole_area(figures: pl.DataFrame) -> pl.DataFrame:
    """The figures that are not cut."""
    return figures.filter(pl.col("cut_1").is_null())


def cut_once(figures: pl.DataFrame, cut: str) -> pl.DataFrame:
    """The figures of one cut that is not crossed with another."""
    return figures.filter((pl.col("cut_1") == cut) & pl.col("cut_2").is_null())

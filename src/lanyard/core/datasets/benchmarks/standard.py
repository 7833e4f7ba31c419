"""Direct standardisation: an area's rate with England's mix of ages or needs.

Each group's own rate in the area is weighted by the group's part of England's cases. It answers whether an
area's rate differs because its children differ, or because it does differently by the same children.
"""

from collections.abc import Mapping
from math import sqrt
from statistics import NormalDist

import polars as pl

from lanyard.core.datasets.benchmarks.comparison import PlaceFigure, Standardised
from lanyard.core.datasets.benchmarks.declare import PublishedMeasure, Scale
from lanyard.core.datasets.benchmarks.figures import AREA, ENGLAND, cuts_of, groups_of, key_of
from lanyard.core.datasets.benchmarks.measures import MEASURES
from lanyard.core.datasets.benchmarks.published import Benchmarks
from lanyard.core.words.intervals import USUAL, Interval
from lanyard.core.words.numbers import percent

BY = {"age": "age", "primary_need": "primary need"}
"""The cuts by which figures are standardised, with their words."""

MOST_EMPTY = 0.05
"""England's part in groups without a case in the area above which it is not possible; a choice of ours."""


def standardised(
    benchmarks: Benchmarks, measure: str, cut: Mapping[str, str], area: PlaceFigure | None, year: int
) -> tuple[Standardised, ...]:
    """The area's rate standardised by age and by need, or why that is not possible.

    `area` is its figure as published. Empty for other scales than proportions, and without a figure.
    """
    declared = MEASURES[measure]
    if declared.scale is not Scale.PROPORTION or area is None:
        return ()
    wanted = [by for by in BY if by not in cut]
    if not area.trusted or area.value is None:
        reason = "there is no figure to be trusted for the area"
        return tuple(Standardised(by, BY[by], reason=reason) for by in wanted)
    return tuple(_standardised(_groups(benchmarks, declared, cut, by, area.place, year), by) for by in wanted)


def _groups(
    benchmarks: Benchmarks, measure: PublishedMeasure, cut: Mapping[str, str], by: str, area: str, year: int
) -> pl.DataFrame:
    """`level`, `group`, `numerator` and `denominator`, of the area and of England."""
    every = benchmarks.figures(measure.share_of or measure.name).filter(pl.col("year") == year)
    rows = _by_group(every, cut, by, area)
    if measure.share_of and not rows.is_empty():
        rows = _parts_of(rows, _by_group(every, {}, by, area))
    return rows.drop_nulls(["numerator", "denominator"])


def _parts_of(counts: pl.DataFrame, all_counts: pl.DataFrame) -> pl.DataFrame:
    """Counts divided by those of the whole group. One without a row has none; a mark is not known."""
    keys = ("level", "group")
    whole = all_counts.select(*keys, pl.col("numerator").alias("denominator"))
    given = counts.select(*keys, "numerator", has_row=pl.lit(value=True))
    joined = whole.join(given, on=keys, how="left")
    return joined.with_columns(pl.when("has_row").then("numerator").otherwise(0.0).alias("numerator"))


def _by_group(figures: pl.DataFrame, cut: Mapping[str, str], by: str, area: str) -> pl.DataFrame:
    """The rows of the area and of England by the groups of one cut, within the groups of another."""
    of_cut = figures.filter(
        pl.col("cuts") == cuts_of({**cut, by: ""}),
        (pl.col("place") == area) | (pl.col("level") == ENGLAND),
    )
    keys = {key: groups_of(key) for key in of_cut["key"].unique()}
    groups = {key: groups[by] for key, groups in keys.items() if key == key_of({**cut, by: groups[by]})}
    group = pl.col("key").replace_strict(groups, default=None, return_dtype=pl.String)
    return (
        of_cut.with_columns(group=group)
        .filter(pl.col("group").is_not_null())
        .select("level", "group", "numerator", "denominator")
    )


def _standardised(groups: pl.DataFrame, by: str) -> Standardised:
    title = BY[by]
    own = groups.filter(pl.col("level") == AREA, pl.col("denominator") > 0)
    england = groups.filter(pl.col("level") == ENGLAND, pl.col("denominator") > 0)
    if england.is_empty():
        return Standardised(by, title, reason=f"the published files do not split it by {title}")
    if own.is_empty():
        return Standardised(by, title, reason=f"the published files do not split the area's by {title}")
    joined = england.join(own, on="group", how="left", suffix="_own")
    empty = _part(joined.filter(pl.col("denominator_own").is_null()), joined)
    if empty > MOST_EMPTY:
        return Standardised(
            by, title, reason=f"groups that hold {percent(empty)} of England's cases have none here"
        )
    return _weighted(joined.drop_nulls("denominator_own"), england, by)


def _part(some: pl.DataFrame, of: pl.DataFrame) -> float:
    return float(some["denominator"].sum()) / float(of["denominator"].sum())


def _weighted(joined: pl.DataFrame, england: pl.DataFrame, by: str) -> Standardised:
    weight = pl.col("denominator") / pl.col("denominator").sum()
    cases, counting = pl.col("denominator_own"), pl.col("numerator_own")
    # One case is added on either side for the variance only, or a group of few that all count has none.
    likely = (counting + 1) / (cases + 2)
    value, variance, numerator, denominator = joined.select(
        (weight * counting / cases).sum(),
        (weight**2 * likely * (1 - likely) / cases).sum().alias("variance"),
        counting.sum().alias("counting"),
        cases.sum().alias("cases"),
    ).row(0)
    half = NormalDist().inv_cdf((1 + USUAL) / 2) * sqrt(variance)
    return Standardised(
        by,
        BY[by],
        value,
        Interval(max(0.0, value - half), min(1.0, value + half)),
        crude=numerator / denominator,
        england=float(england["numerator"].sum()) / float(england["denominator"].sum()),
    )

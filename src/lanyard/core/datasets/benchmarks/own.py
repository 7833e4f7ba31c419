"""Puts published figures beside an area's own, row by row."""

from collections.abc import Mapping

import polars as pl

from lanyard.core.datasets.benchmarks.compare import MADE_UP
from lanyard.core.datasets.benchmarks.declare import Scale
from lanyard.core.datasets.benchmarks.figures import AREA, ENGLAND, REGION
from lanyard.core.datasets.benchmarks.files import TABLES
from lanyard.core.datasets.benchmarks.intervals import FAR, SMALL, Chance, limits
from lanyard.core.datasets.benchmarks.marks import MARKS
from lanyard.core.datasets.benchmarks.measures import MEASURES
from lanyard.core.datasets.benchmarks.published import Benchmarks
from lanyard.core.words.areas import Area
from lanyard.core.words.areas import area as area_of_number
from lanyard.core.words.intervals import USUAL

_CUTS = ("cut_1", "group_1", "cut_2", "group_2")

LIMITS = ("usual_low", "usual_high", "far_low", "far_high")
"""The funnel limits around England's rate for so many cases as the area has, 95% and 99.8%."""

SCHEMA = pl.Schema(
    {
        "measure": pl.String(),
        **dict.fromkeys(_CUTS, pl.String()),
        "own_numerator": pl.Float64(),
        "own_denominator": pl.Float64(),
        "own": pl.Float64(),
        "england": pl.Float64(),
        "region": pl.Float64(),
        "neighbours": pl.Float64(),
        "neighbours_counted": pl.Int64(),
        "published": pl.Float64(),
        "year": pl.Int64(),
        "period": pl.String(),
        "chance": pl.String(),
        **dict.fromkeys(LIMITS, pl.Float64()),
        "note": pl.String(),
    }
)

NOT_PUBLISHED = "Not published."
_TITLES = {"england": "England", "region": "The region", "published": "The area's own published figure"}

SMALL_NOTE = f"Fewer than {SMALL} cases: one more or fewer matters."
"""The note on a rate of few cases."""


def against_own(
    figures: pl.DataFrame, benchmarks: Benchmarks, area: str, collection_year: int | None = None
) -> pl.DataFrame:
    """An area's own figures with those published for England, its region, its neighbours and itself.

    `figures` are in the long form of data sets (`measure`, `cut_1`, `group_1`, `cut_2`, `group_2`,
    `numerator`, `denominator`, `value`). Gives the columns of `SCHEMA`, one row a figure in the same order:
    `neighbours` is the mean of the `neighbours_counted` of the ten that have a figure, `published` the area's
    own figure in the file. `chance` says where a proportion lies against `LIMITS`. Each measure is of the
    last year that the files hold, and no later than that of `collection_year` where it is given; the note
    says where they differ. Raises `UnknownAreaError`.
    """
    of_area = area_of_number(area)
    keyed = figures.select(
        "measure",
        *_CUTS,
        own_numerator=pl.col("numerator").cast(pl.Float64),
        own_denominator=pl.col("denominator").cast(pl.Float64),
        own="value",
        key=_key(),
    ).with_row_index("order")
    parts = [
        _of_measure(rows, benchmarks, of_area, collection_year)
        for rows in keyed.partition_by("measure", maintain_order=True)
    ]
    joined = pl.concat([SCHEMA.to_frame().with_columns(order=pl.lit(0, pl.UInt32)), *parts], how="diagonal")
    return joined.sort("order").select(SCHEMA.names())


def _key() -> pl.Expr:
    """The key of a figure's groups as published figures have it: cuts in the order of their names."""
    one = pl.concat_str("cut_1", pl.lit("="), "group_1")
    two = pl.concat_str("cut_2", pl.lit("="), "group_2")
    first, second = pl.min_horizontal(one, two), pl.max_horizontal(one, two)
    both = pl.concat_str(first, second, separator="&")
    return pl.when(two.is_not_null()).then(both).otherwise(one.fill_null(""))


def _of_measure(
    rows: pl.DataFrame, benchmarks: Benchmarks, area: Area, collection_year: int | None
) -> pl.DataFrame:
    measure = str(rows["measure"][0])
    published = benchmarks.figures(measure) if measure in MEASURES else None
    if published is None or published.is_empty():
        return rows.with_columns(note=pl.lit(NOT_PUBLISHED)).drop("key")
    latest = _latest(published, collection_year)
    joined = rows.join(_beside(latest, benchmarks, area), on="key", how="left", maintain_order="left")
    with_chance = _with_chance(joined) if MEASURES[measure].scale is Scale.PROPORTION else joined
    return with_chance.with_columns(note=_note(area, collection_year)).select(
        "order", *(name for name in SCHEMA.names() if name in with_chance.columns or name == "note")
    )


def _latest(published: pl.DataFrame, collection_year: int | None) -> pl.DataFrame:
    """Of each group, the figures of the last year that has any, and no later than asked."""
    held = published.filter(pl.col("value").is_not_null())
    if collection_year is not None:
        held = held.filter(pl.col("collection_year") <= collection_year)
    years = held.group_by("key").agg(pl.col("year").max())
    return published.join(years, on=("key", "year"))


def _beside(latest: pl.DataFrame, benchmarks: Benchmarks, area: Area) -> pl.DataFrame:
    """One row a group: what is published for each place."""
    times = latest.group_by("key").agg(pl.col("year", "period", "collection_year", "table").first())
    ten = list(benchmarks.neighbours.get(area.number, ()))
    trusted = pl.col("trusted") & pl.col("value").is_not_null()
    near = (
        latest.filter(pl.col("level") == AREA, pl.col("place").is_in(ten), trusted)
        .group_by("key")
        .agg(pl.col("value").mean().alias("neighbours"), pl.len().cast(pl.Int64).alias("neighbours_counted"))
    )
    joined = times.join(near, on="key", how="left")
    for name, is_there in _places(area).items():
        of_place = latest.filter(is_there).select(
            "key",
            pl.col("value").alias(name),
            pl.col("mark").alias(f"mark of {name}"),
            pl.col("trusted").alias(f"{name} trusted"),
        )
        joined = joined.join(of_place, on="key", how="left")
    return joined


def _places(area: Area) -> Mapping[str, pl.Expr]:
    return {
        "england": pl.col("level") == ENGLAND,
        "region": (pl.col("level") == REGION) & (pl.col("place") == area.region),
        "published": (pl.col("level") == AREA) & (pl.col("place") == area.number),
    }


def _with_chance(joined: pl.DataFrame) -> pl.DataFrame:
    """The rows with the funnel limits around England's rate, and where each own rate lies against them.

    Both are null where they cannot be said.
    """
    can = (pl.col("own_denominator") > 0) & pl.col("england").is_not_null() & pl.col("own").is_not_null()
    numbers = joined.select(
        pl.when(can).then(pl.col(name)).otherwise(instead).alias(name)
        for name, instead in (("england", 0.5), ("own_denominator", 1.0), ("own", 0.5))
    )
    for name, confidence in (("usual", USUAL), ("far", FAR)):
        low, high = limits(numbers["england"].to_numpy(), numbers["own_denominator"].to_numpy(), confidence)
        numbers = numbers.with_columns(pl.Series(f"{name}_low", low), pl.Series(f"{name}_high", high))
    said = (
        pl.when(pl.col("own") > pl.col("far_high"))
        .then(pl.lit(Chance.FAR_ABOVE.value))
        .when(pl.col("own") > pl.col("usual_high"))
        .then(pl.lit(Chance.ABOVE.value))
        .when(pl.col("own") < pl.col("far_low"))
        .then(pl.lit(Chance.FAR_BELOW.value))
        .when(pl.col("own") < pl.col("usual_low"))
        .then(pl.lit(Chance.BELOW.value))
        .otherwise(pl.lit(Chance.WITHIN.value))
    )
    found = numbers.select(said.alias("chance"), *LIMITS)
    return joined.hstack(found.select(pl.when(joined.select(can).to_series()).then(pl.all())))


def _note(area: Area, collection_year: int | None) -> pl.Expr:
    """What a reader must know of a row, as one text; null where there is nothing."""
    unpublished = pl.col("year").is_null()
    notes = [
        pl.when(unpublished).then(pl.lit(NOT_PUBLISHED)),
        pl.when(~unpublished & pl.lit(area.is_made_up)).then(pl.lit(MADE_UP)),
        pl.when(~unpublished & (pl.col("own_denominator") < SMALL)).then(pl.lit(SMALL_NOTE)),
        pl.when(pl.col("england").is_null() & pl.col("mark of england").is_null()).then(_lacks()),
        *(_marked(name) for name in _places(area)),
        *(_untrusted(name) for name in _places(area)),
    ]
    if collection_year is not None:
        other = pl.col("collection_year") != collection_year
        told = pl.concat_str(pl.lit("Published figures are of "), "period", pl.lit("; yours are later."))
        notes.append(pl.when(other).then(told))
    joined = pl.concat_str(notes, separator=" ", ignore_nulls=True)
    return pl.when(joined != "").then(joined)


def _lacks() -> pl.Expr:
    """What the file does not hold, in words."""
    lacks = {table.kind: table.lacks for table in TABLES if table.lacks}
    return pl.col("table").replace_strict(lacks, default=None, return_dtype=pl.String)


def _marked(name: str) -> pl.Expr:
    mark = pl.col(f"mark of {name}")
    words = mark.replace_strict(MARKS, default=mark, return_dtype=pl.String)
    return pl.when(mark.is_not_null()).then(pl.concat_str(pl.lit(f"{_TITLES[name]}: "), words, pl.lit(".")))


def _untrusted(name: str) -> pl.Expr:
    doubtful = ~pl.col(f"{name} trusted") & pl.col(name).is_not_null()
    return pl.when(doubtful).then(pl.lit(f"{_TITLES[name]}: not to be trusted; compare it to see why."))

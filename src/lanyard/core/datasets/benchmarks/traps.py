"""Places and years in which published figures are not what they seem, declared with their source.

A trap may be noted only, or keep the area out of ranks, quarters and means, or withhold a number that is
wrong in the file. Beside these, any area that leaves more than a tenth of its placements unrecorded is kept
out of comparisons of placements by what its own numbers say.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import polars as pl

from lanyard.core.datasets.benchmarks.figures import SCHEMA
from lanyard.core.datasets.benchmarks.marks import WRONG_IN_FILE
from lanyard.core.words.areas import areas


class Effect(StrEnum):
    """What a trap does to a figure."""

    NOTED = "shown and compared, with a note"
    SET_ASIDE = "shown with a note, and left out of ranks, quarters and means"
    WITHHELD = "not shown, because the number is wrong in the file"


@dataclass(frozen=True)
class Trap:
    """A trap: in which table, areas (numbers) and years; None of `cuts` or `measures` means all of them.

    `cuts` are names of cuts as figures carry them, "" for whole areas.
    """

    table: str
    areas: tuple[str, ...]
    years: tuple[int, ...]
    effect: Effect
    note: str
    source: str
    measures: tuple[str, ...] | None = None
    cuts: tuple[str, ...] | None = None

    def catches(self, table: str, place: str, measure: str, cuts: str, year: int) -> bool:
        """Whether a figure is in it."""
        return (
            (table, place, year) in {(self.table, area, when) for area in self.areas for when in self.years}
            and (self.measures is None or measure in self.measures)
            and (self.cuts is None or cuts in self.cuts)
        )


_FOOTNOTE = "Footnote of the release of 2025"
_PLACEMENTS = ("place", "place_group", "age+place_group")
_BREAKDOWNS = ("age", "sex", "ethnicity", "years_held", *_PLACEMENTS)
_NEET = ("neet_share", "notice_to_cease_share", "other_reason_share", "not_in_education_share")
_NO_PLACEMENTS = "The area could not return placements for most of its plans."
_YORKSHIRE_AND_THE_HUMBER = tuple(
    area.number for area in areas().values() if area.region == "Yorkshire and the Humber"
)
_CAMBRIDGESHIRE, _NORTH_EAST_LINCOLNSHIRE = "873", "812"
_HACKNEY, _PETERBOROUGH, _WAKEFIELD = "204", "874", "384"
_DORSET, _CITY_OF_LONDON, _SURREY = "838", "201", "936"
_BLACKPOOL, _READING = "890", "870"
_WALTHAM_FOREST, _REDBRIDGE, _HERTFORDSHIRE, _PLYMOUTH = "320", "317", "919", "879"

TRAPS = (
    Trap(
        "caseload",
        (_CAMBRIDGESHIRE, _NORTH_EAST_LINCOLNSHIRE),
        (2025,),
        Effect.SET_ASIDE,
        _NO_PLACEMENTS,
        _FOOTNOTE,
        cuts=_PLACEMENTS,
    ),
    Trap(
        "caseload",
        (_CAMBRIDGESHIRE, _NORTH_EAST_LINCOLNSHIRE),
        (2025,),
        Effect.SET_ASIDE,
        _NO_PLACEMENTS,
        _FOOTNOTE,
        measures=_NEET,
    ),
    Trap(
        "new-plans",
        (_CAMBRIDGESHIRE, _NORTH_EAST_LINCOLNSHIRE),
        (2024,),
        Effect.SET_ASIDE,
        _NO_PLACEMENTS,
        _FOOTNOTE,
        cuts=_PLACEMENTS,
    ),
    Trap(
        "needs-of-plans",
        (_CAMBRIDGESHIRE, _NORTH_EAST_LINCOLNSHIRE),
        (2025,),
        Effect.SET_ASIDE,
        _NO_PLACEMENTS,
        _FOOTNOTE,
        cuts=("place_group+primary_need",),
    ),
    Trap(
        "caseload",
        (_HACKNEY, _PETERBOROUGH),
        (2024,),
        Effect.SET_ASIDE,
        "The area sent totals only: it has no breakdowns, and England's do not add up to its total.",
        _FOOTNOTE,
        cuts=_BREAKDOWNS,
    ),
    Trap(
        "new-plans",
        (_WAKEFIELD,),
        (2022,),
        Effect.SET_ASIDE,
        "The area sent its totals apart: its breakdowns, and its region's, do not add up to them.",
        _FOOTNOTE,
        cuts=_BREAKDOWNS,
    ),
    Trap(
        "new-plans",
        _YORKSHIRE_AND_THE_HUMBER,
        (2022,),
        Effect.WITHHELD,
        "The file gives the total of the whole region for every area of Yorkshire and the Humber.",
        "The file itself: 6,078 for the region and each of its 15 areas, whose breakdowns are far smaller",
        cuts=("", "place_group"),
    ),
    Trap(
        "timeliness",
        (_DORSET, _CITY_OF_LONDON),
        (2024,),
        Effect.SET_ASIDE,
        "The area counted every new plan as a permitted exception, so no plan is left to judge without them.",
        _FOOTNOTE,
        measures=("twenty_week_share_excluding_exceptions",),
    ),
    Trap(
        "needs-of-plans",
        (_SURREY,),
        (2025,),
        Effect.NOTED,
        "The area's needs were amended after collection, as totals without breakdowns.",
        _FOOTNOTE,
    ),
    Trap(
        "needs-of-new-plans",
        (_SURREY,),
        (2024,),
        Effect.SET_ASIDE,
        "The area's needs were amended after collection; those of new plans are not available.",
        _FOOTNOTE,
    ),
    Trap(
        "annual-reviews",
        (_BLACKPOOL, _READING),
        (2024,),
        Effect.SET_ASIDE,
        "The area could not return data on annual reviews.",
        _FOOTNOTE,
    ),
    Trap(
        "annual-reviews",
        (_WALTHAM_FOREST, _SURREY, _REDBRIDGE, _HERTFORDSHIRE, _PLYMOUTH),
        (2024,),
        Effect.SET_ASIDE,
        "The area's reviews are withheld by the department because of doubts about their quality.",
        _FOOTNOTE,
    ),
    Trap(
        "participation",
        ("England",),
        (2021,),
        Effect.SET_ASIDE,
        "England's figures by SEN in the file of 2021 are those of the file of 2022; its areas have none.",
        "The two files themselves",
        cuts=("send",),
    ),
)


def traps_of(table: str, place: str, measure: str, cuts: str, year: int) -> tuple[Trap, ...]:
    """The traps that a figure is in, or would be in if the file gave it."""
    return tuple(trap for trap in TRAPS if trap.catches(table, place, measure, cuts, year))


def marked(figures: pl.DataFrame, table: str) -> pl.DataFrame:
    """The figures of a table without the numbers that are withheld, and with `trusted` false in traps."""
    of_table = [trap for trap in TRAPS if trap.table == table]
    aside = _in_any(trap for trap in of_table if trap.effect is not Effect.NOTED)
    withheld = _in_any(trap for trap in of_table if trap.effect is Effect.WITHHELD)
    numbers = ("numerator", "denominator", "value", "printed")
    kept: Mapping[str, pl.Expr] = {name: pl.when(~withheld).then(pl.col(name)) for name in numbers}
    return figures.with_columns(
        **kept,
        mark=pl.when(withheld).then(pl.lit(WRONG_IN_FILE)).otherwise(pl.col("mark")),
        trusted=pl.col("trusted") & ~aside,
    ).select(SCHEMA.names())


def _in_any(traps: Iterable[Trap]) -> pl.Expr:
    return pl.any_horizontal([pl.lit(value=False), *(_in(trap) for trap in traps)])


def _in(trap: Trap) -> pl.Expr:
    """Whether a figure of the trap's table is in it, for areas and for England alike."""
    conditions = [pl.col("place").is_in(trap.areas), pl.col("year").is_in(trap.years)]
    if trap.measures is not None:
        conditions.append(pl.col("measure").is_in(trap.measures))
    if trap.cuts is not None:
        conditions.append(pl.col("cuts").is_in(trap.cuts))
    return pl.all_horizontal(conditions)

"""Which figures stand on the leaders' page, in the order in which leaders are asked about them.

Of each data set: which figures are told over time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import polars as pl

from lanyard.core.datasets.cuts.send import PLAN, SEND
from lanyard.core.datasets.declare import Measure, Over
from lanyard.core.datasets.disclosure.shareable import Shareable, ShareableDataSet
from lanyard.core.packs.dataset_words import Row, measures_of


@dataclass(frozen=True)
class Headline:
    """A measure as leaders see it: in words of its own where its title would not say enough by itself, for
    those with a plan where `with_plan`, else for the whole area."""

    measure: str
    words: str = ""
    with_plan: bool = False

    @property
    def cut(self) -> tuple[str, str] | None:
        """The cut and group that it is about; None for the whole area."""
        return (SEND.name, PLAN) if self.with_plan else None


HEADLINES: tuple[Headline, ...] = (
    Headline("plans_in_force"),
    Headline("sen_support_share"),
    Headline("requests_received"),
    Headline("six_week_share"),
    Headline("twenty_week_share_excluding_exceptions"),
    Headline("reviews_met_share"),
    Headline("tribunal_appeal_rate"),
    Headline("complaints_rate"),
    Headline("absence_share", "Absence of pupils with a plan", with_plan=True),
    Headline("suspended_share", "Pupils with a plan suspended once or more", with_plan=True),
    Headline("neet_16_17_share", "Aged 16 and 17 with a plan who are NEET", with_plan=True),
    Headline("looked_after_with_send_share"),
    Headline("initial_health_assessments_in_time_share"),
    Headline("health_advice_six_week_share"),
    Headline("camhs_median_weeks_first", "Middle wait for mental health services"),
    Headline("speech_therapy_median_weeks_first", "Middle wait for speech and language therapy"),
    Headline("occupational_therapy_median_weeks_first", "Middle wait for occupational therapy"),
    Headline("learning_disability_paid_work_share"),
)

MOST_OVER_TIME = 4
"""So many figures of a data set are told over time in the report; `trend.csv` has all."""


@dataclass(frozen=True)
class HeadlineFigure:
    """A headline with the measure and the row of figures that it shows."""

    headline: Headline
    measure: Measure
    row: Row

    @property
    def title(self) -> str:
        """What leaders read before the number."""
        return self.headline.words or self.measure.title


def headline_figures(shared: Shareable) -> Iterator[HeadlineFigure]:
    """The headlines that the area has, in their order."""
    for headline in HEADLINES:
        yield from islice((one for safe in shared.data_sets for one in _found(safe, headline)), 1)


def told_over_time(safe: ShareableDataSet) -> tuple[HeadlineFigure, ...]:
    """The figures of a data set that are told over time: those that stand for it, then its first measures for
    the whole area, `MOST_OVER_TIME` at most."""
    found = {(one.title, one.measure.name): one for one in (*leading(safe), *_whole_area(safe))}
    return tuple(found.values())[:MOST_OVER_TIME]


def leading(safe: ShareableDataSet) -> tuple[HeadlineFigure, ...]:
    """The figures that stand for a data set: its headlines, or the first of its figures where it has none."""
    return tuple(_headlines_of(safe)) or tuple(islice(_whole_area(safe), 1))


def _headlines_of(safe: ShareableDataSet) -> Iterator[HeadlineFigure]:
    for headline in HEADLINES:
        yield from _found(safe, headline)


def _whole_area(safe: ShareableDataSet) -> Iterator[HeadlineFigure]:
    """Each measure for the whole area; not shares of it, which are all of it there."""
    for measure in safe.dataset.measures:
        if measure.over is not Over.WHOLE:
            yield from _found(safe, Headline(measure.name))


def of_headline(figures: pl.DataFrame, headline: Headline) -> pl.DataFrame:
    """The rows of figures, in the long form, that a headline is about."""
    own = figures.filter((pl.col("measure") == headline.measure) & pl.col("cut_2").is_null())
    if headline.cut is None:
        return own.filter(pl.col("cut_1").is_null())
    cut, group = headline.cut
    return own.filter((pl.col("cut_1") == cut) & (pl.col("group_1") == group))


def _found(safe: ShareableDataSet, headline: Headline) -> Iterator[HeadlineFigure]:
    measures = measures_of(safe.dataset)
    if headline.measure in measures:
        for row in of_headline(safe.figures, headline).to_dicts():
            yield HeadlineFigure(headline, measures[headline.measure], row)

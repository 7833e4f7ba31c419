"""`lanyard trend`: sets the figures of several snapshots beside each other, small numbers hidden."""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl

from lanyard.cli.datasets import cut_of
from lanyard.cli.parser import Parsed
from lanyard.cli.talk import say, say_json
from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.declare import DataSet, Measure
from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.core.datasets.trend import trend
from lanyard.core.packs.changes import Change
from lanyard.core.packs.dataset_words import value_in_words
from lanyard.core.packs.over_time import OverTime, Told
from lanyard.core.words.dates_in_words import short_date


def run(parsed: Parsed) -> int:
    """Only what may be shared is compared, so that the answer can be passed on as it is."""
    rows = trend([parsed.first, *parsed.further])
    if parsed.json:
        say_json({"figures": list(_figures(rows))})
        return 0
    over_time = OverTime(rows)
    for data_set in DATA_SETS:
        _print(data_set, over_time)
    return 0


def _figures(rows: pl.DataFrame) -> Iterator[Mapping[str, object]]:
    told = ("day", "period", "numerator", "denominator", "value", "differs")
    for row in rows.iter_rows(named=True):
        yield {
            "measure": row["measure"],
            "cut": cut_of(row),
            **{name: row[name] for name in told},
            "suppressed": row["mark"] == HIDDEN,
        }


def _print(data_set: DataSet, over_time: OverTime) -> None:
    lines = [(measure, over_time.whole_area(measure.name)) for measure in data_set.measures]
    if not any(told for _, told in lines):
        return
    say(f"{data_set.id:2}. {data_set.title}")
    for measure, told in lines:
        if told:
            say(f"      {measure.title}: {_in_words(measure, told)} ({measure.name})")


def _in_words(measure: Measure, told: Sequence[Told]) -> str:
    """Every value with its day, then what became of the last two."""
    values = ", ".join(
        f"{value_in_words(measure.unit, one.value, hidden=one.is_hidden)} on {short_date(one.day)}"
        for one in told
    )
    if len(told) == 1:
        return values
    return f"{values}: {Change(measure.title, measure, told[-2], told[-1]).in_words}"

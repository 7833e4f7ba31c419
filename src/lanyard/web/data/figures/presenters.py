"""Data sets in ready words, for their pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import polars as pl
from django.urls import reverse
from markupsafe import Markup

from lanyard.core.datasets.declare import DataSet, in_words
from lanyard.core.datasets.disclosure.policy import SMALL_NUMBERS
from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.datasets.origins import returns_of
from lanyard.core.packs.before_and_now import before_and_now
from lanyard.core.packs.beside_chart import chart_beside
from lanyard.core.packs.charts import Chart, draw
from lanyard.core.packs.dataset_files import held_in_words
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.report import BeforeAndNow
from lanyard.core.packs.report_sections import READINESS, beside_tables, whole_area_tables
from lanyard.core.packs.trend_charts import drawn_over_time
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import count, counted
from lanyard.core.words.phrases import curled, upper_first
from lanyard.web.data.figures import reading
from lanyard.web.data.figures.editions import Edition, hidden_count, over_time_of
from lanyard.web.data.figures.files import OneFile
from lanyard.web.data.figures.groups import Asked, ChartShown, Groups, groups_of, shown
from lanyard.web.data.figures.lists import COLOURS
from lanyard.web.data.frame import age_in_words
from lanyard.web.pages.links import Link

Rows = tuple[dict[str, str], ...]


@dataclass(frozen=True)
class DataSetShown:
    """Everything that the page of a data set places.

    `hidden` says how much is hidden and why, `day` of what day its latest returns are. `beside_drawn` draws
    its shares among those published. `since` is what became of it since the snapshots before, with
    `over_time` as charts.
    """

    title: str
    answers: str
    status: str
    colour: str
    held: str
    day: str
    hidden: str
    is_real: bool
    snapshot: str
    whole: tuple[ReportTable, ...]
    beside: tuple[ReportTable, ...]
    beside_drawn: Markup
    since: BeforeAndNow | None
    over_time: tuple[ChartShown, ...]
    groups: Groups
    commissioned: tuple[ReportTable, ...]
    whence: Rows
    measures: Rows
    every: Link
    files: tuple[Link, ...]


def data_set_shown(edition: Edition, data_set: DataSet, asked: Asked, today: date) -> DataSetShown:
    """A data set of an edition as its page shows it. One query; none for the real figures."""
    one, published = edition.of(data_set), reading.beside_of(edition.pack)
    told = over_time_of(edition, data_set)
    return DataSetShown(
        title=f"{data_set.id}. {data_set.title}",
        answers=f"Answers item {data_set.serves.item} of the inspection’s list: {data_set.serves.words}.",
        status=READINESS[one.status].value,
        colour=COLOURS[one.status],
        held=held_in_words(one.status, one.needs),
        day=_day(one.figures, today),
        hidden="" if edition.is_real else hidden_in_words(one.figures),
        is_real=edition.is_real,
        snapshot=str(edition.snapshot),
        whole=tuple(whole_area_tables(one)),
        beside=tuple(beside_tables(one, published)),
        beside_drawn=_drawn(chart_beside(one, published)),
        since=before_and_now(one, told),
        over_time=tuple(map(shown, drawn_over_time(one, told))),
        groups=groups_of(one, asked),
        commissioned=tuple(_commissioned(edition, data_set)),
        whence=tuple(_row(key, value) for key, value in _whence(edition, one)),
        measures=tuple(_row(each.title, each.definition) for each in data_set.measures),
        every=_every(edition, one),
        files=tuple(_files(edition, data_set)),
    )


def _drawn(chart: Chart | None) -> Markup:
    """A chart as it is placed; nothing where there is none."""
    return Markup(curled(draw(chart)) if chart else "")  # noqa: S704 - drawn by us, every word in it escaped


def hidden_in_words(figures: pl.DataFrame) -> str:
    """How many figures are hidden and why; nothing where there are none at all."""
    hidden, policy = hidden_count(figures), SMALL_NUMBERS
    if figures.is_empty():
        return ""
    if not hidden:
        return "No figure had to be hidden: none rests on so few people that they could be known by it."
    return (
        f"{count(hidden)} of {counted(figures.height, 'figure', 'figures')} "
        f"{'is' if hidden == 1 else 'are'} hidden: those that rest on {policy.hide_from} to {policy.hide_to} "
        "people, who could be known by them, and those from which such a number could be worked out, "
        "by subtraction for instance."
    )


def _day(figures: pl.DataFrame, today: date) -> str:
    day = reading.latest_day(figures)
    if day is None:
        return ""
    age = age_in_words(day, today)
    return f"Latest returns: {date_in_words(day)}{f', {age}' if age else ''}."


def _commissioned(edition: Edition, data_set: DataSet) -> Iterator[ReportTable]:
    rows = reading.commissioned(edition.pack, data_set)
    if data_set.commissioned and not rows.is_empty():
        columns = tuple(ReportColumn(name) for name in rows.columns)
        words = tuple(tuple(_words(row)) for row in rows.iter_rows())
        yield ReportTable("What is commissioned", columns, words)


def _words(row: tuple[object, ...]) -> Iterator[str]:
    return ("" if value is None else str(value) for value in row)


def _row(key: str, value: str) -> dict[str, str]:
    return {"key": curled(key), "value": curled(value)}


def _whence(edition: Edition, one: ShareableDataSet) -> Iterator[tuple[str, str]]:
    declared, how = one.dataset, reading.made(edition.pack)
    yield "Definition", declared.definition
    yield "Counts", declared.numerator
    if declared.denominator:
        yield "Out of", declared.denominator
    yield "Can be made of", f"{upper_first(in_words(declared.sources))}."
    yield "Made of", _returns(one.figures)
    yield "Usual owner", declared.owner
    if declared.doubts:
        yield "Not certain", declared.doubts
    yield "Snapshot", f"{edition.snapshot}, {edition.snapshot.sha256[:16]}"
    yield "Program", f"Lanyard {how.program}, rules {how.rules}" if how.program else ""


def _returns(figures: pl.DataFrame) -> str:
    """The returns behind some figures, each with the days that it is about."""
    pairs = figures.select("basis", "period").drop_nulls().unique(maintain_order=True).rows()
    told = dict.fromkeys(
        f"{BY_KIND[kind].title if kind in BY_KIND else kind}{_days(period)}"
        for basis, period in pairs
        for kind in returns_of(basis)
    )
    return "; ".join(told)


def _days(period: str) -> str:
    days = [date_in_words(date.fromisoformat(day)) for day in period.split(" ") if day]
    return f" ({', '.join(days)})" if days else ""


def _every(edition: Edition, one: ShareableDataSet) -> Link:
    words = f"Every figure of this data set ({count(one.figures.height)})"
    if edition.is_real:
        return Link(words, reverse("data:every-real-figure", args=[edition.snapshot.pk, one.dataset.id]))
    return Link(words, reverse("data:every-figure", args=[one.dataset.id]))


def _files(edition: Edition, data_set: DataSet) -> Iterator[Link]:
    if not edition.is_real:
        address = reverse("data:figure-set-file", args=[data_set.id])
        for kind in OneFile:
            yield Link(kind.words, f"{address}?file={kind.value}")

"""The figures of a data set by group: each with its chart and, beside it, its table."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import QueryDict
from markupsafe import Markup

from lanyard.core.datasets.declare import Cut, Measure
from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.packs.charts import draw
from lanyard.core.packs.dataset_charts import DrawnChart, drawn_as
from lanyard.core.packs.dataset_words import cuts_of, measures_of
from lanyard.core.words.phrases import curled


@dataclass(frozen=True)
class ChartShown:
    """One chart: its drawing (empty where there are too many groups for one), its words, its table."""

    title: str
    svg: Markup
    in_words: str
    titles: tuple[str, str]
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Choice:
    """Something to pick: its value in the address, its words, and whether it is picked."""

    value: str
    words: str
    is_on: bool


@dataclass(frozen=True)
class Asked:
    """Which measure and which cut somebody asked for; empty means any."""

    measure: str = ""
    cut: str = ""


@dataclass(frozen=True)
class Groups:
    """The charts that were asked for, and what else there is to ask for."""

    charts: tuple[ChartShown, ...]
    measures: tuple[Choice, ...]
    cuts: tuple[Choice, ...]


def asked_of(given: QueryDict, one: ShareableDataSet) -> Asked:
    """What an address asks for; anything that is no choice is passed over."""
    measure, cut = given.get("measure", ""), given.get("cut", "")
    return Asked(
        measure if measure in measures_of(one.dataset) else "",
        cut if cut in {each.name for each in cuts_of(one.dataset)} else "",
    )


def groups_of(one: ShareableDataSet, asked: Asked) -> Groups:
    """The charts of a data set that are asked for: without a wish, the first measure by each cut."""
    return Groups(
        tuple(map(shown, _charts(one, asked))),
        tuple(Choice(measure.name, measure.title, measure.name == asked.measure) for measure in _split(one)),
        tuple(_cuts(one, asked)),
    )


def shown(drawn: DrawnChart) -> ChartShown:
    """A chart as pages place it."""
    drawing = draw(drawn.chart) if drawn.is_readable else ""
    return ChartShown(
        drawn.chart.title,
        Markup(curled(drawing)),  # noqa: S704 - drawn by us, every word in it escaped
        drawn.chart.in_words(),
        drawn.titles,
        drawn.rows,
    )


def _charts(one: ShareableDataSet, asked: Asked) -> Iterator[DrawnChart]:
    done: set[str] = set()
    for measure in _split(one):
        for cut in _cuts_of(measure):
            is_wanted = asked.measure in {"", measure.name} and asked.cut in {"", cut.name}
            is_first = cut.name not in done or asked != Asked()
            drawn = drawn_as(measure, cut, one.figures) if is_wanted and is_first else None
            if drawn:
                done.add(cut.name)
                yield drawn


def _split(one: ShareableDataSet) -> Iterator[Measure]:
    """The measures that are split by group, and are there."""
    there = set(one.figures["measure"])
    return (each for each in one.dataset.measures if each.name in there and any(_cuts_of(each)))


def _cuts_of(measure: Measure) -> Iterator[Cut]:
    return (view[0] for view in measure.cuts if len(view) == 1)


def _cuts(one: ShareableDataSet, asked: Asked) -> Iterator[Choice]:
    there = set(one.figures.filter(one.figures["cut_2"].is_null())["cut_1"].drop_nulls())
    titles = {cut.name: cut.title for cut in reversed(cuts_of(one.dataset))}
    yield from (
        Choice(name, titles[name], name == asked.cut)
        for name in dict.fromkeys(cut.name for cut in cuts_of(one.dataset))
        if name in there
    )

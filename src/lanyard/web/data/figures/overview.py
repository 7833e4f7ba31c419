"""The page for leaders: how much is ready, the headline figures, and what became of them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from lanyard.core.datasets.declare import DataSet, Unit
from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.packs.beside import Beside
from lanyard.core.packs.changes import Change, change_of
from lanyard.core.packs.dataset_words import NOBODY, figure_in_words, value_in_words
from lanyard.core.packs.headlines import HeadlineFigure, headline_figures, of_headline
from lanyard.core.packs.report_sections import READINESS
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.core.words.numbers import count
from lanyard.web.data.figures import reading
from lanyard.web.data.figures.editions import Edition, over_time_of, shareable_of
from lanyard.web.data.figures.files import PackFile
from lanyard.web.data.figures.lists import COLOURS
from lanyard.web.pages.links import Link


@dataclass(frozen=True)
class Answered:
    """How many data sets have a status; `href` lists them."""

    number: str
    words: str
    colour: str
    href: str


@dataclass(frozen=True)
class HeadlineShown:
    """One headline figure: here, in England (empty where nothing is published), and since when how."""

    title: str
    href: str
    here: str
    england: str
    since: str


@dataclass(frozen=True)
class Overview:
    """Everything that the leaders' page places. Columns without any value are left out of its table."""

    area: str
    answered: tuple[Answered, ...]
    headlines: tuple[HeadlineShown, ...]
    has_england: bool
    has_since: bool
    since: str
    files: tuple[Link, ...]


def overview_of(edition: Edition) -> Overview:
    """The leaders' page of an edition. One query."""
    shared, beside = shareable_of(edition), reading.beside_of(edition.pack)
    figures = tuple(headline_figures(shared))
    whose = _data_sets_of(shared.data_sets)
    used = {whose[each.measure.name].id: whose[each.measure.name] for each in figures}
    told = over_time_of(edition, *used.values())
    changes = tuple(change_of(figure, told) for figure in figures)
    return Overview(
        area=edition.area,
        answered=tuple(_answered(edition)),
        headlines=tuple(
            _headline(figure, whose[figure.measure.name], beside, change)
            for figure, change in zip(figures, changes, strict=True)
        ),
        has_england=beside is not None,
        has_since=any(changes),
        since=_since(changes),
        files=tuple(_files(edition)),
    )


def _data_sets_of(data_sets: Sequence[ShareableDataSet]) -> Mapping[str, DataSet]:
    """The data set of each measure, by the measure's name: the first that has it."""
    return {measure.name: one.dataset for one in reversed(data_sets) for measure in one.dataset.measures}


def _files(edition: Edition) -> Iterator[Link]:
    for each in PackFile:
        if (edition.pack / each.path).is_file():
            yield Link(each.words, reverse("data:pack-file", args=[each.value]))


def _answered(edition: Edition) -> Iterator[Answered]:
    found = Counter(each.status for each in reading.held(edition.pack).values())
    for status, mark in READINESS.items():
        address = f"{reverse('data:figures')}?status={status.value}"
        yield Answered(count(found[status]), mark.value, COLOURS[status], address)


def _headline(
    figure: HeadlineFigure, data_set: DataSet, beside: Beside | None, change: Change | None
) -> HeadlineShown:
    return HeadlineShown(
        title=figure.title,
        href=reverse("data:figure-set", args=[data_set.id]),
        here=figure_in_words(figure.measure, figure.row),
        england=_england(figure, beside),
        since=change.in_words if change else NOBODY,
    )


def _england(figure: HeadlineFigure, beside: Beside | None) -> str:
    """England's figure where it is published and is no count."""
    published = of_headline(beside.rows, figure.headline) if beside else None
    if published is None or published.is_empty() or figure.measure.unit is Unit.COUNT:
        return NOBODY
    return value_in_words(figure.measure.unit, published["england"][0], hidden=False)


def _since(changes: Sequence[Change | None]) -> str:
    """Of which days the figures are that the headlines are compared with."""
    days = sorted({change.before.day for change in changes if change})
    if not days:
        return ""
    told = " to ".join(map(date_in_words, dict.fromkeys((days[0], days[-1]))))
    return f"The figures before are about {told}. Small changes may be no more than chance."

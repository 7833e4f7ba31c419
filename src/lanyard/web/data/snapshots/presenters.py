"""Snapshots in ready words, for their pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from lanyard.core.packs.dataset_words import value_in_words
from lanyard.core.register.errors import RegisterError
from lanyard.core.words.dates_in_words import date_in_words, short_date, time_in_words
from lanyard.core.words.numbers import count, counted
from lanyard.core.words.phrases import curled
from lanyard.web.data.imports.words import kind_in_words
from lanyard.web.data.models import ImportedFile, Snapshot, SnapshotState
from lanyard.web.data.snapshots.queries import FigureBeside, Pair, figures_beside, opened, others
from lanyard.web.data.snapshots.rules import may_go, unprotected_from
from lanyard.web.pages.links import Link

STATE_COLOURS = {SnapshotState.DRAFT: "blue", SnapshotState.IN_USE: "green", SnapshotState.RETIRED: "grey"}
MOST_COMPARED = 10


@dataclass(frozen=True)
class SourceShown:
    """A file that a snapshot was made of: what it is, and the hash by which it is known."""

    name: str
    what: str
    rows: str
    sha256: str


@dataclass(frozen=True)
class SnapshotShown:
    """Everything that the page of a snapshot places.

    `not_protected` says why it cannot be put in use; `use` and `retire` are empty where that cannot be done.
    """

    title: str
    state: str
    colour: str
    facts: tuple[dict[str, str], ...]
    not_protected: str
    use: str
    retire: str
    again: str
    verify: str
    sources: tuple[SourceShown, ...]
    tables: tuple[tuple[str, str, str], ...]
    compare: tuple[Link, ...]


@dataclass(frozen=True)
class FigureShown:
    """A figure before and now, in words."""

    title: str
    before: str
    after: str
    is_other: bool


@dataclass(frozen=True)
class DataSetCompared:
    """The figures of a data set in two snapshots."""

    title: str
    figures: tuple[FigureShown, ...]


@dataclass(frozen=True)
class ComparisonShown:
    """Everything that the page of a comparison places; `differences` lead to the pages of the rows."""

    title: str
    heads: tuple[str, str]
    differences: tuple[Link, ...]
    data_sets: tuple[DataSetCompared, ...]


def snapshot_shown(snapshot: Snapshot) -> SnapshotShown:
    """A snapshot as its page shows it."""
    lacking = unprotected_from(snapshot, Snapshot.objects.ever_in_use())
    use = may_go(snapshot, SnapshotState.IN_USE)
    kept = snapshot.made_of.files_erased_on is None
    return SnapshotShown(
        title=str(snapshot),
        state=snapshot.get_state_display(),
        colour=STATE_COLOURS[SnapshotState(snapshot.state)],
        facts=tuple({"key": key, "value": value} for key, value in _facts(snapshot)),
        not_protected=_why_not(snapshot, lacking) if use and lacking else "",
        use=_address("put-in-use", snapshot) if use and not lacking else "",
        retire=_address("retire", snapshot) if may_go(snapshot, SnapshotState.RETIRED) else "",
        again=_address("make-again", snapshot) if use and lacking and kept else "",
        verify=_address("verify", snapshot) if snapshot.records_erased_on is None else "",
        sources=tuple(map(_source, snapshot.made_of.files.all())),
        tables=tuple(_tables(snapshot)),
        compare=tuple(_compare(snapshot)),
    )


def comparison_shown(pair: Pair) -> ComparisonShown:
    """Two snapshots beside each other: how many children differ, and the figures that do."""
    return ComparisonShown(
        title=f"From {pair.before} to {pair.after}",
        heads=(_head(pair.before), _head(pair.after)),
        differences=tuple(differences(pair)),
        data_sets=tuple(
            DataSetCompared(curled(f"{data_set.id}. {data_set.title}"), tuple(map(_figure, told)))
            for data_set, told in figures_beside(pair)
        ),
    )


def differences(pair: Pair) -> Iterator[Link]:
    """What differs about children, counted, each with the page of its rows; nothing where it is not known."""
    found = pair.comparison
    if found is None:
        return
    came, left, changed = (frame.collect() for frame in (found.came, found.left, found.changed))
    children = changed["child_id"].n_unique()
    facts = (
        f"{counted(changed.height, 'fact', 'facts')} about {counted(children, 'child', 'children')} changed"
    )
    yield Link(f"{counted(came.height, 'child', 'children')} new", _compared("came", pair))
    yield Link(facts, _compared("changed", pair))
    yield Link(f"{counted(left.height, 'child', 'children')} gone", _compared("left", pair))


def _address(route: str, snapshot: Snapshot) -> str:
    return reverse(f"data:{route}", args=[snapshot.pk])


def _compared(route: str, pair: Pair) -> str:
    return reverse(f"data:{route}", args=[pair.address])


def _why_not(snapshot: Snapshot, lacking: Sequence[Snapshot]) -> str:
    return (
        f"{' and '.join(map(str, lacking))} came into use after the figures of {snapshot} were made. Small "
        "numbers could be worked out from both together, so it cannot be put in use as it is."
    )


def _facts(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    made_of = snapshot.made_of
    by = f" by {made_of.begun_by}" if made_of.begun_by else ""
    yield "Day of the lists", date_in_words(made_of.as_at)
    yield "Made", f"{_moment(snapshot.made_at)} of the files brought in{by} as {made_of}"
    yield "Children and young people", count(snapshot.children)
    yield "Problems in its returns", _problems(snapshot)
    if snapshot.used_from:
        yield "First in use", _moment(snapshot.used_from)
    if snapshot.retired_at:
        yield "Retired", _moment(snapshot.retired_at)
    if snapshot.records_erased_on:
        yield "Records of children erased", date_in_words(snapshot.records_erased_on)
    yield "Fingerprint (SHA-256)", snapshot.sha256
    yield "Version of the rules", _rules(snapshot)


def _problems(snapshot: Snapshot) -> str:
    errors = counted(snapshot.errors, "error", "errors")
    return f"{errors}, {counted(snapshot.queries, 'query', 'queries')}"


def _moment(at: datetime) -> str:
    local = timezone.localtime(at)
    return f"{date_in_words(local.date())} at {time_in_words(local.time())}"


def _rules(snapshot: Snapshot) -> str:
    try:
        return opened(snapshot).record.rules
    except RegisterError:
        return "Not known any more"


def _tables(snapshot: Snapshot) -> Iterator[tuple[str, str, str]]:
    """The tables that hold rows: name, rows, hash."""
    try:
        record = opened(snapshot).record
    except RegisterError:
        return
    for name, seal in record.tables.items():
        if seal.rows:
            yield name, count(seal.rows), seal.sha256


def _source(file: ImportedFile) -> SourceShown:
    year = f", {file.year}" if file.year else ""
    used = "" if file.is_used else ". Set aside" if file.kind else "No return: not used"
    rows = "" if file.rows is None else count(file.rows)
    return SourceShown(file.name, f"{kind_in_words(file.kind)}{year}{used}", rows, file.sha256)


def _compare(snapshot: Snapshot) -> Iterator[Link]:
    for other in others(snapshot)[:MOST_COMPARED]:
        first, second = sorted((snapshot, other), key=lambda each: (each.made_at, each.pk))
        yield Link(
            f"{other}, {short_date(other.made_of.as_at)}", _compared("comparison", Pair(first, second))
        )


def _head(snapshot: Snapshot) -> str:
    return f"{snapshot}, {short_date(snapshot.made_of.as_at)}"


def _figure(told: FigureBeside) -> FigureShown:
    unit = told.measure.unit
    before, after = (value_in_words(unit, value, hidden=False) for value in (told.before, told.after))
    return FigureShown(curled(told.measure.title), before, after, before != after)

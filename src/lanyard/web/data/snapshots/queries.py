"""What the pages of snapshots read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.declare import DataSet, Measure
from lanyard.core.packs.dataset_words import whole_area
from lanyard.core.register.comparing import Comparison, compare
from lanyard.core.register.errors import RegisterError
from lanyard.core.register.snapshot import Snapshot as Folder
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot, SnapshotQuerySet

_FIGURE = {"measure": pl.String(), "cut_1": pl.String(), "value": pl.Float64()}


@dataclass(frozen=True)
class Pair:
    """Two snapshots to be compared, the one that was made first before the other."""

    before: Snapshot
    after: Snapshot

    @property
    def address(self) -> str:
        """How they stand in an address."""
        return f"{self.before.pk}-{self.after.pk}"

    @cached_property
    def comparison(self) -> Comparison | None:
        """What differs; None where the tables of one cannot be read any more."""
        try:
            return compare(opened(self.before), opened(self.after))
        except RegisterError:
            return None


@dataclass(frozen=True)
class FigureBeside:
    """A figure of the whole area in two snapshots; None where a snapshot has none."""

    measure: Measure
    before: float | None
    after: float | None


def snapshots_listed() -> SnapshotQuerySet:
    """Every snapshot with its import and who began that. One query."""
    return Snapshot.objects.select_related("made_of__begun_by")


def pair_of(address: str) -> Pair | None:
    """The two snapshots that an address names, and whose records are there. One query."""
    first, _, second = address.partition("-")
    if not (first.isdecimal() and second.isdecimal()) or first == second:
        return None
    found = snapshots_listed().filter(pk__in=(first, second), records_erased_on=None)
    by_number = {str(snapshot.pk): snapshot for snapshot in found}
    earlier, later = by_number.get(first), by_number.get(second)
    return Pair(earlier, later) if earlier and later else None


def before(snapshot: Snapshot) -> Snapshot | None:
    """The snapshot that this one follows: what was in use when it was made, else the last made before it."""
    earlier = snapshots_listed().filter(records_erased_on=None).exclude(pk=snapshot.pk)
    earlier = earlier.filter(made_at__lte=snapshot.made_at, pk__lt=snapshot.pk)
    used = earlier.filter(used_from__lt=snapshot.made_at).order_by("-used_from", "-pk").first()
    return used or earlier.order_by("-made_at", "-pk").first()


def others(snapshot: Snapshot) -> SnapshotQuerySet:
    """The snapshots that it can be compared with, the latest first. One query."""
    return snapshots_listed().filter(records_erased_on=None).exclude(pk=snapshot.pk)


def opened(snapshot: Snapshot) -> Folder:
    """A snapshot in its folder. Raises `SnapshotRefused`."""
    return Folder.open(store.pack(snapshot.key) / "snapshot")


def figures_beside(pair: Pair) -> Iterator[tuple[DataSet, list[FigureBeside]]]:
    """The figures of the whole area that two snapshots have, by data set, small numbers and all."""
    for data_set in DATA_SETS:
        were, are = (_figures(each, data_set) for each in (pair.before, pair.after))
        told = [
            FigureBeside(measure, were.get(measure.name), are.get(measure.name))
            for measure in data_set.measures
            if measure.name in were or measure.name in are
        ]
        if told:
            yield data_set, told


def _figures(snapshot: Snapshot, data_set: DataSet) -> Mapping[str, float | None]:
    path = store.pack(snapshot.key) / "datasets" / "data-team" / f"{data_set.file_stem}.csv"
    if not path.is_file():
        return {}
    read = pl.read_csv(path, infer_schema=False).select(pl.col(name).cast(of) for name, of in _FIGURE.items())
    told = whole_area(read).drop_nulls("measure").unique("measure", keep="first")
    return dict(told.select("measure", "value").iter_rows())

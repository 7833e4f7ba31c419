"""Which figures are shown: those of a snapshot, either as they may be shared or as they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.declare import DataSet
from lanyard.core.datasets.disclosure.policy import HIDDEN, SMALL_NUMBERS
from lanyard.core.datasets.disclosure.shareable import Shareable, ShareableDataSet
from lanyard.core.datasets.trend import over_time
from lanyard.core.packs.over_time import NOTHING_EARLIER, OverTime
from lanyard.core.words.areas import areas
from lanyard.web.data import store
from lanyard.web.data.figures import reading
from lanyard.web.data.figures.reading import Held
from lanyard.web.data.models import Snapshot


@dataclass(frozen=True)
class Edition:
    """The figures of a snapshot. They are `real` for those only who may see small numbers."""

    snapshot: Snapshot
    is_real: bool = False

    @property
    def pack(self) -> Path:
        """The folder in which they lie."""
        return store.pack(self.snapshot.key)

    @property
    def area(self) -> str:
        """The name of the area; empty where nobody knows it by one."""
        known = areas().get(self.snapshot.area)
        return known.name if known else ""

    def of(self, data_set: DataSet) -> ShareableDataSet:
        """A data set as the core's charts and tables take it; a real one has nothing hidden."""
        read = reading.real_figures if self.is_real else reading.shared_figures
        told = reading.held(self.pack).get(data_set.id, Held(Status.NOT_HELD, "its files, which are gone"))
        return ShareableDataSet(data_set, told.status, told.needs, read(self.pack, data_set), ())

    def every(self) -> Iterator[ShareableDataSet]:
        """All data sets, in order of number."""
        return map(self.of, DATA_SETS)


def edition_in_use() -> Edition | None:
    """The figures that everybody sees: those of the snapshot in use, fit to share. One query."""
    snapshot = Snapshot.objects.select_related("made_of").in_use()
    return Edition(snapshot) if snapshot else None


def shareable_of(edition: Edition) -> Shareable:
    """All data sets of an edition together, as the core's headlines take them."""
    every = tuple(edition.every())
    return Shareable(every, sum(each.figures.height for each in every), 0, 0, SMALL_NUMBERS)


def hidden_count(figures: pl.DataFrame) -> int:
    """How many figures are hidden to protect people."""
    return int((figures["mark"] == HIDDEN).sum())


def over_time_of(edition: Edition, *data_sets: DataSet) -> OverTime:
    """The figures of data sets in every snapshot that others have ever seen, up to this. One query.

    Only figures fit to share are set beside each other, so the real ones have no past.
    """
    if edition.is_real:
        return NOTHING_EARLIER
    seen = Snapshot.objects.ever_in_use().exclude(pk=edition.snapshot.pk).select_related("made_of")
    packs = [store.pack(each.key) for each in seen]
    if not packs:
        return NOTHING_EARLIER
    tables = [reading.shared_figures(pack, one) for pack in (*packs, edition.pack) for one in data_sets]
    return OverTime(over_time(tables))


def data_set_of(number: int) -> DataSet | None:
    """The data set of a number; None where there is no such number."""
    return next((each for each in DATA_SETS if each.id == number), None)

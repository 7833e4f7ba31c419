"""Reads a folder of published files into benchmarks. Nothing of the files is kept or copied."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import polars as pl

from lanyard.core.datasets.benchmarks import extracting, neighbours, opening
from lanyard.core.datasets.benchmarks.copies import joined
from lanyard.core.datasets.benchmarks.declare import PublishedMeasure, Table
from lanyard.core.datasets.benchmarks.errors import NoBenchmarkFolder, UnknownMeasure, UnreadableFile
from lanyard.core.datasets.benchmarks.figures import empty
from lanyard.core.datasets.benchmarks.files import TABLES
from lanyard.core.datasets.benchmarks.measures import MEASURES
from lanyard.core.datasets.benchmarks.neighbours import NeighbourFile
from lanyard.core.datasets.benchmarks.opening import Head
from lanyard.core.datasets.benchmarks.ratios import RATIOS, Ratio, divided
from lanyard.core.datasets.benchmarks.reading import Copy, read_copy


@dataclass(frozen=True)
class UsedFile:
    """A file that was recognised: what it is of and the years that it has (none of neighbours)."""

    path: Path
    kind: str
    title: str
    years: tuple[int, ...] = ()


@dataclass(frozen=True)
class UnknownFile:
    """A file that is no published table known here, and why if that can be told."""

    path: Path
    why: str


@dataclass(frozen=True)
class PublishedTable:
    """One published table with the rows of all its files; figures are made when first asked for."""

    table: Table
    rows: pl.DataFrame = field(repr=False)

    @cached_property
    def figures(self) -> pl.DataFrame:
        """All it gives, in the columns of `figures.SCHEMA`."""
        return extracting.figures(self.table, self.rows)


@dataclass(frozen=True)
class Benchmarks:
    """What a folder of published files gives.

    `tables` by kind, in the order in which they serve; `neighbours` gives the numbers of an area's ten
    statistical neighbours. `unknown` files were left alone, `unreadable` ones could not be read to the end;
    `notes` are for people.
    """

    tables: Mapping[str, PublishedTable]
    neighbours: Mapping[str, tuple[str, ...]]
    used: tuple[UsedFile, ...]
    unknown: tuple[UnknownFile, ...]
    unreadable: tuple[UnreadableFile, ...]
    notes: tuple[str, ...]

    @cached_property
    def measures(self) -> tuple[PublishedMeasure, ...]:
        """The measures that the files give, in the order of declaration."""
        given = {gives.measure for held in self.tables.values() for gives in held.table.gives}
        made = {
            name
            for name, ratios in RATIOS.items()
            if any({ratio.count, ratio.of or ratio.count} <= given for ratio in ratios)
        }
        return tuple(measure for name, measure in MEASURES.items() if name in given | made)

    def figures(self, measure: str) -> pl.DataFrame:
        """All figures of a measure, in the columns of `figures.SCHEMA`; none where no file gives it.

        Where two tables give the same cut, the first that has it serves. Raises `UnknownMeasure`.
        """
        if measure not in MEASURES:
            raise UnknownMeasure(measure)
        parts = [self._from_table(held, measure) for held in self.tables.values()]
        ratios = [self._ratio(ratio) for ratio in RATIOS.get(measure, ())]
        return _first_of_each_cut([*parts, *ratios])

    def _from_table(self, held: PublishedTable, measure: str) -> pl.DataFrame:
        if all(gives.measure != measure for gives in held.table.gives):
            return empty()
        return held.figures.filter(pl.col("measure") == measure)

    def _ratio(self, ratio: Ratio) -> pl.DataFrame:
        others = self.figures(ratio.of) if ratio.of else None
        return divided(ratio, self.figures(ratio.count), others)


def _first_of_each_cut(parts: Sequence[pl.DataFrame]) -> pl.DataFrame:
    kept, served = [empty()], set[str]()
    for part in parts:
        kept.append(part.filter(~pl.col("cuts").is_in(sorted(served))))
        served |= set(part["cuts"])
    return pl.concat(kept)


@dataclass
class _Folder:
    """What is found while the files of a folder are read."""

    copies: dict[str, list[Copy]] = field(default_factory=dict)
    neighbours: list[NeighbourFile] = field(default_factory=list)
    used: list[UsedFile] = field(default_factory=list)
    unknown: list[UnknownFile] = field(default_factory=list)
    unreadable: list[UnreadableFile] = field(default_factory=list)

    def take(self, path: Path) -> None:
        """Reads one file, whatever it is."""
        try:
            self._take(path, opening.head(path))
        except UnreadableFile as error:
            self.unreadable.append(error)

    def _take(self, path: Path, head: Head | None) -> None:
        table = _table_of(head) if head else None
        if head and table:
            copy = read_copy(table, head)
            self.copies.setdefault(table.kind, []).append(copy)
            self.used.append(UsedFile(path, table.kind, table.title, tuple(sorted(copy.years))))
        elif head and neighbours.is_of_neighbours(head):
            self.neighbours.append(neighbours.read_neighbours(head))
            self.used.append(UsedFile(path, neighbours.KIND, neighbours.TITLE))
        else:
            self.unknown.append(UnknownFile(path, _why_unknown(path)))


def published(folder: Path) -> Benchmarks:
    """Benchmarks from all published files under a folder, known by their content.

    Unknown and unreadable files are listed, never a reason to stop; raises `NoBenchmarkFolder` only.
    """
    if not folder.is_dir():
        raise NoBenchmarkFolder(folder)
    found = _Folder()
    for path in _files(folder):
        found.take(path)
    tables, notes = _tables(found.copies)
    by_area, more = neighbours.newest(found.neighbours)
    return Benchmarks(
        tables,
        by_area,
        tuple(found.used),
        tuple(found.unknown),
        tuple(found.unreadable),
        (*notes, *more),
    )


def _files(folder: Path) -> Iterable[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))


def _table_of(head: Head) -> Table | None:
    return next((table for table in TABLES if _is_of(table, head)), None)


def _is_of(table: Table, head: Head) -> bool:
    holds = all(head.first_row.get(column) == text for column, text in table.holds.items())
    return table.known_by <= set(head.columns) and holds


def _why_unknown(path: Path) -> str:
    if opening.is_archive(path):
        return "It is a zip or a workbook: unpack it, or save its table as CSV."
    return "Its columns are not those of a published table that is used here."


def _tables(copies: Mapping[str, Sequence[Copy]]) -> tuple[dict[str, PublishedTable], tuple[str, ...]]:
    tables: dict[str, PublishedTable] = {}
    notes: list[str] = []
    for table in TABLES:
        if table.kind in copies:
            together = joined(copies[table.kind])
            tables[table.kind] = PublishedTable(table, together.rows)
            notes += [note for copy in copies[table.kind] for note in copy.notes] + list(together.notes)
    return tables, tuple(notes)

"""Opens files by what they are, not by their names: CSV plain or gzipped, and Parquet. Numbers stay texts."""

import csv
import gzip
import io
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl

from lanyard.core.datasets.benchmarks.errors import UnreadableFile

_GZIP, _PARQUET, _ZIP = b"\x1f\x8b", b"PAR1", b"PK\x03\x04"
_BYTES_OF_HEAD = 65_536
MOST_BYTES = 500_000_000
"""The most that a file may hold once unpacked: many times the largest published one."""

_BROKEN = (OSError, EOFError, zlib.error, pl.exceptions.PolarsError, csv.Error)


@dataclass(frozen=True)
class Head:
    """The columns of a file in order, each as often as it occurs, and what its first row holds."""

    path: Path
    columns: tuple[str, ...]
    first_row: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def repeated(self) -> tuple[str, ...]:
        """The columns that occur more than once."""
        return tuple(dict.fromkeys(name for name in self.columns if self.columns.count(name) > 1))


def head(path: Path) -> Head | None:
    """What a file begins with; None where it is no table; raises `UnreadableFile`."""
    try:
        start = _start(path)
        if start.startswith(_PARQUET):
            return _parquet_head(path)
    except _BROKEN as error:
        raise UnreadableFile(path, _why(error)) from error
    if not start.strip():
        raise UnreadableFile(path, "the file is empty")
    return None if start.startswith(_ZIP) else _csv_head(path, start)


def is_archive(path: Path) -> bool:
    """Whether it is a zip, whose files must be unpacked first."""
    with path.open("rb") as file:
        return file.read(4) == _ZIP


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
    if packed:
        with gzip.open(path) as file:
            return file.read(_BYTES_OF_HEAD)
    with path.open("rb") as file:
        return file.read(_BYTES_OF_HEAD)


def _parquet_head(path: Path) -> Head:
    columns = tuple(pl.read_parquet_schema(path))
    first = pl.read_parquet(path, n_rows=1).row(0, named=True)
    return Head(path, columns, {name: str(value) for name, value in first.items()})


def _csv_head(path: Path, start: bytes) -> Head | None:
    rows = csv.reader(io.StringIO(start.decode("utf-8-sig", errors="replace")))
    try:
        columns = tuple(name.strip() for name in next(rows))
        return Head(path, columns, dict(zip(columns, next(rows, []), strict=False)))
    except csv.Error:
        return None


def texts(head: Head, columns: Iterable[str]) -> pl.DataFrame:
    """Some columns of a file as texts; empty cells are null. Of a repeated column the first counts.

    Raises `UnreadableFile`.
    """
    wanted = [name for name in dict.fromkeys(head.columns) if name in set(columns)]
    try:
        return _parquet(head.path, wanted) if _is_parquet(head.path) else _csv(head, wanted)
    except _BROKEN as error:
        raise UnreadableFile(head.path, _why(error)) from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(head.path, "the text is not UTF-8") from error


def _is_parquet(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _PARQUET


def _parquet(path: Path, wanted: list[str]) -> pl.DataFrame:
    return pl.read_parquet(path, columns=wanted).select(pl.all().cast(pl.String).str.strip_chars())


def _csv(head: Head, wanted: list[str]) -> pl.DataFrame:
    content = _unpacked(head.path)
    _check_end(head, content.decode("utf-8-sig"))
    # All columns are read: only then is a row noticed that holds more cells than the heading.
    read = pl.read_csv(content, infer_schema=False).get_columns()
    columns = [read[head.columns.index(name)].alias(name) for name in wanted]
    stripped = pl.DataFrame(columns).select(pl.all().str.strip_chars())
    return stripped.select(pl.when(pl.all() != "").then(pl.all()))


def _check_end(head: Head, text: str) -> None:
    """Raises `UnreadableFile` when the last row has fewer cells than there are columns."""
    last = text.rstrip("\r\n").rpartition("\n")[2]
    if len(next(csv.reader([last]))) < len(head.columns):
        raise UnreadableFile(head.path, "the file is cut short: its last row is not whole")


def _unpacked(path: Path) -> bytes:
    content = path.read_bytes()
    if content.startswith(_GZIP):
        with gzip.open(io.BytesIO(content)) as file:
            content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise UnreadableFile(path, f"the file holds more than {MOST_BYTES // 1_000_000} million bytes")
    return content


def same(head: Head, column: str) -> bool:
    """Whether all columns of a repeated name hold the same texts."""
    places = [place for place, name in enumerate(head.columns) if name == column]
    copies = pl.read_csv(_unpacked(head.path), infer_schema=False, columns=places).get_columns()
    return all(copy.equals(copies[0], null_equal=True) for copy in copies[1:])


def _why(error: Exception) -> str:
    if isinstance(error, PermissionError):
        return "you may not read the file"
    first_line = str(error).strip().splitlines()[:1]
    detail = f" ({first_line[0]})" if first_line else ""
    if isinstance(error, pl.exceptions.PolarsError | csv.Error):
        return f"the file is not a whole table{detail}"
    return f"the file is damaged or cut short{detail}"

"""Made-up files in the form in which published tables come: what tests write and read back."""

import csv
import gzip
import io
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lanyard.core.datasets.benchmarks.files import TABLES
from lanyard.core.datasets.benchmarks.published import Benchmarks, published
from lanyard.core.words.areas import areas

Row = Mapping[str, str]

TABLE = {table.kind: table for table in TABLES}
TOTAL = {"breakdown_topic": "All of them", "breakdown": "All of them"}


def england(period: str = "2024", **cells: str) -> Row:
    """A row of England."""
    return {"time_period": period, "geographic_level": "National", **TOTAL, **cells}


def region(name: str, period: str = "2024", **cells: str) -> Row:
    """A row of a region."""
    return {"time_period": period, "geographic_level": "Regional", "region_name": name, **TOTAL, **cells}


def local(number: str, period: str = "2024", **cells: str) -> Row:
    """A row of a local authority."""
    area = areas()[number]
    return {
        "time_period": period,
        "geographic_level": "Local authority",
        "region_name": area.region,
        "old_la_code": number,
        "new_la_code": area.ons_code or "",
        "la_name": area.name,
        **TOTAL,
        **cells,
    }


def by_age(row: Row, label: str) -> Row:
    """The same row, of one age."""
    return {**row, "breakdown_topic": "Child or young persons age", "breakdown": label}


@dataclass(frozen=True)
class Folder:
    """A folder of made-up published files."""

    path: Path

    def write(self, kind: str, rows: Iterable[Row], name: str = "table.csv", changed: int = 0) -> Path:
        """A table of that kind: every column it is known by, what a row does not give 0, plain or gzipped."""
        table, given = TABLE[kind], list(rows)
        columns = sorted(table.known_by | (table.columns - set(table.dated)) | set().union(*given))
        texts = {
            "time_identifier": "",
            "region_name": "",
            "old_la_code": "",
            "new_la_code": "",
            "la_name": "",
        }
        base = dict.fromkeys(columns, "0") | texts | dict(table.holds)
        return self.write_csv(columns, [{**base, **row} for row in given], name, changed)

    def write_csv(self, columns: Sequence[str], rows: Iterable[Row], name: str, changed: int = 0) -> Path:
        """A CSV with a byte order mark, as the department writes them."""
        path, text = self.path / name, io.StringIO()
        writer = csv.DictWriter(text, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
        content = text.getvalue().encode("utf-8-sig")
        path.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
        os.utime(path, (changed, changed))
        return path

    def write_neighbours(self, area: str, neighbours: Sequence[str]) -> Path:
        """The file of statistical neighbours, of one area."""
        rows = [
            {"la_number": area, "rank": str(rank), "neighbour_la_number": number}
            for rank, number in enumerate(neighbours, start=1)
        ]
        return self.write_csv(["la_number", "rank", "neighbour_la_number"], rows, "neighbours.csv")

    def read(self) -> Benchmarks:
        """Benchmarks from what is in it."""
        return published(self.path)

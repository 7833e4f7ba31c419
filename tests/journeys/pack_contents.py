"""What a pack must hold, told by the catalogue and by the pack's own tables, and what it may not hold."""

import csv
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.declare import DataSet, Form
from lanyard.core.packs.dataset_charts import MOST_BARS
from lanyard.core.register.tables import SCHEMAS

Rows = list[dict[str, str]]

ALWAYS = {
    *(f"lists/list-{number}.{ending}" for number in (1, 2) for ending in ("ods", "xlsx", "csv")),
    "datasets.xlsx",
    "datasets.ods",
    "summary.pdf",
    "report.pdf",
    "charts.html",
    "linking.xlsx",
    "problems.xlsx",
    "manifest.json",
    "provenance.json",
    "snapshot/snapshot.json",
    *(f"snapshot/{name}.parquet" for name in SCHEMAS),
}
SMALL = {"1", "2", "3", "4", "5"}


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file under a folder, by its path there."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def rows_of(path: Path) -> Rows:
    """The rows of a CSV file of a pack."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def manifest_of(pack: Path) -> dict[str, list[dict[str, str]]]:
    """What the pack says of itself; only the entries that are lists are promised here."""
    content: dict[str, list[dict[str, str]]] = json.loads((pack / "manifest.json").read_text())
    return content


def contents_promised(pack: Path) -> set[str]:
    """The paths of all files that the pack must hold, no more and no fewer."""
    return ALWAYS | {path for one in DATA_SETS for path in _files_of(pack, one)} | set(_decisions(pack))


def _files_of(pack: Path, one: DataSet) -> Iterator[str]:
    yield f"datasets/shareable/{one.file_stem}.csv"
    yield f"datasets/data-team/{one.file_stem}.csv"
    if one.form is Form.PERSON_LIST:
        yield f"person-lists/{one.file_stem}.csv"
    if one.commissioned and pl.read_parquet(pack / f"snapshot/{one.commissioned}.parquet").height:
        yield f"datasets/shareable/{one.file_stem}-commissioned.csv"
    yield from _charts_of(pack, one)


def _charts_of(pack: Path, one: DataSet) -> Iterator[str]:
    """One for each cut by which some measure has enough groups to compare and few enough to draw."""
    shared = rows_of(pack / f"datasets/shareable/{one.file_stem}.csv")
    groups = Counter((row["measure"], row["cut_1"]) for row in shared if row["cut_1"] and not row["cut_2"])
    drawn = {cut for (_, cut), count in groups.items() if 2 <= count <= MOST_BARS}
    for cut in drawn:
        yield f"charts/{one.file_stem}-by-{cut.replace('_', '-')}.svg"


def _decisions(pack: Path) -> Iterator[str]:
    """The workbook of pairs to decide, where there are any or some were decided."""
    if any(
        pl.read_parquet(pack / f"snapshot/{name}.parquet").height
        for name in ("to_review", "linking_decisions")
    ):
        yield "linking-decisions.xlsx"


def whole_area(pack: Path, data_set: str) -> dict[str, dict[str, str]]:
    """The real figures of a data set over the whole area, by measure."""
    rows = rows_of(pack / f"datasets/data-team/{data_set}.csv")
    return {row["measure"]: row for row in rows if not row["cut_1"]}


def small_numbers(pack: Path) -> Mapping[str, Rows]:
    """The lines with a small number in each shareable file that has any."""
    found = {
        path.name: [row for row in rows_of(path) if {row["numerator"], row["denominator"]} & SMALL]
        for path in sorted((pack / "datasets/shareable").glob("*.csv"))
        if not path.stem.endswith("-commissioned")
    }
    return {name: rows for name, rows in found.items() if rows}

"""All data sets: of 25,000 children with SEND, in seconds; of 2.5 million children, against a bare scan of
the columns that each data set reads, by the same engine; and the memory that takes."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from time import perf_counter

import duckdb
import ibis

from benchmarks.england import write_england, write_snapshot_of
from benchmarks.made_up import area
from benchmarks.measure import in_turn, peak_bytes, tell_ratio
from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.compute import compute
from lanyard.core.datasets.counting import rows_of
from lanyard.core.datasets.declare import DataSet, People, Population
from lanyard.core.datasets.facts import read_facts
from lanyard.core.datasets.tables import unbound
from lanyard.core.register.tables import SCHEMAS

WITH_SEND = 25_000
CHILDREN = 2_500_000
SEND_SHARE = 0.185
"""Of the children in such a snapshot, those with SEND; the others are pupils without."""

GOAL_SECONDS, GOAL_RATIO, GOAL_GB = 2.0, 3.0, 6.0

Scans = dict[str, set[str]]
"""The columns that are read, by table."""


def run(folder: Path) -> None:
    """Prints the seconds for one area, then the ratio and the peak memory for all of England."""
    one = write_snapshot_of([area(WITH_SEND)], folder / "area").folder
    compute(one)
    started = perf_counter()
    compute(one)
    took = perf_counter() - started
    met = "met" if took <= GOAL_SECONDS else "NOT MET"
    print(
        f"All data sets of {WITH_SEND:,} children with SEND, warm: {took:.2f} s "
        f"(goal {GOAL_SECONDS:g}, {met})"
    )
    england = write_england(folder / "england", round(CHILDREN * SEND_SHARE))
    everyone = england.record.children
    scans = [columns_read(data_set, england.folder) for data_set in DATA_SETS]
    work, bare = in_turn(
        lambda: compute(england.folder),
        lambda: _scan_each(england.folder, scans),
        rounds=3,
    )
    tell_ratio(f"All data sets over {everyone:,} children, to their own column scans", work, bare, GOAL_RATIO)
    _tell_memory(england.folder, everyone)


def columns_read(data_set: DataSet, snapshot: Path) -> Scans:
    """The columns that the engine reads for a data set, by table, as its own plan of each query says."""
    tables = unbound(read_facts(snapshot))
    populations = {population for measure in data_set.measures for population in measure.populations}
    counted: list[Population | People] = [*populations, *([data_set.people] if data_set.people else [])]
    found: Scans = {}
    with duckdb.connect() as connection:
        for path in sorted(snapshot.glob("*.parquet")):
            sample = f"SELECT * FROM read_parquet('{path}') LIMIT 1000"  # noqa: S608 - our own files
            connection.execute(f'CREATE TABLE "{path.stem}" AS {sample}')
        for one in counted:
            sql = str(ibis.to_sql(rows_of(one, tables), dialect="duckdb"))
            plan = connection.execute(f"EXPLAIN (FORMAT json) {sql}").fetchall()[0][1]
            for table, columns in _scanned(json.loads(plan)):
                found.setdefault(table, set()).update(columns)
    return found


def _scanned(nodes: list[dict[str, object]]) -> Iterator[tuple[str, set[str]]]:
    """Table and columns of every scan in a plan, those that a filter looks at among them."""
    for node in nodes:
        told, below = node.get("extra_info"), node.get("children")
        if isinstance(told, dict) and "Table" in told:
            table = str(told["Table"]).rpartition(".")[2].strip('"')
            words = set(re.findall(r"\w+", f"{told.get('Projections', '')} {told.get('Filters', '')}"))
            yield table, words & set(SCHEMAS[table])
        yield from _scanned(below if isinstance(below, list) else [])


def _scan_each(snapshot: Path, scans: Iterable[Scans]) -> None:
    """Reads for each data set its own columns, whatever others have read."""
    for one in scans:
        _scan(snapshot, one)


def _scan(snapshot: Path, scans: Scans) -> None:
    """Reads the columns and does nothing with them but take the largest of each."""
    with duckdb.connect() as connection:
        for table, columns in scans.items():
            largest = ", ".join(f'max("{column}")' for column in sorted(columns))
            if largest:
                connection.execute(f"SELECT {largest} FROM read_parquet('{snapshot / table}.parquet')")  # noqa: S608
                connection.fetchall()


_MEASURED = "import sys; from benchmarks.data_sets import measured; measured(sys.argv[1])"


def measured(snapshot: str) -> None:
    """Computes all data sets and prints the most memory held, in bytes."""
    compute(Path(snapshot))
    print(peak_bytes())


def _tell_memory(snapshot: Path, everyone: int) -> None:
    words = [sys.executable, "-c", _MEASURED, str(snapshot)]
    printed = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    gigabytes = int(printed) / 1e9
    met = "met" if gigabytes < GOAL_GB else "NOT MET"
    print(
        f"Peak memory for all data sets over {everyone:,} children: {gigabytes:.2f} GB "
        f"(goal {GOAL_GB:g}, {met})"
    )

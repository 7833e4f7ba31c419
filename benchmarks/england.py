"""A snapshot of many made-up areas, written area by area as Parquet without going through files of returns:
for measuring data sets over more children than one wants to link.

Every row is tied to the child of whom it truly speaks: the tables of links, reviews and conflicts are empty.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.true_rows import true_rows
from lanyard import __version__
from lanyard.core.register.snapshot import RECORD, Snapshot
from lanyard.core.register.snapshot_record import Seal, SnapshotRecord, to_json
from lanyard.core.register.tables import SCHEMAS, conform, empty
from lanyard.core.returns.sen2.examples import ESTABLISHMENTS as EXAMPLES
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.england import areas_of_england
from lanyard.core.words.areas import MADE_UP_AREA_NUMBER
from lanyard.core.words.fingerprints import sha256_of


def write_england(folder: Path, children: int, *, seed: int = 1) -> Snapshot:
    """A snapshot of all areas of England with so many children with SEND together, and some five times as
    many others, in a folder that does not exist yet; one area is in memory at a time."""
    return write_snapshot_of(areas_of_england(children, seed=seed), folder)


def write_snapshot_of(areas: Sequence[MadeUpArea], folder: Path) -> Snapshot:
    """The same of any areas; their returns count as those of the made-up area."""
    folder.mkdir(parents=True)
    counts = dict.fromkeys(SCHEMAS, 0)
    returns = empty("returns")
    with ExitStack() as opened:
        files = {name: opened.enter_context(_file(folder, name)) for name in SCHEMAS}
        for tables in _one_by_one(areas):
            returns = _added(returns, tables["returns"])
            for name, rows in tables.items():
                if name != "returns":
                    files[name].write_table(_arrow(name, rows))
                    counts[name] += rows.height
        files["returns"].write_table(_arrow("returns", returns))
    counts["returns"] = returns.height
    return _sealed(folder, counts)


@dataclass(frozen=True)
class _Before:
    """How many numbers of children and of requests earlier areas have taken."""

    children: int = 0
    requests: int = 0


def _one_by_one(areas: Sequence[MadeUpArea]) -> Iterator[Mapping[str, pl.DataFrame]]:
    before = _Before()
    for area in areas:
        told = true_rows(replace(area), before.children, before.requests)
        own = {**told, "establishment": _without_examples(told["establishment"], before)}
        yield {name: conform(rows, SCHEMAS[name]) for name, rows in own.items()}
        before = _Before(_last(told["children"], "child_id"), _last(told["requests"], "request_id"))


def _without_examples(register: pl.DataFrame, before: _Before) -> pl.DataFrame:
    """What the examples of the rules assume stands in every area's register, and is taken from the first."""
    examples = [str(example["urn"]) for example in EXAMPLES]
    return register.filter(~pl.col("urn").is_in(examples)) if before.children else register


def _last(rows: pl.DataFrame, number: str) -> int:
    found = rows[number].max()
    return found if isinstance(found, int) else 0


def _added(returns: pl.DataFrame, more: pl.DataFrame) -> pl.DataFrame:
    """One row for each return of all areas together."""
    together = pl.concat([returns, more.with_columns(area=pl.lit(MADE_UP_AREA_NUMBER))])
    keys = [name for name in together.columns if name != "rows"]
    summed = together.group_by(keys, maintain_order=True).agg(pl.col("rows").sum())
    return conform(summed, SCHEMAS["returns"])


def _arrow(name: str, rows: pl.DataFrame) -> pa.Table:
    """With the types of the declared table, however the rows hold them."""
    return rows.to_arrow().cast(empty(name).to_arrow().schema)


def _file(folder: Path, name: str) -> pq.ParquetWriter:
    return pq.ParquetWriter(folder / f"{name}.parquet", empty(name).to_arrow().schema, compression="zstd")


def _sealed(folder: Path, counts: Mapping[str, int]) -> Snapshot:
    seals = {name: Seal(count, sha256_of(folder / f"{name}.parquet")) for name, count in counts.items()}
    record = SnapshotRecord(__version__, (), seals, {}, MADE_UP_AREA_NUMBER)
    (folder / RECORD).write_text(to_json(record), encoding="utf-8")
    return Snapshot.open(folder)

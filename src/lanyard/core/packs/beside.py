"""What published figures look like beside the area's own: the columns of `datasets/benchmarks.csv`."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl

from lanyard.core.packs.sheets import CellKind, SheetColumn

COLUMNS = (
    SheetColumn("data_set", CellKind.WHOLE, 8),
    *(SheetColumn(name, CellKind.TEXT, 20) for name in ("measure", "cut_1", "group_1", "cut_2", "group_2")),
    *(SheetColumn(name, CellKind.DECIMAL, 12) for name in ("own", "england", "region", "neighbours")),
    SheetColumn("neighbours_counted", CellKind.COUNT, 12),
    SheetColumn("published", CellKind.DECIMAL, 12, "The area's own figure as it was last published"),
    SheetColumn("period", CellKind.TEXT, 16, "Of the published figures"),
    SheetColumn("chance", CellKind.PROSE, 40),
    *(SheetColumn(name, CellKind.DECIMAL, 12) for name in ("usual_low", "usual_high", "far_low", "far_high")),
    SheetColumn("note", CellKind.PROSE, 60),
)


@dataclass(frozen=True)
class Beside:
    """Published figures beside the area's shareable ones (columns of `COLUMNS`), and notes on the files."""

    rows: pl.DataFrame
    notes: tuple[str, ...]


def read_beside(path: Path) -> Beside:
    """What a pack's `datasets/benchmarks.csv` holds; the notes on the files are not in it."""
    read = pl.read_csv(path, infer_schema=False)
    kinds = {column.title: column.kind.stored_as for column in COLUMNS}
    return Beside(read.select(pl.col(name).cast(kind) for name, kind in kinds.items()), ())

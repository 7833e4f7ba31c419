"""The shareable figures beside those published for England, the region and statistical neighbours."""

from collections.abc import Iterable
from pathlib import Path

import polars as pl

from lanyard.core.datasets.benchmarks import Benchmarks, against_own, published
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.packs.beside import COLUMNS, Beside
from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.sheets import Sheet
from lanyard.core.register.choose import Chosen
from lanyard.core.words.areas import MADE_UP_AREA_NUMBER


def write_benchmarks(outputs: Outputs, shared: Shareable, chosen: Chosen, folder: Path) -> Beside:
    """Writes `datasets/benchmarks.csv` from the published files in a folder, and gives what it holds.

    Only shareable figures are compared, so nothing hidden comes back. Raises `BenchmarkError`.
    """
    benchmarks = published(folder)
    beside = Beside(_rows(shared, benchmarks, chosen), tuple(_notes(benchmarks)))
    sheet = Sheet("Benchmarks", COLUMNS, beside.rows)
    outputs.write("datasets/benchmarks.csv", Audience.SHAREABLE, lambda path: write_csv(sheet, path))
    return beside


def _rows(shared: Shareable, benchmarks: Benchmarks, chosen: Chosen) -> pl.DataFrame:
    year = chosen.sen2.year - 1 if chosen.sen2 and chosen.sen2.year else None
    area = chosen.area or MADE_UP_AREA_NUMBER
    schema = [column.title for column in COLUMNS]
    parts = [
        against_own(one.figures, benchmarks, area, year)
        .with_columns(data_set=pl.lit(one.dataset.id))
        .filter(pl.col("england").is_not_null())
        .select(schema)
        for one in shared.data_sets
    ]
    return pl.concat(parts, how="vertical_relaxed")


def _notes(benchmarks: Benchmarks) -> Iterable[str]:
    yield from benchmarks.notes
    yield from (
        f"{one.path.name} is no published file that is known here; it was left alone."
        for one in benchmarks.unknown
    )
    yield from map(str, benchmarks.unreadable)

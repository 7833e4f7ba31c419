"""The truth file points at the right rows: every file is read back by the real readers and compared."""

from functools import cache
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.declare import Return, Table
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.recognise import recognise
from lanyard.core.returns.recognise.which_reader import read
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.returns.writers.which_writer import write
from lanyard.core.synth.area import MadeUpArea, Tables
from lanyard.core.synth.faults.as_written import typed
from lanyard.core.synth.returns_of_area import RETURNS_OF_AREA, SERIES_OF_AREA
from lanyard.core.synth.truth import Written, links_of, write_links
from lanyard.core.synth.world import TRUTH
from lanyard.core.synth.writing import write_area

NAMING = [kind for kind in (*RETURNS_OF_AREA, *SERIES_OF_AREA) if BY_KIND[kind].names_children]
SHAPES = [(kind, shape) for kind in NAMING for shape in BY_KIND[kind].shapes]


@cache
def area() -> MadeUpArea:
    return MadeUpArea(children=150, seed=8)


def written(kind: str, shape: str, folder: Path) -> Written:
    tables: Tables = area().told_of(kind)[-1]
    bare = typed({name: rows.drop(TRUTH, strict=False) for name, rows in tables.items()})
    day = None if BY_KIND[kind].header else area().days.census_date
    files = write(BY_KIND[kind], shape, bare, folder, day)
    return Written(BY_KIND[kind], shape, tables, files, day)


def whom(table: Table, rows: pl.DataFrame, *keys: str) -> pl.DataFrame:
    """What rows say of who is meant, as text, beside some columns."""
    told = [column.name for column in table.columns if column.tells and column.name in rows.columns]
    return rows.select(*keys, pl.col(told).cast(pl.String))


def read_back(table: Table, found: tuple[FoundReturn, ...]) -> pl.DataFrame:
    """Who is meant in each row of each file."""
    reads = [read(one).tables[table.name] for one in found]
    return pl.concat(
        whom(table, one.rows, "row").with_columns(file=pl.lit(Path(one.file).name)) for one in reads
    )


@pytest.mark.parametrize(("kind", "shape"), SHAPES)
def test_each_row_of_each_file_is_about_the_child_that_the_truth_tells(
    kind: str, shape: str, tmp_path: Path
) -> None:
    told = written(kind, shape, tmp_path)
    links = links_of(told).rename({"child": "true"})
    found = recognise([tmp_path]).returns
    for table in naming(told.declaration, told.tables):
        rows = read_back(table, found)
        true = links.filter(pl.col("table") == table.name)
        meant = rows.join(true, on=["file", "row"])
        assert meant.height == rows.height == true.height == told.tables[table.name].height
        expected = whom(table, told.tables[table.name].rename({TRUTH: "true"}), "true")
        found_out = whom(table, meant, "true")
        assert found_out.sort(pl.all()).equals(expected.select(found_out.columns).sort(pl.all()))


def naming(declaration: Return, tables: Tables) -> list[Table]:
    return [table for table in declaration.tables if TRUTH in tables[table.name].columns]


def test_truth_is_told_of_every_row_that_names_a_child() -> None:
    for kind in NAMING:
        for table in BY_KIND[kind].data_tables:
            rows = area().told_of(kind)[-1][table.name]
            assert (TRUTH in rows.columns) == table.names_children, (kind, table.name)
            if table.names_children:
                assert rows[TRUTH].null_count() == 0


def test_the_file_is_set_aside_by_whoever_reads_the_folder(tmp_path: Path) -> None:
    told = written("early-help", "csv", tmp_path)
    path = write_links(tmp_path, [told])
    recognised = recognise([tmp_path])
    assert path.relative_to(tmp_path).as_posix() == "truth/links.csv"
    assert [found.kind for found in recognised.returns] == ["early-help"]
    assert recognised.unknown == ()
    assert pl.read_csv(path).columns == ["kind", "file", "table", "row", "child"]


def test_with_faults_the_truth_still_points_at_the_children_of_the_area(tmp_path: Path) -> None:
    write_area(tmp_path, area(), faults=30, shapes=("xml", "annex-a"))
    links = pl.read_csv(tmp_path / "truth" / "links.csv")
    rows = read_back(SEN2.table("person"), recognise([tmp_path / "sen2-2026.xml"]).returns)
    meant = rows.join(links, on=["file", "row"])
    people = area().population.people.select("child", "surname", "forename")
    assert rows.height > meant.height
    told = meant.join(people, on="child")
    assert told.height == meant.height == area().tables_of("sen2")["person"].height
    assert told.filter(pl.col("surname") != pl.col("surname_right")).height == 0

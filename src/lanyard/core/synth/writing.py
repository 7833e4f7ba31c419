"""Writes a made-up area as real files: the returns in the shapes in which areas hold them, the truth about
whom they speak of, and the lists of what was planted in them."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import polars as pl
import polars.selectors as cs

from lanyard.core.files.errors import CannotPlace
from lanyard.core.files.placing import placed_among
from lanyard.core.returns.declare import Return
from lanyard.core.returns.writers.which_writer import write
from lanyard.core.synth.area import MadeUpArea, Tables
from lanyard.core.synth.errors import CannotWrite
from lanyard.core.synth.faults.plant import plant
from lanyard.core.synth.shapes import DEFAULT_SHAPES, SHAPES, Shape
from lanyard.core.synth.truth import SCHOOL, Written, write_links
from lanyard.core.synth.world import TRUTH
from lanyard.core.words.progress import Progress, silent

FAULTS_FILE, LOOK_ALIKES_FILE = "faults.csv", "look-alikes.csv"
Planted = Mapping[str, Tables]
"""The tables of returns in which something was planted, by kind."""


def write_area(
    out: Path,
    area: MadeUpArea,
    *,
    faults: int = 0,
    shapes: Sequence[str] = DEFAULT_SHAPES,
    progress: Progress = silent,
) -> tuple[Path, ...]:
    """Writes the area's returns into the folder `out` and gives the paths of all files.

    By default every return in its usual shape, and `truth/links.csv`, which says of whom each row truly
    speaks. With `faults`, so many known faults and the look-alikes are planted in SEN2 and Annex A, told in
    `faults.csv` and `look-alikes.csv` (columns `plant.LISTING`) by their places in the XML and the workbook.
    A folder that exists keeps its other files. Files appear by rename when all are whole: nothing is left
    half written.

    Raises `CannotWrite` for an unknown shape or a folder that cannot be written to, `CannotPlant` for too
    many faults.
    """
    for shape in shapes:
        if shape not in SHAPES:
            raise CannotWrite(f"There is no shape {shape}.", f"Choose from {', '.join(SHAPES)}.")
    steps = len(shapes) + 1
    progress("making up the area", 0, steps)
    planted, lists = _planted(area, faults)
    written: list[Written] = []
    with _told_in_words(out), placed_among(out) as workshop:
        for done, shape in enumerate(shapes, 1):
            progress(f"writing {shape}", done, steps)
            written.extend(_written(area, SHAPES[shape], planted, workshop))
        _write_lists(workshop, lists, written)
        names = sorted(path.relative_to(workshop) for path in workshop.rglob("*") if path.is_file())
    progress("done", steps, steps)
    return tuple(out / name for name in names)


def _written(area: MadeUpArea, asked: Shape, planted: Planted, folder: Path) -> Iterator[Written]:
    """Every return of one kind as it was written, the oldest first."""
    declared = asked.declaration
    day = None if declared.header else area.told_as_at(declared.kind)
    told = (planted[declared.kind],) if declared.kind in planted else area.told_of(declared.kind)
    for tables in told:
        bare = {name: rows.drop(TRUTH, strict=False) for name, rows in tables.items()}
        files = write(declared, asked.writer, asked.ready(bare), folder, day)
        yield Written(declared, asked.writer, _whom(declared, tables), files, day)
    area.let_go(declared.kind)


def _whom(declared: Return, tables: Tables) -> Tables:
    """What the truth file needs of the tables: whom rows are about, how they are counted, and the header."""
    header = {name: rows for name, rows in tables.items() if name == declared.header}
    named = (table for table in declared.tables if table.name in tables and table.names_children)
    naming = {
        table.name: tables[table.name].select(cs.by_name(TRUTH, table.key, SCHOOL, require_all=False))
        for table in named
    }
    return {**header, **naming}


def _write_lists(folder: Path, lists: Mapping[str, pl.DataFrame], written: Sequence[Written]) -> None:
    """What was planted, and the truth about every row that names a child."""
    for name, rows in lists.items():
        rows.write_csv(folder / name)
    naming = [one for one in written if one.declaration.names_children]
    if naming:
        write_links(folder, naming)


def _planted(area: MadeUpArea, faults: int) -> tuple[Planted, dict[str, pl.DataFrame]]:
    """The returns with what is planted, and the lists by file name; nothing of either without faults."""
    if not faults:
        return {}, {}
    planted = plant(area, faults)
    lists = {FAULTS_FILE: planted.faults, LOOK_ALIKES_FILE: planted.look_alikes}
    return {"sen2": planted.sen2, "annex-a": planted.annex_a}, lists


@contextmanager
def _told_in_words(out: Path) -> Iterator[None]:
    try:
        yield
    except CannotPlace as fault:
        raise CannotWrite(fault.what, fault.do) from fault
    except OSError as error:
        raise CannotWrite(f"{out} cannot be written to: {error.strerror}.", "Name another folder.") from error

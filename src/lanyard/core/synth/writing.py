"""Writes a made-up area as real files: the returns in the shapes in which areas hold them, and the lists of
what was planted in them."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

import polars as pl

from lanyard.core.returns import annex_a, establishments, sen2
from lanyard.core.returns.declare import Return
from lanyard.core.returns.writers.which_writer import write
from lanyard.core.synth.area import MadeUpArea, Tables
from lanyard.core.synth.errors import CannotWrite
from lanyard.core.synth.faults.as_written import as_cells, as_texts, typed
from lanyard.core.synth.faults.plant import plant
from lanyard.core.synth.sen2_tables import GENDER_OF_SEX
from lanyard.core.words.progress import Progress, silent

FAULTS_FILE, LOOK_ALIKES_FILE = "faults.csv", "look-alikes.csv"


def _with_gender(tables: Tables) -> Tables:
    """For modules, which ask for gender as the return of 2023 did, in place of sex."""
    ready = dict(typed(tables))
    gender = pl.col("sex").replace_strict(GENDER_OF_SEX, default=None, return_dtype=pl.String())
    ready["person"] = ready["person"].with_columns(pl.coalesce("gender_current", gender))
    return ready


@dataclass(frozen=True)
class Shape:
    """A shape that can be asked for: which return, what the writers call the shape, and how tables are made
    ready for it: elsewhere than in the XML and the Annex A workbook, texts that cannot be typed are empty."""

    declaration: Return
    writer: str
    ready: Callable[[Tables], Tables] = typed


SHAPES: dict[str, Shape] = {
    "xml": Shape(sen2.SEN2, sen2.XML, as_texts),
    "annex-a": Shape(annex_a.ANNEX_A, annex_a.WORKBOOK, as_cells),
    "establishments": Shape(establishments.ESTABLISHMENTS, establishments.CSV),
    "blade": Shape(sen2.SEN2, sen2.BLADE),
    "form": Shape(sen2.SEN2, sen2.FORM),
    "workbook": Shape(sen2.SEN2, sen2.WORKBOOK),
    "modules": Shape(sen2.SEN2, sen2.MODULES, _with_gender),
    "annex-a-csv": Shape(annex_a.ANNEX_A, annex_a.CSV),
}
"""Every shape by the word that asks for it."""

DEFAULT_SHAPES = ("xml", "annex-a", "establishments")


def write_area(
    out: Path,
    area: MadeUpArea,
    *,
    faults: int = 0,
    shapes: Sequence[str] = DEFAULT_SHAPES,
    progress: Progress = silent,
) -> tuple[Path, ...]:
    """Writes the area's returns into the folder `out` and gives the paths of all files.

    By default `sen2-<year>.xml`, `annex-a.xlsx` and `establishments.csv`. With `faults`, so many known faults
    and the look-alikes are planted, told in `faults.csv` and `look-alikes.csv` (columns `plant.LISTING`) by
    their places in the XML and the workbook. A folder that exists keeps its other files. Files appear by
    rename when all are whole: nothing is left half written.

    Raises `CannotWrite` for an unknown shape or a folder that cannot be written to, `CannotPlant` for too
    many faults.
    """
    for shape in shapes:
        if shape not in SHAPES:
            raise CannotWrite(f"There is no shape {shape}.", f"Choose from {', '.join(SHAPES)}.")
    steps = len(shapes) + 1
    progress("making up the area", 0, steps)
    returns, lists = _returns(area, faults)
    with _all_or_nothing(out) as workshop:
        for done, shape in enumerate(shapes, 1):
            progress(f"writing {shape}", done, steps)
            asked = SHAPES[shape]
            write(asked.declaration, asked.writer, asked.ready(returns[asked.declaration.kind]), workshop)
        for name, rows in lists.items():
            rows.write_csv(workshop / name)
        written = sorted(path.name for path in workshop.iterdir())
    progress("done", steps, steps)
    return tuple(out / name for name in written)


def _returns(area: MadeUpArea, faults: int) -> tuple[dict[str, Tables], dict[str, pl.DataFrame]]:
    """The tables by kind of return, and the lists by file name."""
    register = {"establishments": area.establishments}
    if not faults:
        return {"sen2": area.sen2, "annex-a": area.annex_a, **register}, {}
    planted = plant(area, faults)
    lists = {FAULTS_FILE: planted.faults, LOOK_ALIKES_FILE: planted.look_alikes}
    return {"sen2": planted.sen2, "annex-a": planted.annex_a, **register}, lists


@contextmanager
def _all_or_nothing(out: Path) -> Iterator[Path]:
    """A hidden folder in `out` to write in; at the end its files are moved to `out` one by one."""
    with _told_in_words(out):
        out.mkdir(parents=True, exist_ok=True)
        workshop = Path(mkdtemp(prefix=".lanyard-synth.", dir=out))
        try:
            yield workshop
            for path in sorted(workshop.iterdir()):
                path.replace(out / path.name)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)


@contextmanager
def _told_in_words(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(f"{out} cannot be written to: {error.strerror}.", "Name another folder.") from error

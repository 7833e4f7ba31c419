"""Returns of a made-up area of a given size, as the benchmarks need them."""

from functools import cache
from pathlib import Path

import polars as pl

from lanyard.core.returns.writers.annex_a import write_annex_a
from lanyard.core.returns.writers.establishments import write_establishments
from lanyard.core.returns.writers.xml import write_xml
from lanyard.core.synth.area import MadeUpArea


@cache
def area(children: int) -> MadeUpArea:
    """The made-up area with so many children with SEND."""
    return MadeUpArea(children=children)


def area_with_people(people: int) -> MadeUpArea:
    """The made-up area whose SEN2 return has about so many people."""
    share = area(10_000).sen2["person"].height / 10_000
    return area(round(people / share))


def write_sen2(made: MadeUpArea, folder: Path, people: int | None = None) -> Path:
    """The area's SEN2 return as XML, cut to its first so many people."""
    path = folder / "sen2.xml"
    write_xml(made.sen2 if people is None else _first(made, people), path)
    return path


def _first(made: MadeUpArea, people: int) -> dict[str, pl.DataFrame]:
    tables = {name: table for name, table in made.sen2.items() if "person_key" in table.columns}
    kept = {name: table.filter(pl.col("person_key") <= people) for name, table in tables.items()}
    return {**made.sen2, **kept}


def write_lists(made: MadeUpArea, folder: Path) -> Path:
    """The area's Annex A workbook."""
    path = folder / "annex-a.xlsx"
    write_annex_a(made.annex_a, path)
    return path


def write_register(made: MadeUpArea, folder: Path) -> Path:
    """The area's register of establishments."""
    path = folder / "establishments.csv"
    write_establishments(made.establishments, path)
    return path

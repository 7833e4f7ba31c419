"""What the committed SQL of the definitions counts in a made-up area, run as it stands.

This shows, too, that the SQL alone would do.
"""

from collections.abc import Collection, Mapping, Sequence
from random import Random

import duckdb
import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.counts import Counts, filled
from lanyard.core.datasets.declare import Cut, Measure
from lanyard.core.datasets.figures import Figure, figures_of
from lanyard.core.datasets.golden import FOLDER
from lanyard.core.datasets.open_cuts import closed, closing, open_cuts
from lanyard.core.datasets.second.test_child_facts import districts
from lanyard.core.datasets.second.test_random_schools import schooled
from lanyard.core.datasets.test_area import Area, Row
from lanyard.core.datasets.views import count_tables
from lanyard.core.register.tables import SCHEMAS

ALL_MEASURES = [measure for found in DATA_SETS for measure in found.measures]
MEASURES = {measure.name: measure for measure in ALL_MEASURES}

Key = tuple[str, ...]
"""The names of the cuts of a figure, then its groups."""


def connected(area: Area) -> duckdb.DuckDBPyConnection:
    """A connection that sees the tables of an area."""
    connection = duckdb.connect()
    for name, schema in SCHEMAS.items():
        connection.register(name, pl.DataFrame(area.rows[name], schema=dict(schema)).to_arrow())
    return connection


def measures_in(area: Area, names: Collection[str]) -> tuple[Measure, ...]:
    """The declarations of some measures, their open cuts closed as the area tells."""
    declared = [measure for measure in ALL_MEASURES if measure.name in names]
    return closed(declared, closing(open_cuts(declared), lambda cut: _found(cut, area)))


def _found(cut: Cut, area: Area) -> Collection[str]:
    if cut.name == "area_part":
        return districts(area)
    table = cut.found_by.rsplit(":", 1)[1]
    return {str(row["academic_year"]) for row in area.rows[table] if row["academic_year"]}


def committed(area: Area, measures: Sequence[Measure]) -> Mapping[str, Counts]:
    """What the committed SQL counts of the populations of some measures, by population."""
    wanted = {population for measure in measures for population in measure.populations}
    alike = {measure.name for measure in ALL_MEASURES if wanted.intersection(measure.populations)}
    tables_of = count_tables(measures_in(area, alike))
    with connected(area) as connection:
        return {
            name: filled(tables[0].population, tables, answer(connection, name))
            for name, tables in tables_of.items()
            if tables[0].population in wanted
        }


def answer(connection: duckdb.DuckDBPyConnection, stem: str) -> pl.DataFrame:
    """What a committed SQL file gives."""
    found: pl.DataFrame = connection.sql((FOLDER / f"{stem}.sql").read_bytes().decode()).pl()
    return found


def listed(area: Area, stem: str) -> Sequence[Row]:
    """The rows of a person list by the committed SQL."""
    with connected(area) as connection:
        return answer(connection, stem).to_dicts()


def figures(measure: Measure, counts: Mapping[str, Counts]) -> Mapping[Key, Figure]:
    """The figures of a measure by their cuts and groups."""
    found = figures_of(measure, counts, residents=1_000)
    return {(*(cut.name for cut in figure.view), *figure.groups): figure for figure in found}


def test_the_sql_of_every_population_runs_as_it_stands() -> None:
    area = schooled(Random(1), 5)  # noqa: S311 - made-up children need no secrecy
    measures = measures_in(area, MEASURES)
    assert set(committed(area, measures)) == set(count_tables(measures))

"""Every definition written out as DuckDB SQL: a record that reviews can read, and that outlives the library.

    python -m lanyard.core.datasets.golden

writes one file for each population and each person list into the folder `golden_sql`, for a made-up area at
the census of 15 January 2026. A test compares the files with the definitions; run the command after changing
one.
"""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import ibis

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.counting import asked_of, build, rows_of
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.sources import NCCIS, SCHOOL_CENSUS
from lanyard.core.datasets.tables import unbound
from lanyard.core.datasets.views import count_tables
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.areas import MADE_UP_AREA_NUMBER

FOLDER = Path(__file__).with_name("golden_sql")

CENSUS_DAY = dt.date(2026, 1, 15)

DATES = {
    **dict.fromkeys(BY_KIND, (CENSUS_DAY,)),
    SCHOOL_CENSUS.kind: (dt.date(2025, 5, 15), dt.date(2025, 10, 2), CENSUS_DAY),
    NCCIS.kind: (dt.date(2025, 12, 1), dt.date(2026, 1, 1), dt.date(2026, 2, 1)),
}

FACTS = Facts(
    MADE_UP_AREA_NUMBER,
    frozenset(BY_KIND),
    CENSUS_DAY.year,
    CENSUS_DAY,
    given_as_at=CENSUS_DAY,
    dates=DATES,
    years=dict.fromkeys(BY_KIND, CENSUS_DAY.year),
)
"""Of the area whose figures the written-out definitions give: one that holds every return."""


def texts() -> Mapping[str, str]:
    """The SQL of each definition by the name of its file."""
    tables = unbound(FACTS)
    measures = [measure for data_set in DATA_SETS for measure in data_set.measures]
    queries = {
        f"{name}.sql": build(asked_of(counted, measures), rows_of(counted[0].population, tables))
        for name, counted in count_tables(measures).items()
    }
    for data_set in DATA_SETS:
        if data_set.people:
            queries[f"{data_set.file_stem}.sql"] = rows_of(data_set.people, tables)
    return {name: str(ibis.to_sql(query, dialect="duckdb")) + "\n" for name, query in queries.items()}


def write() -> None:
    """Writes every definition into its file, and removes files of definitions that are no more."""
    FOLDER.mkdir(exist_ok=True)
    found = texts()
    for old in FOLDER.glob("*.sql"):
        if old.name not in found:
            old.unlink()
    for name, text in found.items():
        (FOLDER / name).write_bytes(text.encode())


if __name__ == "__main__":
    write()

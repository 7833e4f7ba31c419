"""Which function tells each return of a made-up area, by kind. To add a return, enter its function here.

Each gives the tables of the return under their declared names: `row` (of the file in its usual shape), the
keys, every declared column with its type and, in a table that names children, `TRUTH`, the number of the
child of whom the row truly speaks, which no file tells.
"""

from collections.abc import Callable, Mapping

import polars as pl

from lanyard.core.synth.annex_a_tables import annex_a_tables
from lanyard.core.synth.education.ap_census import ap_census
from lanyard.core.synth.education.college_records import college_records
from lanyard.core.synth.education.hospital import hospital
from lanyard.core.synth.education.leaving import destinations, results
from lanyard.core.synth.education.nccis import client_files
from lanyard.core.synth.education.out_of_school import home_education, missing_education
from lanyard.core.synth.education.school_census import school_censuses
from lanyard.core.synth.education.young_carers import young_carers
from lanyard.core.synth.sen2_tables import sen2_tables
from lanyard.core.synth.world import Tables, World

Told = Callable[[World], Tables]
Series = Callable[[World], tuple[Tables, ...]]


def sen2(world: World) -> Tables:
    """The SEN2 return."""
    return sen2_tables(world.area, world.days, world.population, world.chance)


def establishments(world: World) -> Tables:
    """The register of establishments of the area and its neighbours."""
    table = world.population.register.table
    return {"establishment": table.with_row_index("row", offset=2).cast({"row": pl.Int64()})}


RETURNS_OF_AREA: Mapping[str, Told] = {
    "sen2": sen2,
    "annex-a": annex_a_tables,
    "establishments": establishments,
    "ap-census": ap_census,
    "college-records": college_records,
    "home-education": home_education,
    "missing-education": missing_education,
    "results": results,
    "destinations": destinations,
    "hospital": hospital,
    "young-carers": young_carers,
}
"""Returns of which an area has one, as at census day or of the year before it."""

SERIES_OF_AREA: Mapping[str, Series] = {
    "school-census": school_censuses,
    "nccis": client_files,
}
"""Returns of which an area has one a term or a month, the oldest first."""

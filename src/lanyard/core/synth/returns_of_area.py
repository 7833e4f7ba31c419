"""Which function tells each return of a made-up area, by kind. To add a return, enter its function here.

Each gives the tables of the return under their declared names: `row` (of the file in its usual shape), the
keys, every declared column with its type and, in a table that names children, `TRUTH`, the number of the
child of whom the row truly speaks, which no file tells.
"""

from collections.abc import Callable, Mapping
from functools import partial

import polars as pl

from lanyard.core.synth.annex_a_tables import annex_a_tables
from lanyard.core.synth.casework.advice import casework_tables
from lanyard.core.synth.casework.appeals import tribunal_tables
from lanyard.core.synth.casework.complaints import complaints_tables
from lanyard.core.synth.education.ap_census import ap_census
from lanyard.core.synth.education.college_records import college_records
from lanyard.core.synth.education.hospital import hospital
from lanyard.core.synth.education.leaving import destinations, results
from lanyard.core.synth.education.nccis import client_files
from lanyard.core.synth.education.out_of_school import home_education, missing_education
from lanyard.core.synth.education.school_census import school_censuses
from lanyard.core.synth.education.young_carers import young_carers
from lanyard.core.synth.providers import SERVICES, provider_tables
from lanyard.core.synth.sen2_tables import told_sen2
from lanyard.core.synth.social_care.adults import adult_care_tables
from lanyard.core.synth.social_care.cin import cin_tables
from lanyard.core.synth.social_care.early_help import early_help_tables
from lanyard.core.synth.social_care.health import looked_after_health_tables
from lanyard.core.synth.social_care.housing import supported_accommodation_tables
from lanyard.core.synth.social_care.ilacs import ilacs_tables
from lanyard.core.synth.social_care.ssda903 import ssda903_tables
from lanyard.core.synth.social_care.transition import transition_tables
from lanyard.core.synth.social_care.youth_justice import youth_justice_tables
from lanyard.core.synth.world import Tables, World

Told = Callable[[World], Tables]
Series = Callable[[World], tuple[Tables, ...]]


def establishments(world: World) -> Tables:
    """The register of establishments of the area and its neighbours."""
    table = world.population.register.table
    return {"establishment": table.with_row_index("row", offset=2).cast({"row": pl.Int64()})}


RETURNS_OF_AREA: Mapping[str, Told] = {
    "sen2": told_sen2,
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
    "ssda903": ssda903_tables,
    "cin": cin_tables,
    "ilacs": ilacs_tables,
    "early-help": early_help_tables,
    "youth-justice": youth_justice_tables,
    "transition": transition_tables,
    "supported-accommodation": supported_accommodation_tables,
    "adult-care": adult_care_tables,
    "looked-after-health": looked_after_health_tables,
    "casework": casework_tables,
    "tribunal": tribunal_tables,
    "complaints": complaints_tables,
    **{kind: partial(provider_tables, kind) for kind in SERVICES},
}
"""Returns of which an area has one, as at census day or of the year before it."""

SERIES_OF_AREA: Mapping[str, Series] = {
    "school-census": school_censuses,
    "nccis": client_files,
}
"""Returns of which an area has one a term or a month, the oldest first."""

"""Data set 3: where those who hold a plan are taught."""

from dataclasses import replace

from lanyard.core.datasets.catalogue.plans import IN_FORCE, IN_FORCE_COUNT
from lanyard.core.datasets.cuts.places import IN_AREA, PLACE, PLACE_GROUP, PROVISION, RESIDENTIAL
from lanyard.core.datasets.declare import DataSet, Measure, Over, Serves, Unit
from lanyard.core.datasets.sources import REGISTER_OF_ESTABLISHMENTS, SEN2

BY_PLACE = replace(
    IN_FORCE_COUNT,
    cuts=(
        (PLACE_GROUP,),
        (PLACE,),
        (IN_AREA,),
        (RESIDENTIAL,),
        (PROVISION,),
        (PLACE_GROUP, IN_AREA),
        (PLACE_GROUP, RESIDENTIAL),
    ),
    source="SEN2 item 5.7; type and area of the establishment from the published register",
)

PLACE_SHARE = Measure(
    name="placement_share",
    title="Share of plans in force",
    unit=Unit.SHARE,
    definition="Plans in force in a group, divided by all plans in force.",
    numerator=IN_FORCE,
    denominator=IN_FORCE,
    over=Over.WHOLE,
    cuts=((PLACE_GROUP,), (PLACE,), (IN_AREA,), (RESIDENTIAL,)),
    source=BY_PLACE.source,
)

WHERE_TAUGHT = DataSet(
    id=3,
    slug="where-taught",
    title="Where those with a plan are taught",
    serves=Serves(3, "Where they are educated: in or out of the area, residential, mainstream or special"),
    definition="Plans in force by the main open placement on census day: kind of place, in or out of the "
    "area, residential weeks, SEN unit or resourced provision.",
    numerator="Plans in force in the group",
    denominator="All plans in force",
    cuts="Kind of place, place, in or out of the area, residential, unit or resourced provision",
    sources=(SEN2, REGISTER_OF_ESTABLISHMENTS),
    owner="SEN placements and commissioning",
    doubts="Residential A and B are 38 to 51 weeks and 52 weeks in published statistics; one supplier's help "
    "says otherwise. Post-16 academies and free schools are counted with colleges, which is our reading of "
    "the published columns. A training provider known only by UKPRN is in no area.",
    measures=(BY_PLACE, PLACE_SHARE),
)

DATA_SETS = (WHERE_TAUGHT,)

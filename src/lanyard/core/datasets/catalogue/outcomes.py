"""Data sets 4 to 7: achievement, attendance, exclusions, destinations."""

from lanyard.core.datasets.declare import DataSet, Serves
from lanyard.core.datasets.sources import DESTINATIONS, NCCIS, RESULTS, SCHOOL_CENSUS, SEN2

_ATTENDANCE_ITEM = 5

ACHIEVEMENT = DataSet(
    id=4,
    slug="achievement",
    title="Achievement of pupils with SEND over time",
    serves=Serves(4, "Academic achievement of this group over time"),
    definition="Results over five years by SEN status in the spring census of the same year: good level of "
    "development, phonics, reading, writing and maths at key stage 2, Attainment 8, levels 2 and 3 by 19.",
    numerator="Pupils who reached the standard; for Attainment 8, the sum of scores",
    denominator="Pupils eligible; for Attainment 8, pupils",
    cuts="SEN status, primary need, year, setting type",
    sources=(RESULTS, SCHOOL_CENSUS),
    owner="Education data team",
)

ATTENDANCE = DataSet(
    id=5,
    slug="attendance",
    title="Attendance of pupils with SEND",
    serves=Serves(_ATTENDANCE_ITEM, "Attendance of this group"),
    definition="Sessions attended and missed by pupils with SEND; persistent absence is 10% or more of "
    "possible sessions missed, severe absence 50% or more; part-time timetable sessions apart.",
    numerator="Sessions attended or missed; pupils over the threshold; part-time timetable sessions",
    denominator="Possible sessions; pupils",
    cuts="SEN status, primary need, term, setting type",
    sources=(SCHOOL_CENSUS,),
    owner="Attendance and inclusion team",
)

EXCLUSIONS = DataSet(
    id=6,
    slug="exclusions",
    title="Suspensions and permanent exclusions of pupils with SEND",
    serves=Serves(_ATTENDANCE_ITEM, "Exclusions of this group"),
    definition="Suspensions for 100 pupils, pupils suspended once or more, permanent exclusions for 100 "
    "pupils, repeated suspensions and sessions lost.",
    numerator="Suspensions; pupils with one or more; permanent exclusions",
    denominator="Pupils on roll",
    cuts="SEN status, primary need, reason, term",
    sources=(SCHOOL_CENSUS,),
    owner="Attendance and inclusion team",
)

LEAVERS = DataSet(
    id=7,
    slug="destinations",
    title="Destinations of leavers with SEND",
    serves=Serves(6, "Destinations of school leavers of this group"),
    definition="Leavers after key stage 4 and after 16 to 18 study who were in sustained education, an "
    "apprenticeship or work; and what leavers of years 11 and 13 do on 1 March.",
    numerator="Leavers in sustained education, apprenticeship or work",
    denominator="All leavers of the group",
    cuts="SEN status, destination, year",
    sources=(DESTINATIONS, NCCIS, SEN2),
    owner="Post-16 team",
)

DATA_SETS = (ACHIEVEMENT, ATTENDANCE, EXCLUSIONS, LEAVERS)

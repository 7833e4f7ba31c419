"""Populations of the school census, of results and of what young people do after school."""

from lanyard.core.datasets.declare import Population
from lanyard.core.datasets.sources import COLLEGE_RECORDS, DESTINATIONS, NCCIS, RESULTS, SCHOOL_CENSUS

_ROWS = "lanyard.core.datasets.rows"

PUPILS = Population(
    "pupils",
    "pupils on roll",
    "Children on roll of a school of the area in the latest spring census, enrolled once (C) or mainly (M), "
    "each once, wherever they live.",
    f"{_ROWS}.pupils:pupils",
    SCHOOL_CENSUS,
)

COLLEGE_LEARNERS = Population(
    "college_learners",
    "college learners with a learning difficulty",
    "Young people whom a college teaches on the as-at date and whom it records with a learning difficulty.",
    f"{_ROWS}.pupils:college_learners",
    COLLEGE_RECORDS,
)

PUPILS_WITH_SESSIONS = Population(
    "pupils_with_sessions",
    "pupils with possible sessions",
    "Pupils with possible sessions in the school censuses of the twelve months up to the latest, the "
    "sessions of all their rolls and terms together.",
    f"{_ROWS}.attendance:year",
    SCHOOL_CENSUS,
)

TERMS_OF_PUPILS = Population(
    "terms_of_pupils",
    "terms of pupils with possible sessions",
    "Each term in which a pupil had possible sessions, in the same censuses.",
    f"{_ROWS}.attendance:terms",
    SCHOOL_CENSUS,
)

SCHOOL_YEAR = Population(
    "school_year",
    "pupils, suspensions and exclusions",
    "Pupils on roll in the latest spring census, those suspended or excluded who were not, and each "
    "suspension and permanent exclusion that the censuses of the twelve months up to the latest report, "
    "once. A suspension at lunchtime is a suspension.",
    f"{_ROWS}.exclusions:school_year",
    SCHOOL_CENSUS,
)

RESULTS_OF_PUPILS = Population(
    "results_of_pupils",
    "results of pupils who were eligible",
    "Results of pupils who were eligible, of the latest five academic years that are held; at key stage 4 "
    "those with an Attainment 8 score.",
    f"{_ROWS}.results:results",
    RESULTS,
)

LEAVERS_TO_DESTINATIONS = Population(
    "leavers",
    "leavers",
    "Leavers after key stage 4 and after 16 to 18 study, of the latest five academic years that are held.",
    f"{_ROWS}.results:leavers",
    DESTINATIONS,
)

RECENT_LEAVERS = Population(
    "recent_leavers",
    "leavers of last summer",
    "Young people of academic age 16 and 18, who were in years 11 and 13 last summer, in the latest client "
    "file of a March; without one, in the latest.",
    f"{_ROWS}.young_people:recent_leavers",
    NCCIS,
)

YOUNG_PEOPLE = Population(
    "young_people",
    "young people known to the careers service",
    "Young people of academic age 16 and 17, and to 25 with a plan, in the client files of the latest "
    "December, January and February that are held together; without those, in the latest file.",
    f"{_ROWS}.young_people:young_people",
    NCCIS,
)

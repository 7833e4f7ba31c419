"""Populations of the lists of children in particular places or roles."""

from lanyard.core.datasets.declare import Population, Source
from lanyard.core.datasets.sources import (
    AP_CENSUS,
    HOME_EDUCATION,
    HOSPITAL,
    MISSING_EDUCATION,
    SCHOOL_CENSUS,
    SEN2,
    YOUNG_CARERS,
)

_ROWS = "lanyard.core.datasets.rows"

OUT_OF_SCHOOL_LISTS = Source(
    SEN2.kind,
    "the SEN2 return or the registers of home-educated children and of children missing education",
    also=(HOME_EDUCATION.kind, MISSING_EDUCATION.kind),
)

ALTERNATIVE_LISTS = Source(
    AP_CENSUS.kind,
    "the alternative provision census, the school census or the SEN2 return",
    also=(SCHOOL_CENSUS.kind, SEN2.kind),
)

CARER_LISTS = Source(
    YOUNG_CARERS.kind,
    "the young carers list or the school census",
    also=(SCHOOL_CENSUS.kind,),
)

HOME_EDUCATED = Population(
    "home_educated",
    "home-educated children",
    "Children whom the register of home education has open on the as-at date, each once.",
    f"{_ROWS}.out_of_school:home_educated",
    HOME_EDUCATION,
)

MISSING_EDUCATION_NOW = Population(
    "missing_education",
    "children missing education",
    "Children whom the register of children missing education has open on the as-at date, each once.",
    f"{_ROWS}.out_of_school:missing_education",
    MISSING_EDUCATION,
)

ALTERNATIVE_PLACEMENTS = Population(
    "alternative_placements",
    "placements in alternative provision",
    "Placements open on the as-at date: of the alternative provision census, arranged by schools, on the "
    "roll of a referral unit or other alternative provision, and plans under which a child is taught "
    "otherwise than at school. A child whom two of them name counts in each.",
    f"{_ROWS}.alternative_provision:placements",
    ALTERNATIVE_LISTS,
)

STAYS = Population(
    "hospital_stays",
    "children in hospital or with medical needs",
    "Children with a stay that is open on the as-at date, each once.",
    f"{_ROWS}.hospital:stays",
    HOSPITAL,
)

YOUNG_CARERS_KNOWN = Population(
    "young_carers",
    "young carers",
    "Children whom the latest spring census marks as young carers, or whom the carers' service has open on "
    "the as-at date, each once.",
    f"{_ROWS}.young_carers:young_carers",
    CARER_LISTS,
)

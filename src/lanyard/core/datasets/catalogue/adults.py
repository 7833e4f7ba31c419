"""Data sets 23 and 24: young adults in work and in supported accommodation."""

from lanyard.core.datasets.declare import DataSet, Form, Serves
from lanyard.core.datasets.sources import ADULT_CARE, CHILDREN_LOOKED_AFTER, SEN2, SUPPORTED_ACCOMMODATION

IN_WORK = DataSet(
    id=23,
    slug="learning-disability-work",
    title="Adults with a learning disability in paid work",
    serves=Serves(22, "Clients with a learning disability in employment"),
    definition="Adults of 18 to 64 whose primary reason for support is a learning disability and who are "
    "known to the authority: those in paid work at their last review.",
    numerator="Adults in paid work",
    denominator="Adults known with that reason for support",
    cuts="Age, hours of work",
    sources=(ADULT_CARE,),
    owner="Adult social care",
)

ACCOMMODATION = DataSet(
    id=24,
    slug="supported-accommodation",
    title="Young people with SEND in supported accommodation",
    serves=Serves(23, "Young people with SEND to 25 in supported accommodation"),
    definition="Young people with SEND to the age of 25 who live in supported accommodation, as care "
    "leavers, by housing or by adult care: start, kind, provider.",
    numerator="Young people on the list",
    denominator="None: a list of people",
    cuts="Kind of accommodation, age",
    sources=(SUPPORTED_ACCOMMODATION, CHILDREN_LOOKED_AFTER, ADULT_CARE, SEN2),
    owner="Adult social care and housing",
    form=Form.PERSON_LIST,
)

DATA_SETS = (IN_WORK, ACCOMMODATION)

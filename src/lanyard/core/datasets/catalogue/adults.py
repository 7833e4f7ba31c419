"""Data sets 23 and 24: young adults in work and in supported accommodation."""

from lanyard.core.datasets.catalogue.shares_with_send import number_with_send, share_with_send
from lanyard.core.datasets.cuts.adults import ADULT_BAND, HOURS_OF_WORK, KIND_OF_HOME, KNOWN_BY, WORK
from lanyard.core.datasets.cuts.people import SEX
from lanyard.core.datasets.cuts.send import AREA_PART
from lanyard.core.datasets.declare import DataSet, Form, Measure, People, Quantity, Serves, Unit
from lanyard.core.datasets.populations.adults import (
    HOUSING_LISTS,
    LEARNING_DISABILITY_CLIENTS,
    SUPPORTED_HOMES,
)
from lanyard.core.datasets.sources import ADULT_CARE, SCHOOL_CENSUS, SEN2

_ADULT_CARE = "Adult social care extract; confirm with a local sample"
_HOMES = (
    "Register of supported accommodation; SSDA903 OC3 ACCOM or List 9 of an inspection; adult social care "
    "extract; confirm with a local sample"
)

CLIENTS = Measure(
    name="learning_disability_clients",
    title="Adults with a learning disability",
    unit=Unit.COUNT,
    definition=LEARNING_DISABILITY_CLIENTS.definition,
    numerator=Quantity(LEARNING_DISABILITY_CLIENTS),
    cuts=((HOURS_OF_WORK,), (ADULT_BAND,), (SEX,), (AREA_PART,)),
    source=_ADULT_CARE,
)

IN_PAID_WORK_SHARE = Measure(
    name="learning_disability_paid_work_share",
    title="In paid work",
    unit=Unit.SHARE,
    definition="Adults of 18 to 64 with a learning disability who were in paid work at their last review, "
    "divided by all of them.",
    numerator=Quantity(LEARNING_DISABILITY_CLIENTS, ((WORK, ("yes",)),)),
    denominator=Quantity(LEARNING_DISABILITY_CLIENTS),
    cuts=((ADULT_BAND,), (SEX,), (AREA_PART,)),
    source=_ADULT_CARE,
)

IN_WORK = DataSet(
    id=23,
    slug="learning-disability-work",
    title="Adults with a learning disability in paid work",
    serves=Serves(22, "Clients with a learning disability in employment"),
    definition="Adults of 18 to 64 whose primary reason for support is a learning disability and who are "
    "known to the authority: those in paid work at their last review.",
    numerator="Adults in paid work",
    denominator="Adults known with that reason for support",
    cuts="Age, sex, hours of work, home postcode district",
    sources=(ADULT_CARE,),
    owner="Adult social care",
    doubts="Adults of whom the extract does not say whether they are in paid work count as not in work. The "
    "extract does not hold ethnicity.",
    measures=(CLIENTS, IN_PAID_WORK_SHARE),
)

ACCOMMODATION = DataSet(
    id=24,
    slug="supported-accommodation",
    title="Young people with SEND in supported accommodation",
    serves=Serves(23, "Young people with SEND to 25 in supported accommodation"),
    definition="Young people with SEND to the age of 25 who live in supported accommodation, as care "
    "leavers, by housing or by adult care: start, kind, provider.",
    numerator="Young people with a plan or SEN support who live there",
    denominator="Young people to 25 who live there",
    cuts="Who says so, kind of accommodation; plan or SEN support, need, age, sex, ethnicity, home postcode "
    "district",
    sources=(HOUSING_LISTS, SEN2, SCHOOL_CENSUS),
    owner="Adult social care and housing",
    form=Form.PERSON_LIST,
    doubts="Kind, start and provider are known only to the register; where several name a young person its "
    "word is taken first. SSDA903 tells where care leavers lived near their birthday. Lists of an inspection "
    "write words, which are read by what they contain. SEND is what is held now: a plan may have ended.",
    measures=(
        number_with_send(SUPPORTED_HOMES, _HOMES, (KNOWN_BY,), (KIND_OF_HOME,)),
        share_with_send(SUPPORTED_HOMES, _HOMES, (KNOWN_BY,)),
    ),
    people=People("lanyard.core.datasets.rows.supported_homes:listed", HOUSING_LISTS),
)

DATA_SETS = (IN_WORK, ACCOMMODATION)

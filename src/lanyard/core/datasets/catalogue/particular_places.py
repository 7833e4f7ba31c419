"""Data sets 18 to 22: children with SEND out of school, in particular places or roles."""

from lanyard.core.datasets.catalogue.alternative_provision import ALTERNATIVE_PROVISION
from lanyard.core.datasets.catalogue.home_and_missing import HOME_AND_MISSING
from lanyard.core.datasets.catalogue.particular_roles import IN_HOSPITAL, YOUNG_CARERS_SET
from lanyard.core.datasets.declare import DataSet, Form, Serves
from lanyard.core.datasets.sources import ADULT_CARE, SEN2, TRANSITION

TRANSITION_TO_ADULTS = DataSet(
    id=19,
    slug="transition-to-adults",
    title="Young people in transition to adult services",
    serves=Serves(18, "Children in transition to adult services"),
    definition="Young people of 14 or more with a plan: whether likely to need adult care, whether an "
    "assessment under the Care Act was offered by 18, and which adult team has them.",
    numerator="Young people offered an assessment by 18",
    denominator="Young people likely to need adult care",
    cuts="Age, need, adult team",
    sources=(SEN2, TRANSITION, ADULT_CARE),
    owner="Adult social care and the transition team",
    form=Form.PERSON_LIST,
)

DATA_SETS = (HOME_AND_MISSING, TRANSITION_TO_ADULTS, ALTERNATIVE_PROVISION, IN_HOSPITAL, YOUNG_CARERS_SET)

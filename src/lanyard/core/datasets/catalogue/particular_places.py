"""Data sets 18 to 22: children with SEND out of school, in particular places or roles."""

from lanyard.core.datasets.declare import DataSet, Form, People, Serves
from lanyard.core.datasets.sources import (
    ADULT_CARE,
    AP_CENSUS,
    CAMHS,
    HOME_EDUCATION,
    HOSPITAL,
    MISSING_EDUCATION,
    SCHOOL_CENSUS,
    SEN2,
    TRANSITION,
    YOUNG_CARERS,
)

HOME_EDUCATED = DataSet(
    id=18,
    slug="home-educated-and-missing",
    title="Home-educated children and children missing education with SEND",
    serves=Serves(17, "Children educated at home and missing education who have SEND"),
    definition="Children with SEND who are educated at home by their parents' choice, or are missing "
    "education: plan, SEN support before leaving, weeks out of education. From SEN2: those with a plan in "
    "force and an open placement of EHE.",
    numerator="Children on the list",
    denominator="None: a list of people",
    cuts="Plan or SEN support, home education or missing",
    sources=(SEN2, HOME_EDUCATION, MISSING_EDUCATION),
    owner="Officers for home education and children missing education",
    form=Form.PERSON_LIST,
    doubts="SEN2 knows only home-educated children with a plan, and only at census day.",
    people=People("lanyard.core.datasets.rows.people:home_educated", SEN2),
)

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

ALTERNATIVE_PROVISION = DataSet(
    id=20,
    slug="alternative-provision",
    title="Children in alternative provision with SEND",
    serves=Serves(19, "Children in alternative provision who have SEND"),
    definition="Children with SEND placed by the authority or a school in alternative provision, in pupil "
    "referral units, or taught otherwise than at school: whether registered, hours a week, start, next "
    "review.",
    numerator="Children taught full time",
    denominator="Children on the list",
    cuts="Kind of provision, registered or not, hours a week",
    sources=(SEN2, AP_CENSUS, SCHOOL_CENSUS),
    owner="Commissioners of alternative provision",
    form=Form.PERSON_LIST,
)

IN_HOSPITAL = DataSet(
    id=21,
    slug="in-hospital",
    title="Children in hospital with SEND",
    serves=Serves(20, "Children in hospital who have SEND"),
    definition="Children with SEND taught in hospital, out of school for 15 days or more for medical needs, "
    "or in inpatient mental health care: dates of stay, home school.",
    numerator="Children on the list",
    denominator="None: a list of people",
    cuts="Hospital, medical needs at home, inpatient mental health care",
    sources=(HOSPITAL, CAMHS, SEN2, SCHOOL_CENSUS),
    owner="Hospital school or medical needs teaching service, and the ICB",
    form=Form.PERSON_LIST,
)

YOUNG_CARERS_SET = DataSet(
    id=22,
    slug="young-carers",
    title="Young carers with SEND",
    serves=Serves(21, "Young carers"),
    definition="Children marked as young carers by school or family in the census, or known to the carers' "
    "service, who have a plan or SEN support.",
    numerator="Young carers with SEND",
    denominator="Young carers",
    cuts="Plan or SEN support, who identified them",
    sources=(SCHOOL_CENSUS, YOUNG_CARERS, SEN2),
    owner="Early help and voluntary organisations",
    form=Form.PERSON_LIST,
)

DATA_SETS = (HOME_EDUCATED, TRANSITION_TO_ADULTS, ALTERNATIVE_PROVISION, IN_HOSPITAL, YOUNG_CARERS_SET)

"""Data sets 21 and 22: children in hospital, and young carers."""

from lanyard.core.datasets.catalogue.shares_with_send import number_with_send, share_with_send
from lanyard.core.datasets.cuts.out_of_school import KNOWN_AS_CARER, STAY, STAY_LENGTH
from lanyard.core.datasets.declare import DataSet, Form, People, Serves
from lanyard.core.datasets.populations.out_of_school import CARER_LISTS, STAYS, YOUNG_CARERS_KNOWN
from lanyard.core.datasets.sources import HOSPITAL, SCHOOL_CENSUS, SEN2, YOUNG_CARERS

_STAYS = "Lists of hospital teaching and of pupils with medical needs; confirm with a local sample"
_CARERS = "School census of spring: young carer indicator; young carers list"

IN_HOSPITAL = DataSet(
    id=21,
    slug="in-hospital",
    title="Children in hospital with SEND",
    serves=Serves(20, "Children in hospital who have SEND"),
    definition="Children with SEND taught in hospital, out of school for medical needs, or in inpatient "
    "mental health care, on the as-at date: kind and start of the stay, whether 15 days or more, home "
    "school, sessions of teaching a week.",
    numerator="Children on the list",
    denominator="All children with an open stay",
    cuts="Kind of stay, 15 days or more; plan or SEN support, need, age, sex, ethnicity, home postcode "
    "district",
    sources=(HOSPITAL, SEN2, SCHOOL_CENSUS),
    owner="Hospital school or medical needs teaching service, and the ICB",
    form=Form.PERSON_LIST,
    doubts="Who has neither plan nor SEN support by SEN2 and census is taken as the list itself says. Of "
    "several open stays of a child the one begun first counts.",
    measures=(
        number_with_send(STAYS, _STAYS, (STAY,), (STAY_LENGTH,)),
        share_with_send(STAYS, _STAYS, (STAY,)),
    ),
    people=People("lanyard.core.datasets.rows.hospital:listed", HOSPITAL),
)

YOUNG_CARERS_SET = DataSet(
    id=22,
    slug="young-carers",
    title="Young carers with SEND",
    serves=Serves(21, "Young carers"),
    definition="Children marked as young carers by school or family in the latest spring census, or known to "
    "the carers' service on the as-at date, who have a plan or SEN support.",
    numerator="Young carers with SEND",
    denominator="Young carers",
    cuts="Who says so; plan or SEN support, need, age, sex, ethnicity, home postcode district",
    sources=(SCHOOL_CENSUS, YOUNG_CARERS, SEN2),
    owner="Early help and voluntary organisations",
    form=Form.PERSON_LIST,
    doubts="Schools mark few of their young carers: the published share is far below that of surveys.",
    measures=(
        number_with_send(YOUNG_CARERS_KNOWN, _CARERS, (KNOWN_AS_CARER,)),
        share_with_send(YOUNG_CARERS_KNOWN, _CARERS, (KNOWN_AS_CARER,)),
    ),
    people=People("lanyard.core.datasets.rows.young_carers:listed", CARER_LISTS),
)

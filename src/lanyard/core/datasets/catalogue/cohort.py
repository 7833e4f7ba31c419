"""Data set 1: the children on SEN support."""

from lanyard.core.datasets.cuts.people import AGE, ETHNICITY, SEX
from lanyard.core.datasets.cuts.send import AGE_BAND, AREA_PART, SEND, SEND_NEED, SETTING_TYPE, SUPPORT
from lanyard.core.datasets.declare import DataSet, Measure, Quantity, Serves, Unit
from lanyard.core.datasets.populations.schools import COLLEGE_LEARNERS, PUPILS
from lanyard.core.datasets.sources import COLLEGE_RECORDS, SCHOOL_CENSUS

ON_SUPPORT = Quantity(PUPILS, ((SEND, (SUPPORT,)),))

_CENSUS = "School census of spring: EnrolStatus, SENprovision; need: SENtype with SENtypeRank 1"
_ALL_PUPILS_TOO = ((AGE,), (ETHNICITY,), (SEX,), (SETTING_TYPE,), (AREA_PART,))

SEN_SUPPORT_COUNT = Measure(
    name="sen_support",
    title="On SEN support in the area's schools",
    unit=Unit.COUNT,
    definition="Pupils on roll whose SEN provision is SEN support (K): those taught in the area's schools, "
    "wherever they live.",
    numerator=ON_SUPPORT,
    cuts=((SEND_NEED,), *_ALL_PUPILS_TOO),
    source=_CENSUS,
)

SEN_SUPPORT_RATE = Measure(
    name="sen_support_share",
    title="Share of pupils on SEN support",
    unit=Unit.SHARE,
    definition="Pupils on SEN support, divided by all pupils on roll in the same schools.",
    numerator=ON_SUPPORT,
    denominator=Quantity(PUPILS),
    cuts=_ALL_PUPILS_TOO,
    source=_CENSUS,
)

PUPILS_ON_ROLL = Measure(
    name="pupils_on_roll",
    title="Pupils on roll",
    unit=Unit.COUNT,
    definition=PUPILS.definition,
    numerator=Quantity(PUPILS),
    cuts=((SEND,),),
    source="School census of spring: EnrolStatus, SENprovision",
)

COLLEGE_SUPPORT = Measure(
    name="college_support",
    title="College learners with a learning difficulty and no plan",
    unit=Unit.COUNT,
    definition="Young people whom a college teaches and records with a learning difficulty, and of whom it "
    "records no plan.",
    numerator=Quantity(COLLEGE_LEARNERS, ((SEND, (SUPPORT,)),)),
    cuts=((AGE_BAND,), (ETHNICITY,), (SEX,), (SEND_NEED,)),
    source="Records of colleges; confirm with a local sample",
)

SEN_SUPPORT = DataSet(
    id=1,
    slug="sen-support",
    title="Children and young people on SEN support",
    serves=Serves(1, "SEN support by ethnicity, age and primary need, 0 to 25"),
    definition="Pupils on SEN support (K), enrolled once (C) or mainly (M), on roll on census day in spring: "
    "all who are taught in the area's schools, those who live elsewhere included. The area's own "
    "children who go to school elsewhere are not among them. Learners in colleges stand apart.",
    numerator="Pupils on SEN support",
    denominator="All pupils on roll in the same schools",
    cuts="Ethnicity, age, need of rank 1, sex, setting type, home postcode district",
    sources=(SCHOOL_CENSUS, COLLEGE_RECORDS),
    owner="Data team of the authority, with colleges and early years",
    doubts="Young people of 16 to 25 in colleges are not in the school census; colleges must be asked, and "
    "those whom they report are not added to the pupils. The census holds those taught in the area's "
    "schools; List 2 of Annex A is made for those who live in the area. Early years settings that are no "
    "schools send no census.",
    measures=(SEN_SUPPORT_COUNT, SEN_SUPPORT_RATE, PUPILS_ON_ROLL, COLLEGE_SUPPORT),
)

DATA_SETS = (SEN_SUPPORT,)

"""Data set 1: the children on SEN support."""

from lanyard.core.datasets.declare import DataSet, Serves
from lanyard.core.datasets.sources import COLLEGE_RECORDS, SCHOOL_CENSUS

SEN_SUPPORT = DataSet(
    id=1,
    slug="sen-support",
    title="Children and young people on SEN support",
    serves=Serves(1, "SEN support by ethnicity, age and primary need, 0 to 25"),
    definition="Pupils on SEN support (K), enrolled once (C) or mainly (M), on roll on census day. Says "
    "apart whether they live in the area or are only taught there.",
    numerator="Pupils on SEN support",
    denominator="All pupils on roll in the same schools",
    cuts="Ethnicity, age, need of rank 1, sex, setting type",
    sources=(SCHOOL_CENSUS, COLLEGE_RECORDS),
    owner="Data team of the authority, with colleges and early years",
    doubts="Young people of 16 to 25 in colleges are not in the school census; colleges must be asked. The "
    "census holds those taught in the area's schools, Annex A those who live in the area.",
)

DATA_SETS = (SEN_SUPPORT,)

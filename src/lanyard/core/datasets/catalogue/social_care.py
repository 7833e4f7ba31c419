"""Data sets 13 to 17: children known to social care and youth justice who have SEND."""

from lanyard.core.datasets.declare import DataSet, Form, Serves
from lanyard.core.datasets.sources import (
    CHILDREN_IN_NEED,
    CHILDREN_LOOKED_AFTER,
    EARLY_HELP,
    HEALTH_OF_LOOKED_AFTER,
    SCHOOL_CENSUS,
    SEN2,
    YOUTH_JUSTICE,
)

_WITH_SEND = "those who have a plan or SEN support"

HEALTH_ASSESSMENTS = DataSet(
    id=13,
    slug="looked-after-health",
    title="Health assessments of looked-after children with SEND",
    serves=Serves(12, "Initial and review health assessments of looked-after children with SEND"),
    definition="Initial health assessments within 20 working days of coming into care, reviews within 6 "
    "months (under 5) or 12 months, strengths and difficulties scores, dental checks in 12 months.",
    numerator="Assessments done in time",
    denominator="Assessments due",
    cuts="Initial or review, age, plan or SEN support, placed in or out of the area",
    sources=(CHILDREN_LOOKED_AFTER, HEALTH_OF_LOOKED_AFTER, SEN2, SCHOOL_CENSUS),
    owner="Provider of looked-after children's health, and the virtual school",
    doubts="The outcome columns of the return cover only children looked after for 12 months at 31 March.",
)

LOOKED_AFTER = DataSet(
    id=14,
    slug="looked-after",
    title="Looked-after children and care leavers with SEND",
    serves=Serves(13, "Looked-after children and care leavers who have SEND"),
    definition=f"Children looked after now and care leavers: {_WITH_SEND}, those placed out of the area "
    "included. Children of other authorities placed here are a second list.",
    numerator="Looked-after children with a plan or SEN support",
    denominator="Looked-after children",
    cuts="Plan or SEN support, placed in or out of the area",
    sources=(CHILDREN_LOOKED_AFTER, SEN2, SCHOOL_CENSUS),
    owner="Children's social care and the virtual school",
    form=Form.PERSON_LIST,
)

IN_NEED = DataSet(
    id=15,
    slug="in-need",
    title="Children in need and in early help with SEND",
    serves=Serves(14, "Children in need, in social care and early help, who have SEND"),
    definition="Open cases of children in need, without those on a protection plan or looked after, and "
    f"open early help: {_WITH_SEND}.",
    numerator="Children in need with a plan or SEN support",
    denominator="Children in need",
    cuts="Plan or SEN support, kind of case",
    sources=(CHILDREN_IN_NEED, EARLY_HELP, SEN2, SCHOOL_CENSUS),
    owner="Children's social care and early help",
    form=Form.PERSON_LIST,
)

PROTECTION = DataSet(
    id=16,
    slug="child-protection",
    title="Children on a protection plan with SEND",
    serves=Serves(15, "Children on child protection plans who have SEND"),
    definition=f"Child protection plans begun and not ended: {_WITH_SEND}.",
    numerator="Children on a protection plan with a plan or SEN support",
    denominator="Children on a protection plan",
    cuts="Plan or SEN support, category",
    sources=(CHILDREN_IN_NEED, SEN2, SCHOOL_CENSUS),
    owner="Children's social care",
    form=Form.PERSON_LIST,
)

YOUTH_JUSTICE_SET = DataSet(
    id=17,
    slug="youth-justice",
    title="Young people known to youth justice with SEND",
    serves=Serves(
        16, "Young people open to youth justice who have SEND, in custody or secure places included"
    ),
    definition=f"Young people open to the youth justice service: {_WITH_SEND}; whether in custody, a secure "
    "place or relevant youth accommodation.",
    numerator="Young people open to the service with a plan or SEN support",
    denominator="Young people open to the service",
    cuts="Plan or SEN support, custody or community",
    sources=(YOUTH_JUSTICE, SEN2, SCHOOL_CENSUS),
    owner="Youth justice service",
    form=Form.PERSON_LIST,
)

DATA_SETS = (HEALTH_ASSESSMENTS, LOOKED_AFTER, IN_NEED, PROTECTION, YOUTH_JUSTICE_SET)

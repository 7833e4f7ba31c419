"""Data sets 13 to 17: children known to social care and youth justice who have SEND."""

from lanyard.core.datasets.catalogue.known_to_care import with_send_measures
from lanyard.core.datasets.catalogue.looked_after_health import HEALTH_ASSESSMENTS
from lanyard.core.datasets.cuts.care import CATEGORY, CUSTODY, ORDER, PLACED, SUITABLE, YOUTH_ACCOMMODATION
from lanyard.core.datasets.declare import DataSet, Form, People, Serves
from lanyard.core.datasets.populations.care import (
    CARE_AND_HELP_LISTS,
    CARE_LEAVERS,
    IN_NEED,
    LOOKED_AFTER,
    OPEN_TO_YOUTH_JUSTICE,
    PROTECTED,
    WITH_EARLY_HELP,
)
from lanyard.core.datasets.sources import (
    CHILDREN_IN_NEED,
    EARLY_HELP,
    LOOKED_AFTER_LISTS,
    REGISTER_OF_ESTABLISHMENTS,
    SCHOOL_CENSUS,
    SEN2,
    YOUTH_JUSTICE,
)

_WITH_SEND = "those who have a plan or SEN support"
_PERSON = "plan or SEN support, need, age, sex, ethnicity, home postcode district"
_ROWS = "lanyard.core.datasets.rows"

_EPISODES = (
    "SSDA903: episodes (DECOM, DEC, LS, PLACE, PL_POST, URN); inspection of children's services: List 8 "
    "(Placement Location)"
)
_LEAVERS = "SSDA903: OC3 (IN_TOUCH, ACCOM); inspection of children's services: List 9"
_IN_NEED = "Children in need census: CINReferralDate, CINclosureDate; inspection: List 6"
_PROTECTION = "Children in need census: CPPstartDate, CPPendDate, LatestCategoryOfAbuse; inspection: List 7"
_EARLY_HELP = "Early help register, else List 2 of an inspection; confirm with a local sample"
_YOUTH_JUSTICE = "Youth justice extract; SEN2 item 2.3; confirm with a local sample"

LOOKED_AFTER_SET = DataSet(
    id=14,
    slug="looked-after",
    title="Looked-after children and care leavers with SEND",
    serves=Serves(13, "Looked-after children and care leavers who have SEND"),
    definition=f"Children looked after now and care leavers: {_WITH_SEND}, those placed out of the area "
    "included.",
    numerator="Looked-after children, and care leavers, with a plan or SEN support",
    denominator="Looked-after children; care leavers",
    cuts=f"Placed in or out of the area; accommodation of care leavers suitable or not; {_PERSON}",
    sources=(LOOKED_AFTER_LISTS, SEN2, SCHOOL_CENSUS, REGISTER_OF_ESTABLISHMENTS),
    owner="Children's social care and the virtual school",
    form=Form.PERSON_LIST,
    doubts="Children of other authorities who are placed here are in no return of this area: they must be "
    "asked for. Where a child is placed is told by the register of establishments, which does not hold homes "
    "of the social care inspectorate; else by List 8 itself, or, with SSDA903, by the district of the "
    "placement's postcode where all its establishments are in the area or none is. "
    "SSDA903 follows care leavers of 17 to 21 only.",
    measures=(
        *with_send_measures(LOOKED_AFTER, _EPISODES, (PLACED,)),
        *with_send_measures(CARE_LEAVERS, _LEAVERS, (SUITABLE,)),
    ),
    people=People(f"{_ROWS}.looked_after:listed", LOOKED_AFTER_LISTS),
)

IN_NEED_SET = DataSet(
    id=15,
    slug="in-need",
    title="Children in need and in early help with SEND",
    serves=Serves(14, "Children in need, in social care and early help, who have SEND"),
    definition="Open cases of children in need, without those on a protection plan or looked after, and "
    f"open early help: {_WITH_SEND}.",
    numerator="Children in need, and children with early help, with a plan or SEN support",
    denominator="Children in need; children with early help",
    cuts=f"Kind of case; {_PERSON}",
    sources=(CHILDREN_IN_NEED, EARLY_HELP, SEN2, SCHOOL_CENSUS),
    owner="Children's social care and early help",
    form=Form.PERSON_LIST,
    doubts="Published shares of children in need count those on a protection plan and looked after, too. "
    "Looked-after children are left out by SSDA903 or List 8: where neither is held they count here. A child "
    "with both kinds of case counts in both figures and stands in the list once.",
    measures=(
        *with_send_measures(IN_NEED, _IN_NEED),
        *with_send_measures(WITH_EARLY_HELP, _EARLY_HELP),
    ),
    people=People(f"{_ROWS}.in_need:listed", CARE_AND_HELP_LISTS),
)

PROTECTION_SET = DataSet(
    id=16,
    slug="child-protection",
    title="Children on a protection plan with SEND",
    serves=Serves(15, "Children on child protection plans who have SEND"),
    definition=f"Child protection plans begun and not ended: {_WITH_SEND}.",
    numerator="Children on a protection plan with a plan or SEN support",
    denominator="Children on a protection plan",
    cuts=f"Category; {_PERSON}",
    sources=(CHILDREN_IN_NEED, SEN2, SCHOOL_CENSUS),
    owner="Children's social care",
    form=Form.PERSON_LIST,
    doubts="The yearly census tells of 31 March; the lists of an inspection are fresher, and are taken where "
    "they say a later day. Their categories are words, read by what they contain.",
    measures=with_send_measures(PROTECTED, _PROTECTION, (CATEGORY,)),
    people=People(f"{_ROWS}.protection:listed", CHILDREN_IN_NEED),
)

YOUTH_JUSTICE_SET = DataSet(
    id=17,
    slug="youth-justice",
    title="Young people known to youth justice with SEND",
    serves=Serves(
        16, "Young people open to youth justice who have SEND, in custody or secure places included"
    ),
    definition=f"Young people open to the youth justice service: {_WITH_SEND}; whether in custody or a "
    "secure place, and whether SEN2 marks relevant youth accommodation.",
    numerator="Young people open to the service with a plan or SEN support",
    denominator="Young people open to the service",
    cuts=f"Custody or community, order, relevant youth accommodation; {_PERSON}",
    sources=(YOUTH_JUSTICE, SEN2, SCHOOL_CENSUS),
    owner="Youth justice service",
    form=Form.PERSON_LIST,
    doubts="Who has neither plan nor SEN support by SEN2 and census is taken as the service itself says. The "
    "mark in SEN2 is of requests in the return, of any year still open.",
    measures=with_send_measures(
        OPEN_TO_YOUTH_JUSTICE, _YOUTH_JUSTICE, (CUSTODY,), (ORDER,), (YOUTH_ACCOMMODATION,)
    ),
    people=People(f"{_ROWS}.youth_justice:listed", YOUTH_JUSTICE),
)

DATA_SETS = (HEALTH_ASSESSMENTS, LOOKED_AFTER_SET, IN_NEED_SET, PROTECTION_SET, YOUTH_JUSTICE_SET)

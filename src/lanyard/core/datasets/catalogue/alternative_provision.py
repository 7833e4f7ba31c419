"""Data set 20: children in alternative provision."""

from lanyard.core.datasets.catalogue.shares_with_send import number_with_send, share_with_send
from lanyard.core.datasets.cuts.out_of_school import ARRANGED, HOURS, REGISTERED
from lanyard.core.datasets.cuts.send import SEND, WITH_SEND
from lanyard.core.datasets.declare import DataSet, Form, Measure, People, Quantity, Serves, Unit
from lanyard.core.datasets.populations.out_of_school import ALTERNATIVE_LISTS, ALTERNATIVE_PLACEMENTS
from lanyard.core.datasets.sources import AP_CENSUS, REGISTER_OF_ESTABLISHMENTS, SCHOOL_CENSUS, SEN2

_SOURCE = (
    "Alternative provision census; school census: alternative provision arranged by schools, and rolls of "
    "referral units; SEN2 item 5.7, SENSetting OLA"
)
_HOURS_KNOWN = ("full_time", "part_time")

FULL_TIME_SHARE = Measure(
    name="alternative_placements_full_time_share",
    title="Share of placements that are full time, with SEND",
    unit=Unit.SHARE,
    definition="Placements of children with a plan or SEN support that are full time (FT, or ten sessions or "
    "more a week), divided by those of which it is known.",
    numerator=Quantity(ALTERNATIVE_PLACEMENTS, ((SEND, WITH_SEND), (HOURS, ("full_time",)))),
    denominator=Quantity(ALTERNATIVE_PLACEMENTS, ((SEND, WITH_SEND), (HOURS, _HOURS_KNOWN))),
    cuts=((ARRANGED,), (SEND,)),
    source=_SOURCE,
)

ALTERNATIVE_PROVISION = DataSet(
    id=20,
    slug="alternative-provision",
    title="Children in alternative provision with SEND",
    serves=Serves(19, "Children in alternative provision who have SEND"),
    definition="Children with SEND placed by the authority or a school in alternative provision, on the roll "
    "of a pupil referral unit, or taught otherwise than at school: whether registered, sessions a week, "
    "start, next review.",
    numerator="Placements of children with SEND; those of them full time",
    denominator="All placements; placements of children with SEND of which the hours are known",
    cuts="Who arranged it, registered or not, full or part time; plan or SEN support, need, age, sex, "
    "ethnicity, home postcode district",
    sources=(SEN2, AP_CENSUS, SCHOOL_CENSUS, REGISTER_OF_ESTABLISHMENTS),
    owner="Commissioners of alternative provision",
    form=Form.PERSON_LIST,
    doubts="A child whom two returns name stands in two rows and counts in each. Rolls of referral units "
    "need the register of establishments. SEN2 gives no hours of those taught otherwise than at school. A "
    "school's placement counts as registered where it has a URN.",
    measures=(
        number_with_send(ALTERNATIVE_PLACEMENTS, _SOURCE, (ARRANGED,), (REGISTERED,), (HOURS,)),
        share_with_send(ALTERNATIVE_PLACEMENTS, _SOURCE, (ARRANGED,)),
        FULL_TIME_SHARE,
    ),
    people=People("lanyard.core.datasets.rows.alternative_provision:listed", ALTERNATIVE_LISTS),
)

"""Data set 8: young people with SEND who are not in education, employment or training."""

from lanyard.core.datasets.catalogue.young_people import CLIENT_FILE_MEASURES
from lanyard.core.datasets.cuts.people import AGE, POST_16, SEX
from lanyard.core.datasets.cuts.places import PARTICIPATION
from lanyard.core.datasets.declare import DataSet, Measure, Quantity, Serves, Unit
from lanyard.core.datasets.populations.sen2 import PLANS_IN_FORCE
from lanyard.core.datasets.sources import NCCIS, SEN2

AGED_16_TO_25 = Quantity(PLANS_IN_FORCE, ((POST_16, ("yes",)),))
_SOURCE = "SEN2 item 5.7, SENSetting of the main open placement"


def _share(name: str, title: str, settings: str, groups: tuple[str, ...]) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.SHARE,
        definition=f"Plans in force of young people aged 16 to 25 whose main open placement is {settings}, "
        "divided by all plans in force of that age.",
        numerator=Quantity(PLANS_IN_FORCE, ((POST_16, ("yes",)), (PARTICIPATION, groups))),
        denominator=AGED_16_TO_25,
        cuts=((SEX,),),
        source=_SOURCE,
    )


AGED_16_TO_25_COUNT = Measure(
    name="plans_aged_16_to_25",
    title="Plans in force, aged 16 to 25",
    unit=Unit.COUNT,
    definition="Plans in force of young people aged 16 to 25 on 31 August before census day.",
    numerator=AGED_16_TO_25,
    cuts=((AGE,), (SEX,)),
    source="SEN2 items 1.3, 4.1 and 4.5",
)

NEET = DataSet(
    id=8,
    slug="neet",
    title="Young people with SEND not in education, employment or training",
    serves=Serves(7, "Young people with SEND who are NEET"),
    definition="Young people who are NEET and, apart, those whose activity is not known, by plan, SEN "
    "support and none, as the mean of December, January and February; and plans of those aged 16 to 25 by "
    "the SEN2 settings NEET, not in education with notice to cease, and not in education for another reason.",
    numerator="Months NEET, or not known, of young people; plans with one of the three settings",
    denominator="Months of young people of academic age 16 and 17, to 25 with a plan; plans of those aged 16 "
    "to 25",
    cuts="Plan, SEN support or none; age; sex; ethnicity; home postcode district",
    sources=(SEN2, NCCIS),
    owner="Participation team",
    doubts="A person counts as 16 to 25 by the age on 31 August before census day. An area that leaves "
    "placements unrecorded has a lower share than it should. The client file's own SEN status is taken, and "
    "of each young person age and status of the latest month counted.",
    measures=(
        AGED_16_TO_25_COUNT,
        _share(
            "not_in_education_share",
            "Not in education, aged 16 to 25",
            "NEET, NIEC or NIEO",
            ("neet", "notice_to_cease", "other_reason"),
        ),
        _share("neet_share", "NEET, aged 16 to 25", "NEET", ("neet",)),
        _share("notice_to_cease_share", "Notice to cease, aged 16 to 25", "NIEC", ("notice_to_cease",)),
        _share(
            "other_reason_share", "Not in education, other reason, aged 16 to 25", "NIEO", ("other_reason",)
        ),
        *CLIENT_FILE_MEASURES,
    ),
)

DATA_SETS = (NEET,)

"""Measures of the careers service's client file, shown with those of SEN2 in data set 8."""

from lanyard.core.datasets.cuts.people import ETHNICITY, SEX
from lanyard.core.datasets.cuts.schooling import ACADEMIC_AGE, ACADEMIC_BAND
from lanyard.core.datasets.cuts.send import AREA_PART, PLAN, SEND
from lanyard.core.datasets.declare import Cut, Measure, Quantity, Unit
from lanyard.core.datasets.populations.schools import YOUNG_PEOPLE

_SOURCE = "NCCIS client files of December, January and February; confirm with a local sample"

_Where = tuple[tuple[Cut, tuple[str, ...]], ...]

AGED_16_AND_17: _Where = ((ACADEMIC_BAND, ("16-17",)),)
WITH_A_PLAN: _Where = ((SEND, (PLAN,)),)

_OF_16_AND_17 = ((SEND,), (SEX,), (ETHNICITY,), (AREA_PART,))
_OF_PLANS = ((ACADEMIC_AGE,), (SEX,))


def _share(
    name: str, title: str, column: str, words: str, where: _Where, cuts: tuple[tuple[Cut, ...], ...]
) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.SHARE,
        definition=f"Months in which {words}, divided by the months in which the client files name them: the "
        "mean of December, January and February where all three are held, else the latest month alone.",
        numerator=Quantity(YOUNG_PEOPLE, where, of=column),
        denominator=Quantity(YOUNG_PEOPLE, where, of="months"),
        cuts=cuts,
        source=_SOURCE,
    )


CLIENT_FILE_MEASURES = (
    _share(
        "neet_16_17_share",
        "NEET, aged 16 and 17",
        "neet_months",
        "young people of academic age 16 and 17 were NEET",
        AGED_16_AND_17,
        _OF_16_AND_17,
    ),
    _share(
        "not_known_16_17_share",
        "Activity not known, aged 16 and 17",
        "not_known_months",
        "it was not known what young people of academic age 16 and 17 did",
        AGED_16_AND_17,
        _OF_16_AND_17,
    ),
    _share(
        "neet_with_plan_share",
        "NEET with a plan, aged 16 to 25",
        "neet_months",
        "young people of academic age 16 to 25 with a plan were NEET",
        WITH_A_PLAN,
        _OF_PLANS,
    ),
    _share(
        "not_known_with_plan_share",
        "Activity not known with a plan, aged 16 to 25",
        "not_known_months",
        "it was not known what young people of academic age 16 to 25 with a plan did",
        WITH_A_PLAN,
        _OF_PLANS,
    ),
)

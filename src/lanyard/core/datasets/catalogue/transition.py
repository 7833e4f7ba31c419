"""Data set 19: transition to adult services."""

from lanyard.core.datasets.catalogue.shares_with_send import BY_PERSON
from lanyard.core.datasets.cuts.adults import GROWN, LIKELY, OFFERED, TEAM, YEARS
from lanyard.core.datasets.cuts.send import SEND_NEED
from lanyard.core.datasets.declare import Ask, Cut, DataSet, Form, Measure, People, Quantity, Serves, Unit
from lanyard.core.datasets.populations.adults import IN_TRANSITION
from lanyard.core.datasets.sources import PLAN_LISTS, TRANSITION

_SOURCE = "SEN2 items 1.3, 4.1 and 4.5, or List 1; transition tracker; confirm with a local sample"
_CUTS = ((YEARS,), (SEND_NEED,), *BY_PERSON)
_TRACKER = Ask("transition", "likely_need")
_IS_LIKELY = (LIKELY, ("yes",))


def _share(name: str, title: str, definition: str, part: tuple[Cut, str], *of: tuple[Cut, str]) -> Measure:
    """The share of those likely to need adult care, in some groups, who lie in a group besides."""
    all_of_them = (_IS_LIKELY, *((cut, (group,)) for cut, group in of))
    return Measure(
        name=name,
        title=title,
        unit=Unit.SHARE,
        definition=definition,
        numerator=Quantity(IN_TRANSITION, (*all_of_them, (part[0], (part[1],)))),
        denominator=Quantity(IN_TRANSITION, all_of_them),
        cuts=_CUTS,
        source=_SOURCE,
        asks=_TRACKER,
    )


PLANS_FROM_14 = Measure(
    name="plans_aged_14_or_more",
    title="Young people of 14 or more with a plan",
    unit=Unit.COUNT,
    definition="Young people with a plan who are 14 or more on the as-at date.",
    numerator=Quantity(IN_TRANSITION),
    cuts=((LIKELY,), (OFFERED,), *_CUTS),
    source=_SOURCE,
)

LIKELY_COUNT = Measure(
    name="likely_to_need_adult_care",
    title="Likely to need adult care",
    unit=Unit.COUNT,
    definition="Young people of 14 or more with a plan whom the tracker calls likely to need adult care.",
    numerator=Quantity(IN_TRANSITION, (_IS_LIKELY,)),
    cuts=((OFFERED,), *_CUTS),
    source=_SOURCE,
    asks=_TRACKER,
)

TRANSITION_TO_ADULTS = DataSet(
    id=19,
    slug="transition-to-adults",
    title="Young people in transition to adult services",
    serves=Serves(18, "Children in transition to adult services"),
    definition="Young people of 14 or more with a plan: whether likely to need adult care, whether an "
    "assessment under the Care Act was offered by 18, and which adult team has them.",
    numerator="Young people offered an assessment by 18; those with a named adult team",
    denominator="Young people likely to need adult care; those of them who are 18 or more",
    cuts="Likely or not, offered or not, age, need, sex, ethnicity, home postcode district",
    sources=(PLAN_LISTS, TRANSITION),
    owner="Adult social care and the transition team",
    form=Form.PERSON_LIST,
    doubts="Those under 18 may still be offered an assessment in time, so the share of adults among those "
    "likely to need care says how well it went, and the share of all of them how far it has come. Whom the "
    "tracker holds without a plan is not on the list.",
    measures=(
        PLANS_FROM_14,
        LIKELY_COUNT,
        _share(
            "assessment_offered_by_18_share",
            "Offered an assessment by 18, of those now 18 or more",
            "Young people likely to need adult care who are 18 or more and were offered an assessment on or "
            "before the 18th birthday, divided by all of them who are 18 or more.",
            (OFFERED, "by_18"),
            (GROWN, "yes"),
        ),
        _share(
            "assessment_offered_by_18_so_far_share",
            "Offered an assessment by 18, of all likely to need care",
            "Young people of 14 or more likely to need adult care who were offered an assessment by the 18th "
            "birthday, divided by all of them, those under 18 included.",
            (OFFERED, "by_18"),
        ),
        _share(
            "adult_team_named_share",
            "An adult team is named",
            "Young people of 14 or more likely to need adult care for whom the tracker names an adult team, "
            "divided by all of them.",
            (TEAM, "yes"),
        ),
    ),
    people=People("lanyard.core.datasets.rows.transition:listed", PLAN_LISTS),
)

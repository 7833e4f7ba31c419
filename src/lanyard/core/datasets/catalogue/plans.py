"""Data set 2: plans in force, begun and ended."""

from lanyard.core.datasets.cuts.people import AGE, AGE_THEN, ETHNICITY, PRIMARY_NEED, SEX
from lanyard.core.datasets.cuts.plans import CEASE_REASON, YEARS_HELD
from lanyard.core.datasets.cuts.send import AREA_PART
from lanyard.core.datasets.declare import DataSet, Measure, Over, Quantity, Serves, Unit
from lanyard.core.datasets.populations.sen2 import NEW_PLANS, PLANS_CEASED, PLANS_IN_FORCE
from lanyard.core.datasets.sources import SEN2
from lanyard.core.words.areas import POPULATION_SOURCE

IN_FORCE = Quantity(PLANS_IN_FORCE)

IN_FORCE_COUNT = Measure(
    name="plans_in_force",
    title="Plans in force",
    unit=Unit.COUNT,
    definition=PLANS_IN_FORCE.definition,
    numerator=IN_FORCE,
    cuts=((AGE,), (ETHNICITY,), (PRIMARY_NEED,), (SEX,), (YEARS_HELD,), (AREA_PART,)),
    source="SEN2 items 4.1, 4.5 and 2.8",
)

IN_FORCE_RATE = Measure(
    name="plans_in_force_rate",
    title="Plans in force for each resident aged 0 to 25",
    unit=Unit.SHARE,
    definition="Plans in force, divided by the people aged 0 to 25 who live in the area.",
    numerator=IN_FORCE,
    denominator=IN_FORCE,
    over=Over.RESIDENTS,
    source=f"SEN2 items 4.1, 4.5 and 2.8; {POPULATION_SOURCE}",
)

NEW_COUNT = Measure(
    name="new_plans",
    title="New plans",
    unit=Unit.COUNT,
    definition=NEW_PLANS.definition,
    numerator=Quantity(NEW_PLANS),
    cuts=((AGE_THEN,), (ETHNICITY,), (PRIMARY_NEED,), (SEX,)),
    source="SEN2 items 4.1 and 3.1",
)

CEASED_COUNT = Measure(
    name="plans_ceased",
    title="Plans that ended",
    unit=Unit.COUNT,
    definition=PLANS_CEASED.definition,
    numerator=Quantity(PLANS_CEASED),
    cuts=((CEASE_REASON,), (AGE_THEN,), (ETHNICITY,), (SEX,)),
    source="SEN2 items 4.5 and 4.6",
)

PLANS = DataSet(
    id=2,
    slug="plans",
    title="Education, health and care plans",
    serves=Serves(2, "Number of plans by age, ethnicity and primary need, 0 to 25"),
    definition="Plans in force on census day, plans begun and plans ended in the collection year.",
    numerator="Plans in force; for the rate, divided by residents",
    denominator="People aged 0 to 25 who live in the area",
    cuts="Age, ethnicity, primary need, sex, years held, home postcode district; for plans that ended, the "
    "reason",
    sources=(SEN2,),
    owner="SEN casework team of the authority",
    doubts="The age of those with a plan in force is taken on 31 August before census day, as published "
    "tables seem to; their guidance does not say so. Transfers in are left out of new plans, which is read "
    "from published totals. Down syndrome counts under other difficulty or disability, as published. Only "
    "plans in force carry a need, so a new plan that has already ended counts under need not recorded.",
    measures=(IN_FORCE_COUNT, IN_FORCE_RATE, NEW_COUNT, CEASED_COUNT),
)

DATA_SETS = (PLANS,)

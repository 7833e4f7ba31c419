"""Code sets of early help, youth justice, housing, preparing for adulthood and adult social care lists.

They are ours, the fewest that the data sets need; teams' systems have longer lists of their own.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet
from lanyard.core.words.code_sets.local import SOURCE

ORDER = CodeSet(
    name="care.order",
    title="Order or programme",
    source=f"{SOURCE}; groups of the orders that the Youth Justice Board has recorded",
    doubt="Systems hold each order by its own name; which group it belongs to is our reading.",
    codes=(
        Code("DIVERSION", "Diversion or out of court"),
        Code("REFERRAL", "Referral order"),
        Code("COMMUNITY", "Community sentence, such as a youth rehabilitation order"),
        Code("CUSTODY", "Custodial sentence"),
        Code("REMAND", "On remand"),
        Code("OTHER", "Other"),
    ),
)

HOUSING = CodeSet(
    name="care.housing",
    title="Kind of supported accommodation",
    source=SOURCE,
    codes=(
        Code("SUPPORTED", "Supported accommodation from 18"),
        Code("SUPPORTED_16_17", "Registered supported accommodation at 16 or 17"),
        Code("FOYER", "Foyer"),
        Code("SHARED_LIVES", "Shared Lives"),
        Code("OTHER", "Other"),
    ),
)

SUPPORT_REASON = CodeSet(
    name="care.support_reason",
    title="Primary support reason",
    source=f"{SOURCE}; groups of the primary support reasons of the national adult social care returns",
    doubt="The national returns split sensory and physical support further.",
    codes=(
        Code("LD", "Learning disability support"),
        Code("PHYSICAL", "Physical support"),
        Code("SENSORY", "Sensory support"),
        Code("MEMORY", "Support with memory and cognition"),
        Code("MENTAL_HEALTH", "Mental health support"),
        Code("SOCIAL", "Social support"),
    ),
)

ADULT_HOME = CodeSet(
    name="care.adult_home",
    title="Where the adult lives",
    source=SOURCE,
    codes=(
        Code("OWN_HOME", "Own home, owned or rented"),
        Code("FAMILY", "With family"),
        Code("SUPPORTED", "Supported accommodation or Shared Lives"),
        Code("RESIDENTIAL", "Residential or nursing care"),
        Code("OTHER", "Other"),
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (ORDER, HOUSING, SUPPORT_REASON, ADULT_HOME)

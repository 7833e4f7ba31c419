"""Measures of the tribunal and mediation log, shown with the flags of SEN2 in data set 12."""

from lanyard.core.datasets.catalogue.shares_with_send import BY_PERSON
from lanyard.core.datasets.cuts.plans import CEASE_REASON
from lanyard.core.datasets.cuts.send import SEND, SEND_NEED
from lanyard.core.datasets.cuts.tribunal import (
    AFTER_MEDIATION,
    APPEAL_OUTCOME,
    APPEAL_TYPE,
    BEFORE_A_DECISION,
    DECIDED,
    FOR_THE_FAMILY,
    MATTER,
)
from lanyard.core.datasets.declare import Measure, Over, Quantity, Unit
from lanyard.core.datasets.populations.disputes import APPEALS_CLOSED, APPEALS_REGISTERED, MEDIATIONS_HELD
from lanyard.core.datasets.populations.sen2 import (
    PLANS_CEASED,
    PLANS_IN_FORCE,
    REFUSALS_TO_ASSESS_TOLD,
    REFUSALS_TO_ISSUE_TOLD,
)

_SOURCE = "Tribunal and mediation log; confirm with a local sample"
_BY_CHILD = ((SEND,), (SEND_NEED,), *BY_PERSON)

NEEDS_MET = "2"
"""Reason for which a plan ended: needs met without one."""

APPEALABLE = (
    Quantity(REFUSALS_TO_ASSESS_TOLD),
    Quantity(REFUSALS_TO_ISSUE_TOLD),
    Quantity(PLANS_IN_FORCE),
    Quantity(PLANS_CEASED, ((CEASE_REASON, (NEEDS_MET,)),)),
)
"""Decisions that can be appealed, as the published appeal rate counts them."""

REGISTERED = Measure(
    name="tribunal_appeals_registered",
    title="Appeals registered",
    unit=Unit.COUNT,
    definition=APPEALS_REGISTERED.definition,
    numerator=Quantity(APPEALS_REGISTERED),
    cuts=((APPEAL_TYPE,), (APPEAL_OUTCOME,), *_BY_CHILD),
    source=_SOURCE,
)

APPEAL_RATE = Measure(
    name="tribunal_appeal_rate",
    title="Appeals of decisions that can be appealed",
    unit=Unit.SHARE,
    definition="Appeals registered in the calendar year, divided by decisions that can be appealed: refusals "
    "to assess and to issue a plan in the year, plans in force on census day, and plans that ended in the "
    "year because needs were met.",
    numerator=Quantity(APPEALS_REGISTERED),
    over=Over.ELSEWHERE,
    elsewhere=APPEALABLE,
    source=f"{_SOURCE}; SEN2 items 2.4, 2.5, 3.1, 3.2, 4.1, 4.5 and 4.6",
)

ENDED_BEFORE_A_DECISION = Measure(
    name="tribunal_appeals_conceded_or_withdrawn_share",
    title="Appeals conceded or withdrawn",
    unit=Unit.SHARE,
    definition="Appeals closed in the calendar year that the authority conceded or the family withdrew, "
    "divided by all appeals closed in it.",
    numerator=Quantity(APPEALS_CLOSED, ((APPEAL_OUTCOME, BEFORE_A_DECISION),)),
    denominator=Quantity(APPEALS_CLOSED),
    cuts=((APPEAL_TYPE,), *BY_PERSON),
    source=_SOURCE,
)

DECIDED_FOR_THE_FAMILY = Measure(
    name="tribunal_decided_for_family_share",
    title="Appeals decided for the family",
    unit=Unit.SHARE,
    definition="Appeals closed in the calendar year that the tribunal decided for the family, wholly or in "
    "part, divided by those that it decided.",
    numerator=Quantity(APPEALS_CLOSED, ((APPEAL_OUTCOME, FOR_THE_FAMILY),)),
    denominator=Quantity(APPEALS_CLOSED, ((APPEAL_OUTCOME, DECIDED),)),
    cuts=((APPEAL_TYPE,), *BY_PERSON),
    source=_SOURCE,
)

HELD = Measure(
    name="mediations_held",
    title="Mediations held",
    unit=Unit.COUNT,
    definition=MEDIATIONS_HELD.definition,
    numerator=Quantity(MEDIATIONS_HELD),
    cuts=((MATTER,), (AFTER_MEDIATION,), *_BY_CHILD),
    source=_SOURCE,
)

NO_APPEAL_AFTER = Measure(
    name="mediations_without_appeal_share",
    title="Mediations with no appeal within two months",
    unit=Unit.SHARE,
    definition="Mediation meetings held in the calendar year after which no appeal of the same child was "
    "registered within two months, divided by those whose two months were over on the as-at date.",
    numerator=Quantity(MEDIATIONS_HELD, ((AFTER_MEDIATION, ("no_appeal",)),)),
    denominator=Quantity(MEDIATIONS_HELD, ((AFTER_MEDIATION, ("no_appeal", "appeal")),)),
    cuts=((MATTER,), *BY_PERSON),
    source=_SOURCE,
)

LOG_MEASURES = (
    REGISTERED,
    APPEAL_RATE,
    ENDED_BEFORE_A_DECISION,
    DECIDED_FOR_THE_FAMILY,
    HELD,
    NO_APPEAL_AFTER,
)

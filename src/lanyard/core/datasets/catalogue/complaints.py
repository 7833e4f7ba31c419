"""Data set 9: complaints."""

from lanyard.core.datasets.cuts.complaints import (
    ANSWER,
    CLOSED,
    DECIDED_BY_OMBUDSMAN,
    OMBUDSMAN,
    OUTCOME,
    QUARTER,
    SERVICE,
    STAGE,
    THEME,
    UPHELD,
)
from lanyard.core.datasets.declare import Ask, DataSet, Measure, Over, Quantity, Serves, Unit
from lanyard.core.datasets.populations.disputes import COMPLAINTS_RECEIVED
from lanyard.core.datasets.populations.sen2 import PLANS_IN_FORCE
from lanyard.core.datasets.sources import COMPLAINTS, SEN2

PER_PLANS = 1_000

_SOURCE = "Complaints log; confirm with a local sample"
_CUTS = ((STAGE,), (THEME,), (SERVICE,), (QUARTER,))

RECEIVED = Measure(
    name="complaints",
    title="Complaints received",
    unit=Unit.COUNT,
    definition=COMPLAINTS_RECEIVED.definition,
    numerator=Quantity(COMPLAINTS_RECEIVED),
    cuts=_CUTS,
    source=_SOURCE,
)

RATE = Measure(
    name="complaints_rate",
    title="Complaints for 1,000 plans",
    unit=Unit.RATE,
    definition=f"Complaints received in the twelve months up to the as-at date for every {PER_PLANS:,} plans "
    "in force on census day.",
    numerator=Quantity(COMPLAINTS_RECEIVED),
    over=Over.ELSEWHERE,
    elsewhere=(Quantity(PLANS_IN_FORCE),),
    per=PER_PLANS,
    source=f"{_SOURCE}; SEN2 items 4.1, 4.5 and 2.8",
)

UPHELD_SHARE = Measure(
    name="complaints_upheld_share",
    title="Complaints upheld",
    unit=Unit.SHARE,
    definition="Complaints received in the twelve months that were upheld, wholly or in part, divided by "
    "those that are closed: upheld, not upheld or withdrawn.",
    numerator=Quantity(COMPLAINTS_RECEIVED, ((OUTCOME, UPHELD),)),
    denominator=Quantity(COMPLAINTS_RECEIVED, ((OUTCOME, CLOSED),)),
    cuts=_CUTS,
    source=_SOURCE,
)

IN_TIME_SHARE = Measure(
    name="complaints_answered_in_time_share",
    title="Complaints answered in time",
    unit=Unit.SHARE,
    definition="Complaints received in the twelve months that were answered on or before the day that the "
    "local procedure asks for, divided by those whose answer was due by the as-at date. Those withdrawn "
    "without an answer are left out.",
    numerator=Quantity(COMPLAINTS_RECEIVED, ((ANSWER, ("in_time",)),)),
    denominator=Quantity(COMPLAINTS_RECEIVED, ((ANSWER, ("in_time", "late")),)),
    cuts=_CUTS,
    source=_SOURCE,
    asks=Ask("complaints", "due_date"),
)

OMBUDSMAN_SHARE = Measure(
    name="ombudsman_upheld_share",
    title="Upheld by the Ombudsman",
    unit=Unit.SHARE,
    definition="Complaints received in the twelve months that the Ombudsman upheld, divided by those decided "
    "there.",
    numerator=Quantity(COMPLAINTS_RECEIVED, ((OMBUDSMAN, ("UPHELD",)),)),
    denominator=Quantity(COMPLAINTS_RECEIVED, ((OMBUDSMAN, DECIDED_BY_OMBUDSMAN),)),
    source=_SOURCE,
)

COMPLAINTS_SET = DataSet(
    id=9,
    slug="complaints",
    title="Complaints about SEND services",
    serves=Serves(8, "Complaints about SEND services, and their themes"),
    definition="Complaints received in the twelve months up to the as-at date by stage, theme, service and "
    "quarter, how many were upheld, how many were answered in time, and decisions of the Ombudsman.",
    numerator="Complaints; those upheld; those answered by the day the local procedure asks for",
    denominator="Plans in force, in thousands; complaints closed; complaints due an answer; complaints that "
    "the Ombudsman decided",
    cuts="Stage, theme, service, quarter",
    sources=(COMPLAINTS, SEN2),
    owner="Complaints teams of the authority, the ICB and providers",
    doubts="Each organisation logs its own complaints and sets its own days for an answer. A complaint that "
    "goes to a second stage may stand in two rows. The Ombudsman's decisions are of complaints received in "
    "these months, not of decisions made in them.",
    measures=(RECEIVED, RATE, UPHELD_SHARE, IN_TIME_SHARE, OMBUDSMAN_SHARE),
)

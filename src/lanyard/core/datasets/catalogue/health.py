"""Data set 25: what health gives to assessments and reviews of plans."""

from lanyard.core.datasets.declare import DataSet, Serves
from lanyard.core.datasets.sources import CASEWORK

HEALTH_INPUT = DataSet(
    id=25,
    slug="health-input",
    title="Health input to assessments and reviews",
    serves=Serves(24, "Health attendance at, and input to, assessments and reviews of plans"),
    definition="Health advice received within six weeks of being asked for, by service; reviews with a "
    "health report; reviews attended of those invited to.",
    numerator="Advice in time; reviews with a report; reviews attended",
    denominator="Advice asked for; reviews held; invitations",
    cuts="Service, month",
    sources=(CASEWORK,),
    owner="Designated clinical officer and providers",
    doubts="No national return holds this; it must be recorded locally.",
)

DATA_SETS = (HEALTH_INPUT,)

"""Young people of 16 and 17 who are not in education, employment or training, and appeals to the tribunal."""

from lanyard.core.datasets.benchmarks.declare import AreaColumns, Gives, Rows, Table
from lanyard.core.datasets.benchmarks.files import sources
from lanyard.core.datasets.benchmarks.files.breakdowns import PLACES
from lanyard.core.datasets.benchmarks.files.pupils import SEN_PROVISION
from lanyard.core.datasets.benchmarks.periods import Timing

_ALL = Rows()

PARTICIPATION = Table(
    kind="participation",
    title="Young people of 16 and 17 not in education, employment or training",
    source=sources.PARTICIPATION,
    known_by=frozenset(
        {"time_period", "geographic_level", "NEET_percent", "Notknown_percent", "NEET_NK_EHCP_percent"}
    ),
    time="time_period",
    timing=Timing.WINTER,
    places=PLACES,
    gives=(
        Gives("neet_16_17_share", (_ALL,), value="NEET_percent"),
        Gives("not_known_16_17_share", (_ALL,), value="Notknown_percent"),
        Gives("neet_or_not_known_16_17_share", (_ALL,), value="NEET_not_known_percent"),
        *(
            Gives("neet_or_not_known_16_17_share", (_ALL,), value=column, by=SEN_PROVISION, group=group)
            for group, column in {
                "plan": "NEET_NK_EHCP_percent",
                "support": "NEET_NK_SENDsupport_percent",
                "none": "NEET_NK_noSEN_percent",
            }.items()
        ),
    ),
)

APPEALS = Table(
    kind="tribunal",
    title="Appeals to the SEND tribunal each calendar year",
    source=sources.TRIBUNAL,
    known_by=frozenset({"la_code", "la_name", "year", "appeals_registered", "appealable_decisions"}),
    time="year",
    timing=Timing.CALENDAR_YEAR,
    places=AreaColumns(number="la_code", name="la_name"),
    gives=(
        Gives("tribunal_appeals_registered", (_ALL,), numerator=("appeals_registered",)),
        Gives(
            "tribunal_appeal_rate",
            (_ALL,),
            numerator=("appeals_registered",),
            denominator=("appealable_decisions",),
            value="appeal_rate_pct",
        ),
    ),
    marks_in="symbol",
    lacks="The file gives no figure for regions.",
)

TABLES = (PARTICIPATION, APPEALS)

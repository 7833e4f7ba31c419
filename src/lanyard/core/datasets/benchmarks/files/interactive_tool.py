"""The Local Authority Interactive Tool: one row a measure, time and place, values only.

It repeats some figures of the plan statistics. Those stand last in the order of tables, so they serve only
where the file with the numbers behind them is not in the folder.
"""

from dataclasses import dataclass

from lanyard.core.datasets.benchmarks.declare import AreaColumns, Gives, Rows, Table
from lanyard.core.datasets.benchmarks.files import sources
from lanyard.core.datasets.benchmarks.files.pupils import SEN_PROVISION
from lanyard.core.datasets.benchmarks.periods import Timing


@dataclass(frozen=True)
class _Series:
    """A measure of the tool: its short name there, our measure, the group of SEN provision if of one."""

    code: str
    measure: str
    group: str | None = None
    per: int = 100


_SERIES = (
    _Series("SEN_TotStat", "pupils_with_plan_share"),
    _Series("SEN_TotSENSuP", "sen_support_share"),
    _Series("LAC_SEN_Statement", "looked_after_with_plan_share"),
    _Series("LAC_SEN", "looked_after_on_sen_support_share"),
    _Series("CINStatement", "in_need_with_plan_share"),
    _Series("CINSEN_SUP", "in_need_on_sen_support_share"),
    _Series("HCP_PHOF", "two_year_review_with_asq_share"),
    _Series("FSP_Gooddev_With_SENSTATE", "good_level_of_development_share", "plan"),
    _Series("FSP_Gooddev_Without_SENSTATE", "good_level_of_development_share", "support"),
    _Series("KS1P_EHCP", "phonics_share", "plan"),
    _Series("KS1P_SEND", "phonics_share", "support"),
    _Series("KS1P_NonSEND", "phonics_share", "none"),
    _Series("NEW_KS2_RWM_Sen_Withsta", "key_stage_2_share", "plan"),
    _Series("NEW_KS2_RWM_Sen_W/Osta", "key_stage_2_share", "support"),
    _Series("NoID_SEN_NEW_KS2_RWM", "key_stage_2_share", "none"),
    _Series("SEN_Stat_AVG_Attain8_Score", "attainment_8_mean", "plan", per=1),
    _Series("SEN_WoStat_AVG_Attain8_Score", "attainment_8_mean", "support", per=1),
    _Series("SEN_NoID_AVG_Attain8_Score", "attainment_8_mean", "none", per=1),
    _Series("SusEdOverall_SEN_Stat_incSpec", "key_stage_4_sustained_share", "plan"),
    _Series("SusEdOverall_SEN_NoStat_incSpec", "key_stage_4_sustained_share", "support"),
    _Series("SusEdOverall_NoSEN_incSpec", "key_stage_4_sustained_share", "none"),
    _Series("Age19_SEN-S", "level_2_by_19_share", "plan"),
    _Series("Age19_SENwoS", "level_2_by_19_share", "support"),
    _Series("Age19_NoNSEN", "level_2_by_19_share", "none"),
    _Series("Age19_SEN-S_L3", "level_3_by_19_share", "plan"),
    _Series("Age19_SENwoS_L3", "level_3_by_19_share", "support"),
    _Series("Age19_NoNSEN_L3", "level_3_by_19_share", "none"),
    _Series("16-17YroldSEN_ET", "participating_16_17_with_sen_share"),
    _Series("16-17 NEET", "neet_16_17_share"),
    _Series("16-17_not known", "not_known_16_17_share"),
    _Series("SEN_EHC_Excpt_20wks", "twenty_week_share_excluding_exceptions"),
    _Series("SEN_EHC_All_20wks", "twenty_week_share_all"),
    _Series("EHCP_Initial_req_refused", "requests_refused_share"),
    _Series("SEN_NOT_ISSUE_PLAN_16WKS", "sixteen_week_share"),
    _Series("SEN_PEC_OUTCOME_COM_4WKS", "review_decision_four_week_share"),
    _Series("SEN_AppealableDec", "tribunal_appeal_rate"),
    _Series("SEN_CASES_JAN", "plans_in_force", per=1),
    _Series("SEN_INIT_REQ", "requests_received", per=1),
    _Series("SEN_TOT_CEASED_EHC_PLAN", "plans_ceased", per=1),
)


def _gives(series: _Series, code: str, value: str) -> Gives:
    return Gives(
        series.measure,
        (Rows(where={code: series.code}),),
        value=value,
        per=series.per,
        by=SEN_PROVISION if series.group else None,
        group=series.group,
    )


def _table(kind: str, code: str, time: str, value: str, places: AreaColumns) -> Table:
    return Table(
        kind=kind,
        title="Local Authority Interactive Tool",
        source=sources.LOCAL_AUTHORITY_TOOL,
        known_by=frozenset({code, time, value}) | places.columns,
        time=time,
        timing=Timing.AS_PUBLISHED,
        places=places,
        gives=tuple(_gives(series, code, value) for series in _SERIES),
        lacks="The tool gives shares without the numbers behind them.",
    )


AS_DATA = _table(
    "interactive-tool",
    code="Short Desc",
    time="Years",
    value="Values",
    places=AreaColumns(number="LA Number", name="LA and Regions"),
)

AS_EXTRACT = _table(
    "interactive-tool-extract",
    code="measure",
    time="period",
    value="value",
    places=AreaColumns(number="area_number", name="area"),
)

TABLES = (AS_DATA, AS_EXTRACT)

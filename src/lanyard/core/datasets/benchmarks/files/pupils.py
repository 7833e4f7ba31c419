"""Absence, attendance, suspensions and exclusions by SEN provision and by primary need.

These tables hold local authorities only, as shares and rates without the numbers behind them.
"""

from lanyard.core.datasets.benchmarks.declare import AreaColumns, Gives, RowCut, Rows, Table
from lanyard.core.datasets.benchmarks.files import sources
from lanyard.core.datasets.benchmarks.periods import Timing

SEN_PROVISION = "send"
TERM = "term"
NEED = "primary_need"

PROVISIONS = {"EHC plan": "plan", "SEN support": "support", "No SEN": "none"}
_BY_PROVISION = RowCut(SEN_PROVISION, "sen_provision", PROVISIONS)
_BY_TERM = RowCut(
    TERM,
    "time_identifier",
    {"Autumn term": "autumn", "Spring term": "spring", "Summer term": "summer"},
)
_ALL_PHASES = {"education_phase": "Total"}

_NEEDS = {
    "Autistic spectrum disorder": "ASD",
    "Down Syndrome": "DS",
    "Hearing impairment": "HI",
    "Moderate learning difficulty": "MLD",
    "Multi-sensory impairment": "MSI",
    "No specialist assessment": "NSA",
    "Other difficulty/disability": "OTH",
    "Physical disability": "PD",
    "Profound and multiple learning difficulty": "PMLD",
    "Severe learning difficulty": "SLD",
    "Social emotional and mental health": "SEMH",
    "Specific learning difficulty": "SPLD",
    "Speech language and communications needs": "SLCN",
    "Visual impairment": "VI",
}

_PLACES = AreaColumns(ons="new_la_code", name="la_name")
_HEADINGS = frozenset({"time_period", "time_identifier", "new_la_code", "education_phase"})
_LACKS = "The file holds local authorities only: it gives no figure for England or for regions."


def _absence(rows: Rows) -> tuple[Gives, ...]:
    columns = {
        "absence_share": "sess_overall_percent",
        "unauthorised_absence_share": "sess_unauthorised_percent",
        "persistent_absence_share": "enrolments_pa_10_exact_percent",
        "severe_absence_share": "enrolments_pa_50_exact_percent",
        "part_time_timetable_session_share": "sess_auth_temp_reduced_timetable_rate",
    }
    return tuple(Gives(measure, (rows,), value=column) for measure, column in columns.items())


def _absence_table(kind: str, title: str, cut: RowCut) -> Table:
    return Table(
        kind=kind,
        title=title,
        source=sources.ABSENCE,
        known_by=_HEADINGS | {cut.column, "sess_overall_percent", "enrolments_pa_10_exact_percent"},
        time="time_period",
        timing=Timing.ACADEMIC_YEAR,
        places=_PLACES,
        gives=_absence(Rows((cut,), where=_ALL_PHASES)),
        lacks=_LACKS,
    )


ABSENCE = _absence_table("absence", "Absence by SEN provision", _BY_PROVISION)
ABSENCE_BY_NEED = _absence_table(
    "absence-by-need", "Absence by primary need", RowCut(NEED, "sen_primary_need", _NEEDS)
)

_BY_PROVISION_AND_TERM = Rows((_BY_PROVISION, _BY_TERM), where=_ALL_PHASES)


def _table(kind: str, title: str, source: str, columns: dict[str, str]) -> Table:
    return Table(
        kind=kind,
        title=title,
        source=source,
        known_by=_HEADINGS | {"sen_provision", *columns.values()},
        time="time_period",
        timing=Timing.ACADEMIC_YEAR,
        places=_PLACES,
        gives=tuple(
            Gives(measure, (_BY_PROVISION_AND_TERM,), value=column) for measure, column in columns.items()
        ),
        lacks=_LACKS,
    )


ATTENDANCE = _table(
    "attendance",
    "Attendance by SEN provision and term",
    sources.ATTENDANCE,
    {"attendance_share": "attendance_perc"},
)

SUSPENSIONS = _table(
    "suspensions",
    "Suspensions and permanent exclusions by SEN provision and term",
    sources.SUSPENSIONS,
    {
        "suspensions_a_pupil": "susp_rate",
        "suspended_share": "one_plus_susp_rate",
        "permanent_exclusions_a_pupil": "perm_excl_rate",
    },
)

TABLES = (ABSENCE, ABSENCE_BY_NEED, ATTENDANCE, SUSPENSIONS)

"""Children who look wrong but are right, planted beside known faults to prove that no check cries wolf.

Every rule's example of a row that keeps it is one, and to these come some told here: birth on a leap day, a
plan on the last day of the 20 weeks, a decision on the last of the six, and the like.
"""

from functools import cache

from lanyard.core.returns.rules import Changes, Example, case
from lanyard.core.synth.faults.harmless import harmless
from lanyard.core.synth.faults.units import ANNEX_A_KIND, SEN2_KIND, Unit, look_alike_units

ON_DAY_140: Changes = {
    "requests.received_date": "2025-01-27",
    "requests.request_outcome_date": "2025-03-10",
    "assessment.assessment_outcome_date": "2025-06-16",
    "named_plan.start_date": "2025-06-16",
}
"""The request came 140 days before the plan, and was decided on its 42nd day."""

AT_NURSERY: Changes = {
    f"{table}.{column}": text
    for table in ("plan_detail", "placement_detail")
    for column, text in {
        "urn": None,
        "sen_setting": "EYP",
        "sen_unit_indicator": None,
        "resourced_provision_indicator": None,
    }.items()
}
NOT_YET_SIX: Changes = {"upn": None, "upn_unknown": "UN1", "person_birth_date": "2021-06-01"}
SINCE_THREE: Changes = {"placement_detail.entry_date": "2024-09-03"}

NO_SCHOOL: Changes = {"main_urn": None, "main_phase": None}
NOTHING_REPORTED: Changes = {"suspensions": None, "exclusions": None, "absence": None}
NEW_PLAN: Changes = {"plan_issued": "03/03/2025", "plan_updated": None, "plan_reviewed": None}
JUST_FIVE: Changes = {"birth_date": "12/01/2021"}
"""Five since shortly before census day, and not of compulsory school age before the end of March."""

CODE_FOR_NO_UPN: Changes = {"upn": "UN1", "birth_date": "01/06/2021"}
"""What areas write in the place of the UPN of a child under six; several have the same."""


def _sen2(code: str, table: str, column: str, example: Example) -> Unit:
    return Unit(SEN2_KIND, code, table, column, example)


def _annex_a(code: str, table: str, column: str, changes: Changes) -> Unit:
    return Unit(ANNEX_A_KIND, code, table, column, case(changes))


OWN: tuple[Unit, ...] = (
    _sen2("S402", "named_plan", "start_date", case({"person.person_birth_date": "2012-02-29"})),
    _sen2("S304", "assessment", "assessment_outcome_date", case(ON_DAY_140)),
    _sen2("S208", "requests", "request_outcome_date", case(request_outcome_date="2025-02-03")),
    _sen2("S104", "person", "person_birth_date", case(person_birth_date="2000-09-02")),
    _sen2("S102", "person", "upn_unknown", case({**NOT_YET_SIX, **AT_NURSERY, **SINCE_THREE})),
    _annex_a("108a", "list_1", "main_urn", {"home_educated": "a) Yes", **NO_SCHOOL, **NOTHING_REPORTED}),
    _annex_a("108a", "list_1", "main_urn", {**JUST_FIVE, **NO_SCHOOL, **NEW_PLAN}),
    _annex_a("208a", "list_2", "main_urn", {**JUST_FIVE, **NO_SCHOOL}),
    _annex_a("102a", "list_1", "birth_date", {"birth_date": "02/09/2000"}),
    _annex_a("105a", "list_2", "birth_date", {"birth_date": "29/02/2012"}),
    _annex_a("107", "list_1", "upn", {**CODE_FOR_NO_UPN, **NO_SCHOOL, **NEW_PLAN}),
    _annex_a("109", "list_1", "upn", {**CODE_FOR_NO_UPN, **NO_SCHOOL, **NEW_PLAN}),
)
"""Born on a leap day; plan on the 140th day; decided at once; 25 to the end of the academic year; under six
without UPN; home educated without a school; just five; two children with UN1 for a UPN."""


@cache
def look_alikes(year: int) -> tuple[Unit, ...]:
    """Every look-alike for the returns of that year; the code is that of the rule that must not speak.

    Of the rules' examples only those serve that break no other rule; the ones told here are always planted.
    """
    return (*OWN, *harmless(look_alike_units(year), year))

"""A sound child of a SEN2 return, from which every rule's examples differ. Nobody real: area 999 is made up.

The child was born in 2015; the plan was asked for, agreed and issued in the collection year of the return
of 2026, and is in force on census day.
"""

YEAR = 2026

SOUND: dict[str, dict[str, str | None]] = {
    "sen2": {
        "collection": "SEN2",
        "year": "2026",
        "reference_date": "2026-01-15",
        "source_level": "L",
        "lea": "999",
        "software_code": "made up",
        "release": "1",
        "serial_no": "001",
        "datetime": "2026-02-02T09:00:00",
        "dmo": "Y",
        "dco": "Y",
        "dsco": "Y",
    },
    "person": {
        "surname": "Made",
        "forename": "Up",
        "person_birth_date": "2015-03-14",
        "gender_current": None,
        "sex": "F",
        "ethnicity": "WBRI",
        "postcode": "ZZ99 3VZ",
        "upn": "Q999200002014",
        "unique_learner_number": None,
        "upn_unknown": None,
    },
    "requests": {
        "received_date": "2025-02-03",
        "request_source": "1",
        "rya": "0",
        "request_outcome_date": "2025-03-10",
        "request_outcome": "Y",
        "request_mediation": "0",
        "request_tribunal": "0",
        "exported": None,
    },
    "assessment": {
        "assessment_outcome": "Y",
        "assessment_outcome_date": "2025-06-16",
        "assessment_mediation": "0",
        "assessment_tribunal": "0",
        "other_mediation": "0",
        "other_tribunal": "0",
        "week20": "0",
    },
    "named_plan": {
        "start_date": "2025-06-16",
        "plan_res": None,
        "plan_wbp": None,
        "pb": "0",
        "oa": "0",
        "dp": None,
        "cease_date": None,
        "cease_reason": None,
    },
    "plan_detail": {
        "urn": "900001",
        "ukprn": None,
        "sen_setting": None,
        "sen_setting_other": None,
        "placement_rank": "1",
        "sen_unit_indicator": "0",
        "resourced_provision_indicator": "0",
    },
    "active_plans": {
        "transfer_la": None,
        "res": None,
        "wbp": None,
        "review_meeting": None,
        "review_outcome": None,
        "review_draft": None,
        "phase_transfer_due_date": None,
        "phase_transfer_final_date": None,
        "last_review": None,
    },
    "placement_detail": {
        "urn": "900001",
        "ukprn": None,
        "sen_setting": None,
        "sen_setting_other": None,
        "placement_rank": "1",
        "entry_date": "2019-09-02",
        "leaving_date": None,
        "attendance_pattern": None,
        "sen_unit_indicator": "0",
        "resourced_provision_indicator": "0",
        "res": None,
        "wbp": None,
    },
    "sen_need": {"sen_type": "ASD", "sen_type_rank": "1"},
}
"""As written in the file, by table and column."""

ESTABLISHMENTS: tuple[dict[str, str | None], ...] = (
    {
        "urn": "900001",
        "type_code": "1",
        "phase_code": "2",
        "status": "Open",
        "resourced_provision": "Not applicable",
    },
    {"urn": "900002", "type_code": "1", "phase_code": "2", "status": "Closed", "closed": "2018-08-31"},
    {"urn": "900003", "type_code": "29", "phase_code": "0", "status": "Open"},
    {
        "urn": "900004",
        "type_code": "34",
        "phase_code": "4",
        "status": "Open",
        "resourced_provision": "SEN unit",
    },
)
"""The register that the examples assume: a school, a closed one, a university, one with a SEN unit."""

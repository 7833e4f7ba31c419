"""A sound pupil of the census, where the one made from the declaration would not do. Nobody real.

The pupil is ten, in year 6, on one roll since September 2019, with SEN support for autism.
"""

from lanyard.core.returns.examples import Sound

SOUND: Sound = {
    "census_header": {"term": "SPR", "estab": "2001", "phase": "PS", "serial_no": "001"},
    "census_pupils": {
        "pupil_id": "1",
        "enrol_status": "C",
        "year_group": "6",
        "entry_date": "2019-09-03",
        "leaving_date": None,
        "sen_provision": "K",
        "sen_unit": "N",
        "resourced_provision": "N",
        "top_up_funding": "N",
        "sessions_possible": "140",
    },
    "census_needs": {"pupil_id": "1", "need_type": "ASD", "need_rank": "1"},
    "census_exclusions": {
        "pupil_id": "1",
        "start_date": "2025-10-07",
        "sessions": "2",
        "reason_1": "DB",
        "reason_2": None,
        "reason_3": None,
        "sen_provision": "K",
    },
    "census_sessions": {"pupil_id": "1", "attendance_reason": "/", "sessions": "70"},
    "census_ap": {
        "pupil_id": "1",
        "ap_urn": "900001",
        "ap_ukprn": None,
        "setting_type": None,
        "entry_date": "2025-11-03",
        "leaving_date": None,
        "sessions_a_week": "4",
        "attendance_pattern": "PT",
    },
}
"""As written in the file, by table and column."""

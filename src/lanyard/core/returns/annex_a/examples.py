"""A sound child in each list, from which every rule's examples differ. Nobody real: area 999 is made up."""

from datetime import date

AS_AT = date(2026, 1, 15)

SOUND_LIST_1: dict[str, str | None] = {
    "unique_id": "C-1001",
    "upn": "Q999200002014",
    "uln": "9900000004",
    "birth_date": "14/03/2015",
    "gender": "b) Female",
    "ethnicity": "a) WBRI",
    "plan_issued": "02/05/2022",
    "plan_updated": "11/06/2025",
    "plan_reviewed": "09/05/2025",
    "primary_need": "k) ASD",
    "main_urn": "900001",
    "main_phase": "b) Primary",
    "subsidiary_phase": None,
    "home_educated": "b) No",
    "suspensions": "1",
    "exclusions": "0",
    "absence": "6.5",
    "pupil_premium": "b) No",
    "social_care": "a) Yes",
    "social_care_team": "Child in need",
    "disability": "a) Yes",
}
"""As written in the file, by column name."""

SOUND_LIST_2: dict[str, str | None] = {
    name: value
    for name, value in SOUND_LIST_1.items()
    if name not in ("plan_issued", "plan_updated", "plan_reviewed", "home_educated")
} | {"unique_id": "C-2001", "upn": "E999200002015", "birth_date": "15/03/2014"}

SOUND = {"list_1": SOUND_LIST_1, "list_2": SOUND_LIST_2}

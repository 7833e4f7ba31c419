"""Where children with a plan are taught, in the categories of the published plan statistics.

Codes are the column names of "Education, health and care plans", release of 2025, so that an area's figures
meet the published ones by name. Each groups to one of ``PLACE_GROUP``; the places of a group add up to its
total.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet

_SOURCE = "Department for Education, Education, health and care plans, release of 2025"

PLACE_GROUP = CodeSet(
    name="places.group",
    title="Kind of place",
    source=f"{_SOURCE}, totals of the caseload table",
    codes=(
        Code("mainstream_total", "Mainstream school"),
        Code("special_total", "Special school"),
        Code("ap_pru_total", "Alternative provision"),
        Code("fe_total", "Further education and after 16"),
        Code("ed_elsewhere", "Taught elsewhere, or not in education"),
        Code("nm_early_years", "Early years provider, not maintained"),
        Code("placement_unknown", "Not recorded"),
    ),
)


def _in(group: str, **meanings: str) -> tuple[Code, ...]:
    return tuple(Code(code, meaning, groups_to=group) for code, meaning in meanings.items())


_MAINSTREAM = _in(
    "mainstream_total",
    mainstream_la_maintained="Mainstream, maintained school",
    mainstream_la_maintained_resourced_provision="Mainstream, resourced provision in a maintained school",
    mainstream_la_maintained_senunit="Mainstream, SEN unit in a maintained school",
    mainstream_academy="Mainstream, academy",
    mainstream_academy_resourced_provision="Mainstream, resourced provision in an academy",
    mainstream_academy_senunit="Mainstream, SEN unit in an academy",
    mainstream_free_school="Mainstream, free school",
    mainstream_free_school_resourced_provision="Mainstream, resourced provision in a free school",
    mainstream_free_school_senunit="Mainstream, SEN unit in a free school",
    mainstream_independent="Mainstream, independent school",
)

_SPECIAL = _in(
    "special_total",
    special_la_maintained="Special, maintained school",
    special_academy_free="Special, academy or free school",
    special_independent="Special, independent school",
    special_non_maintained="Special, non-maintained school",
)

_ALTERNATIVE = _in(
    "ap_pru_total",
    ap_pru_academy="Alternative provision academy",
    ap_pru_free_school="Alternative provision free school",
    ap_pru_la_maintained="Pupil referral unit",
)

_FURTHER = _in(
    "fe_total",
    general_fe_tertiary_colleges="College or sixth form",
    specialist_post_16_institutions="Specialist institution after 16",
    ukrlp_provider="Training provider known only by UKPRN",
)

_ELSEWHERE = _in(
    "ed_elsewhere",
    elective_home_education="Elective home education",
    other_arrangements_la="Taught otherwise than at school, arranged by the authority",
    other_arrangements_parents="Taught otherwise than at school, arranged by the parents",
    online_provider="Online provider",
    w_settings="Welsh school or setting",
    other_schools="Other school: service, offshore, overseas, secure or miscellaneous",
    other_placement_settings="Other, awaiting a place, or only a type of setting named",
    neet="Not in education, employment or training, aged 16 to 25",
    neet_ntci="Not in education, notice to end the plan given",
    neet_other="Not in education, outside compulsory school age",
    neet_other_csa="Not in education, of compulsory school age",
)

PLACE = CodeSet(
    name="places.place",
    title="Where taught",
    source=f"{_SOURCE}, columns of the caseload table",
    codes=(
        *_MAINSTREAM,
        *_SPECIAL,
        *_ALTERNATIVE,
        *_FURTHER,
        *_ELSEWHERE,
        Code("nm_early_years", "Early years provider, not maintained"),
        Code("placement_unknown", "Not recorded"),
    ),
)

NOT_RECORDED = "placement_unknown"
"""The place of a plan without a placement, or with one that nothing identifies."""

UKPRN_ONLY = "ukrlp_provider"
"""The place of a placement known by UKPRN alone."""

SEN_UNIT_OF: dict[str, str] = {
    place: f"{place}_senunit" for place in PLACE.values if f"{place}_senunit" in PLACE.by_code
}
"""The place instead of a mainstream one when the pupil is in the school's SEN unit."""

RESOURCED_PROVISION_OF: dict[str, str] = {
    place: f"{place}_resourced_provision"
    for place in PLACE.values
    if f"{place}_resourced_provision" in PLACE.by_code
}
"""The place instead of a mainstream one when the pupil is in the school's resourced provision."""

PLACE_OF_SETTING: dict[str, str] = {
    "OLA": "other_arrangements_la",
    "OPA": "other_arrangements_parents",
    "EHE": "elective_home_education",
    "EYP": "nm_early_years",
    "OTH": "other_placement_settings",
    "NEET": "neet",
    "NIEC": "neet_ntci",
    "NIEO": "neet_other",
}
"""The place of a placement that has a code of ``sen2.SETTING`` for want of a number."""

PLACE_OF_SETTING_AT_SCHOOL_AGE: dict[str, str] = PLACE_OF_SETTING | {"NIEO": "neet_other_csa"}
"""The same for children of compulsory school age."""

CODE_SETS: tuple[CodeSet, ...] = (PLACE_GROUP, PLACE)

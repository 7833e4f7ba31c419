"""Types, groups and phases of establishments in the register of schools, and where plans place children.

Types and groups: Get Information about Schools (GIAS), April 2025. ``Code.groups_to`` of a type is the place
under which the published plan statistics count its pupils (see ``places``). Where that is our reading, its
doubt says so.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet

_GIAS = "Get Information about Schools, April 2025"
_POST_16 = (
    "Counted with colleges because the published column is called colleges and sixth forms; our reading."
)
_NOT_EXPECTED = "Not expected in SEN2; our reading."

ESTABLISHMENT_GROUP = CodeSet(
    name="establishments.group",
    title="Group of establishment types",
    source=_GIAS,
    codes=(
        Code("1", "Colleges"),
        Code("2", "Universities"),
        Code("3", "Independent schools"),
        Code("4", "Schools maintained by the local authority"),
        Code("5", "Special schools"),
        Code("6", "Welsh schools"),
        Code("9", "Other types"),
        Code("10", "Academies"),
        Code("11", "Free schools"),
        Code("13", "Online providers"),
    ),
)

ESTABLISHMENT_TYPE = CodeSet(
    name="establishments.type",
    title="Type of establishment",
    source=_GIAS,
    codes=(
        Code("1", "Community school", groups_to="mainstream_la_maintained"),
        Code("2", "Voluntary aided school", groups_to="mainstream_la_maintained"),
        Code("3", "Voluntary controlled school", groups_to="mainstream_la_maintained"),
        Code("5", "Foundation school", groups_to="mainstream_la_maintained"),
        Code("6", "City technology college", groups_to="mainstream_independent", doubt=_NOT_EXPECTED),
        Code("7", "Community special school", groups_to="special_la_maintained"),
        Code("8", "Non-maintained special school", groups_to="special_non_maintained"),
        Code("10", "Other independent special school", groups_to="special_independent"),
        Code("11", "Other independent school", groups_to="mainstream_independent"),
        Code("12", "Foundation special school", groups_to="special_la_maintained"),
        Code("14", "Pupil referral unit", groups_to="ap_pru_la_maintained"),
        Code("15", "Local authority nursery school", groups_to="mainstream_la_maintained"),
        Code("18", "Further education college", groups_to="general_fe_tertiary_colleges"),
        Code("24", "Secure unit", groups_to="other_schools"),
        Code("25", "Offshore school", groups_to="other_schools"),
        Code("26", "Service children's education", groups_to="other_schools"),
        Code("27", "Miscellaneous", groups_to="other_schools"),
        Code("28", "Academy, sponsor led", groups_to="mainstream_academy"),
        Code(
            "29",
            "Higher education institution",
            groups_to="other_placement_settings",
            doubt=_NOT_EXPECTED,
        ),
        Code("30", "Welsh establishment", groups_to="w_settings"),
        Code("31", "Sixth form centre", groups_to="general_fe_tertiary_colleges"),
        Code("32", "Special post-16 institution", groups_to="specialist_post_16_institutions"),
        Code("33", "Special academy, sponsor led", groups_to="special_academy_free"),
        Code("34", "Academy, converter", groups_to="mainstream_academy"),
        Code("35", "Free school", groups_to="mainstream_free_school"),
        Code("36", "Special free school", groups_to="special_academy_free"),
        Code("37", "British school overseas", groups_to="other_schools"),
        Code("38", "Alternative provision free school", groups_to="ap_pru_free_school"),
        Code("39", "Free school for ages 16 to 19", groups_to="general_fe_tertiary_colleges", doubt=_POST_16),
        Code("40", "University technical college", groups_to="mainstream_free_school", doubt=_NOT_EXPECTED),
        Code("41", "Studio school", groups_to="mainstream_free_school"),
        Code("42", "Alternative provision academy, converter", groups_to="ap_pru_academy"),
        Code("43", "Alternative provision academy, sponsor led", groups_to="ap_pru_academy"),
        Code("44", "Special academy, converter", groups_to="special_academy_free"),
        Code(
            "45",
            "Academy for ages 16 to 19, converter",
            groups_to="general_fe_tertiary_colleges",
            doubt=_POST_16,
        ),
        Code(
            "46",
            "Academy for ages 16 to 19, sponsor led",
            groups_to="general_fe_tertiary_colleges",
            doubt=_POST_16,
        ),
        Code("49", "Online provider", groups_to="online_provider"),
        Code(
            "56",
            "Institution funded by another government department",
            groups_to="other_placement_settings",
            doubt=_NOT_EXPECTED,
        ),
        Code("57", "Secure academy for ages 16 to 19", groups_to="other_schools", doubt=_NOT_EXPECTED),
    ),
)

GROUP_OF_TYPE: dict[str, str] = {
    establishment_type: group
    for group, types in {
        "1": ("18", "31"),
        "2": ("29",),
        "3": ("6", "11"),
        "4": ("1", "2", "3", "5", "14", "15"),
        "5": ("7", "8", "10", "12"),
        "6": ("30",),
        "9": ("24", "25", "26", "27", "32", "37", "56"),
        "10": ("28", "33", "34", "42", "43", "44", "45", "46", "57"),
        "11": ("35", "36", "38", "39", "40", "41"),
        "13": ("49",),
    }.items()
    for establishment_type in types
}
"""The group of each type."""

PHASE = CodeSet(
    name="establishments.phase",
    title="Phase of education",
    source="Get Information about Schools, phase of education",
    codes=(
        Code("0", "Not applicable"),
        Code("1", "Nursery"),
        Code("2", "Primary"),
        Code("3", "Middle deemed primary"),
        Code("4", "Secondary"),
        Code("5", "Middle deemed secondary"),
        Code("6", "16 plus"),
        Code("7", "All-through"),
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (ESTABLISHMENT_GROUP, ESTABLISHMENT_TYPE, PHASE)

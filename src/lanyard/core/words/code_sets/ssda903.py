"""Code sets of SSDA903, the yearly return on looked-after children and care leavers, in capital letters.

The lists are those of shared schemas of 2017 to 2026; meanings are from knowledge of the return.
No code is given years: the CSV set does not say its year, and an older code is told by its doubt.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet

_SOURCE = "SSDA903 schemas of 2017 to 2026 shared by local authorities"
_MEANINGS = "Meanings are from knowledge of the return; confirm with the guide of the year."
_OLDER = "Met in older returns; the year in which it ended is not certain."
_NEWER = "Met in schemas of 2026 only; what it means was not found."

SEX = CodeSet(
    name="ssda903.sex",
    title="Sex",
    source=f"{_SOURCE}, SEX; M and F as other returns have it",
    codes=(
        Code("1", "Male", groups_to="M"),
        Code("2", "Female", groups_to="F"),
        Code("M", "Male"),
        Code("F", "Female"),
    ),
)

YES_NO = CodeSet(
    name="ssda903.yes_no",
    title="Yes or no",
    source=f"{_SOURCE}, OC2",
    codes=(Code("1", "Yes"), Code("0", "No")),
)

NEW_EPISODE = CodeSet(
    name="ssda903.new_episode",
    title="Why the episode began",
    source=f"{_SOURCE}, RNE",
    doubt=_MEANINGS,
    codes=(
        Code("S", "Started to be looked after"),
        Code("L", "Legal status changed"),
        Code("P", "Placement and carer changed"),
        Code("T", "Placement changed, carer the same"),
        Code("B", "Legal status, placement and carer changed"),
        Code("U", "Legal status and placement changed, carer the same"),
    ),
)

LEGAL_STATUS = CodeSet(
    name="ssda903.legal_status",
    title="Legal status",
    source=f"{_SOURCE}, LS",
    doubt=_MEANINGS,
    codes=(
        Code("C1", "Interim care order"),
        Code("C2", "Full care order"),
        Code("D1", "Freed for adoption"),
        Code("E1", "Placement order"),
        Code("V2", "Accommodated by agreement under section 20"),
        Code("V3", "Series of short breaks, each recorded"),
        Code("V4", "Series of short breaks, recorded as one"),
        Code("L1", "Police protection"),
        Code("L2", "Emergency protection order"),
        Code("L3", "Child assessment order"),
        Code("J1", "On remand"),
        Code("J2", "Detained under the Police and Criminal Evidence Act"),
        Code("J3", "Sentenced with a residence requirement"),
    ),
)

NEED = CodeSet(
    name="ssda903.need",
    title="Category of need",
    source=f"{_SOURCE}, CIN",
    codes=(
        Code("N1", "Abuse or neglect"),
        Code("N2", "The child's disability"),
        Code("N3", "Illness or disability of a parent"),
        Code("N4", "Family in acute stress"),
        Code("N5", "Family dysfunction"),
        Code("N6", "Socially unacceptable behaviour"),
        Code("N7", "Low income"),
        Code("N8", "Absent parenting"),
    ),
)

PLACEMENT = CodeSet(
    name="ssda903.placement",
    title="Placement",
    source=f"{_SOURCE}, PLACE",
    doubt=_MEANINGS,
    codes=(
        Code("U1", "Foster care by a relative or friend, long term"),
        Code("U2", "Foster care by a relative or friend who may adopt"),
        Code("U3", "Foster care by a relative or friend, other"),
        Code("U4", "Foster care by others, long term"),
        Code("U5", "Foster care by others who may adopt"),
        Code("U6", "Foster care by others, other"),
        Code("A3", "Placed for adoption by consent with the present foster carer"),
        Code("A4", "Placed for adoption by consent with others"),
        Code("A5", "Placed for adoption by order with the present foster carer"),
        Code("A6", "Placed for adoption by order with others"),
        Code("K1", "Secure children's home"),
        Code("K2", "Children's home"),
        Code("K3", "Supported accommodation registered as such", doubt="Met in returns from about 2024."),
        Code("H5", "Semi-independent living", doubt=_OLDER),
        Code("P1", "With parents"),
        Code("P2", "Independent living", doubt=_OLDER),
        Code("P3", "Residential employment"),
        Code("R1", "Residential care home"),
        Code("R2", "Hospital or other place of medical or nursing care"),
        Code("R3", "Family centre, or mother and baby unit"),
        Code("R5", "Young offender institution or prison"),
        Code("S1", "Residential school"),
        Code("T0", "Temporary move, of any kind"),
        Code("T1", "In hospital for a time"),
        Code("T2", "On holiday"),
        Code("T3", "Elsewhere while the foster carer is on holiday"),
        Code("T4", "Elsewhere for up to seven days"),
        Code("Z1", "Other placement"),
        *(Code(code, "Other placement, kept apart", groups_to="Z1", doubt=_NEWER)
          for code in ("Z11", "Z12", "Z13", "Z14")),
    ),
)  # fmt: skip

SECURE_PLACEMENTS = frozenset({"K1", "R5"})
"""Placements in which a child is locked up."""

PROVIDER = CodeSet(
    name="ssda903.provider",
    title="Provider of the placement",
    source=f"{_SOURCE}, PLACE_PROVIDER",
    doubt=_MEANINGS,
    codes=(
        Code("PR0", "Parents"),
        Code("PR1", "The authority itself"),
        Code("PR2", "Another local authority"),
        Code("PR3", "Another public body, such as the NHS"),
        Code("PR4", "Private"),
        Code("PR5", "Voluntary"),
    ),
)

EPISODE_END = CodeSet(
    name="ssda903.episode_end",
    title="Why the episode ended",
    source=f"{_SOURCE}, REC",
    doubt=_MEANINGS,
    codes=(
        Code("X1", "The next episode follows on"),
        Code("E11", "Adopted, not opposed"),
        Code("E12", "Adopted, consent dispensed with"),
        Code("E13", "Left to live with parents or relatives who have no parental responsibility"),
        Code("E2", "Died"),
        Code("E3", "Another local authority took over"),
        Code("E4A", "Went home as planned"),
        Code("E4B", "Went home, not as planned"),
        Code("E41", "Child arrangements order"),
        Code("E43", "Special guardianship, former foster carers", doubt=_OLDER),
        Code("E44", "Special guardianship, others", doubt=_OLDER),
        Code("E45", "Special guardianship, former foster carers who are relatives or friends"),
        Code("E46", "Special guardianship, other former foster carers"),
        Code("E47", "Special guardianship, relatives or friends who did not foster"),
        Code("E48", "Special guardianship, others who did not foster"),
        Code("E5", "Independent living with support"),
        Code("E6", "Independent living without support"),
        Code("E7", "Passed to adult social care"),
        Code("E8", "Any other reason"),
        Code("E9", "Sentenced to custody"),
        Code("E14", "Remand ended"),
        Code("E15", "Found to be 18 or over"),
        Code("E16", "Moved abroad"),
        Code("E17", "Turned 18 and stayed with the carers"),
    ),
)

FOLLOWS_ON = "X1"
"""The end of an episode after which the child is still looked after."""

IN_TOUCH = CodeSet(
    name="ssda903.in_touch",
    title="In touch with the care leaver",
    source=f"{_SOURCE}, OC3 IN_TOUCH",
    doubt=_MEANINGS,
    codes=(
        Code("YES", "In touch"),
        Code("NO", "Not in touch"),
        Code("DIED", "Died"),
        Code("REFU", "Does not want contact"),
        Code("NREQ", "No longer needs the service"),
        Code("RHOM", "Went home"),
    ),
)

NOT_IN_TOUCH = Code("0", "Not known, as the authority is not in touch")

ACTIVITY = CodeSet(
    name="ssda903.activity",
    title="What the care leaver does",
    source=f"{_SOURCE}, OC3 ACTIV",
    doubt=_MEANINGS,
    codes=(
        Code("F1", "Higher education, full time"),
        Code("P1", "Higher education, part time"),
        Code("F2", "Other education, full time"),
        Code("P2", "Other education, part time"),
        Code("F3", "Training or employment, full time", doubt=_OLDER),
        Code("P3", "Training or employment, part time", doubt=_OLDER),
        Code("F4", "Training or apprenticeship, full time"),
        Code("P4", "Training or apprenticeship, part time"),
        Code("F5", "Employment, full time"),
        Code("P5", "Employment, part time"),
        Code("G4", "Not in education, employment or training: illness or disability"),
        Code("G5", "Not in education, employment or training: other reasons"),
        Code("G6", "Not in education, employment or training: pregnancy or parenting"),
        NOT_IN_TOUCH,
    ),
)

_ACCOMMODATION = {
    "B": "With parents or relatives",
    "C": "Residential care",
    "D": "Semi-independent, such as a supported hostel",
    "E": "Supported lodgings",
    "G": "Gone abroad",
    "H": "Deported",
    "K": "Ordinary lodgings",
    "R": "Not known",
    "S": "No fixed abode",
    "T": "Foyer",
    "U": "Independent living",
    "V": "Emergency accommodation",
    "W": "Bed and breakfast",
    "X": "In custody",
    "Y": "Other",
    "Z": "With former foster carers",
}

ACCOMMODATION = CodeSet(
    name="ssda903.accommodation",
    title="Where the care leaver lives",
    source=f"{_SOURCE}, OC3 ACCOM: a letter, then 1 when suitable and 2 when not",
    doubt=_MEANINGS,
    codes=(
        *(
            Code(f"{letter}{digit}", f"{where}, {fit}")
            for letter, where in _ACCOMMODATION.items()
            for digit, fit in (("1", "suitable"), ("2", "not suitable"))
        ),
        NOT_IN_TOUCH,
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (
    SEX,
    YES_NO,
    NEW_EPISODE,
    LEGAL_STATUS,
    NEED,
    PLACEMENT,
    PROVIDER,
    EPISODE_END,
    IN_TOUCH,
    ACTIVITY,
    ACCOMMODATION,
)

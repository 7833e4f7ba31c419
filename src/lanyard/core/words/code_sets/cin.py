"""Code sets of the children in need census, as the schemas of 2021 to 2026 have them."""

from lanyard.core.words.code_sets.declare import Code, CodeSet
from lanyard.core.words.code_sets.ssda903 import NEED as LOOKED_AFTER_NEED

_SOURCE = "Children in need census schemas of 2021 to 2026"

SEX = CodeSet(
    name="cin.sex",
    title="Sex",
    source=f"{_SOURCE}, Sex; numbers as GenderCurrent had them before",
    codes=(
        Code("M", "Male"),
        Code("F", "Female"),
        Code("U", "Not known, or not born"),
        Code("1", "Male", groups_to="M"),
        Code("2", "Female", groups_to="F"),
        Code("0", "Not known, or not born", groups_to="U"),
        Code("9", "Not specified", groups_to="U"),
    ),
)

UPN_UNKNOWN = CodeSet(
    name="cin.upn_unknown",
    title="Why there is no UPN",
    source=f"{_SOURCE}, UPNunknown",
    doubt="The schema lists the codes; their meanings are from knowledge of the return.",
    codes=(
        Code("UN1", "Not of school age and has no UPN yet"),
        Code("UN2", "Has never been in a state school"),
        Code("UN3", "Educated outside England"),
        Code("UN4", "Newly in need, UPN not yet known"),
        Code("UN5", "Sources disagree about the UPN"),
        Code("UN6", "Referred and closed without an assessment"),
        Code("UN7", "Referred and assessed, found not to be in need"),
    ),
)

DISABILITY = CodeSet(
    name="cin.disability",
    title="Disability",
    source=f"{_SOURCE}, Disability",
    codes=(
        Code("NONE", "None"),
        Code("MOB", "Mobility"),
        Code("HAND", "Hand function"),
        Code("PC", "Personal care"),
        Code("INC", "Incontinence"),
        Code("COMM", "Communication"),
        Code("LD", "Learning"),
        Code("HEAR", "Hearing"),
        Code("VIS", "Vision"),
        Code("BEH", "Behaviour"),
        Code("CON", "Consciousness"),
        Code("AUT", "Autism"),
        Code("DDA", "Other disability"),
    ),
)

REFERRAL_SOURCE = CodeSet(
    name="cin.referral_source",
    title="Who referred the child",
    source=f"{_SOURCE}, ReferralSource",
    codes=(
        Code("1A", "Family or carer"),
        Code("1B", "Acquaintance, neighbour or childminder"),
        Code("1C", "The child"),
        Code("1D", "Another person"),
        Code("2A", "School"),
        Code("2B", "Education service"),
        Code("3A", "General practitioner"),
        Code("3B", "Health visitor"),
        Code("3C", "School nurse"),
        Code("3D", "Other primary health service"),
        Code("3E", "Emergency department"),
        Code("3F", "Other health service"),
        Code("4", "Housing"),
        Code("5A", "Social care of the authority, such as for adults"),
        Code("5B", "Other service of the authority"),
        Code("5C", "Another local authority"),
        Code("5D", "Early help"),
        Code("6", "Police"),
        Code("7", "Court or other legal agency"),
        Code("8", "Other, such as a voluntary organisation"),
        Code("9", "Did not say who they were"),
        Code("10", "Not known"),
    ),
)

NEED = CodeSet(
    name="cin.need",
    title="Primary need",
    source=f"{_SOURCE}, PrimaryNeedCode",
    codes=(*LOOKED_AFTER_NEED.codes, Code("N9", "Not a child in need"), Code("N0", "Not stated")),
)

CLOSURE = CodeSet(
    name="cin.closure",
    title="Why the case was closed",
    source=f"{_SOURCE}, ReasonForClosure",
    codes=(
        Code("RC1", "Adopted"),
        Code("RC2", "Died"),
        Code("RC3", "Child arrangements order"),
        Code("RC4", "Special guardianship order"),
        Code("RC5", "Moved to another local authority's services"),
        Code("RC6", "Moved to adult social care"),
        Code("RC7", "Ended for any other reason, such as no longer in need"),
        Code("RC8", "Closed after assessment, nothing further"),
        Code("RC9", "Closed after assessment, to early help"),
    ),
)

ABUSE = CodeSet(
    name="cin.abuse",
    title="Category of abuse",
    source=f"{_SOURCE}, InitialCategoryOfAbuse and LatestCategoryOfAbuse",
    codes=(
        Code("NEG", "Neglect"),
        Code("PHY", "Physical abuse"),
        Code("SAB", "Sexual abuse"),
        Code("EMO", "Emotional abuse"),
        Code("MUL", "More than one"),
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (SEX, UPN_UNKNOWN, DISABILITY, REFERRAL_SOURCE, NEED, CLOSURE, ABUSE)

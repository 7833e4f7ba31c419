"""Code sets of the school census, and of the alternative provision census that shares most of them.

The codes are those of the census specifications as regional data pipelines hold them. Where the meaning of a
code is from our own knowledge and not from the specification, the set says so.
"""

from lanyard.core.words.code_sets.declare import YES_NO_SPELLINGS, Code, CodeSet

SOURCE = "School census specification"
FROM_KNOWLEDGE = "The codes are those of the specification; their meanings are from our own knowledge."

YES_NO = CodeSet(
    name="census.yes_no",
    title="Yes or no",
    source=f"{SOURCE}, true or false items",
    codes=(Code("Y", "Yes"), Code("N", "No")),
    spellings=YES_NO_SPELLINGS,
)

TERM = CodeSet(
    name="census.term",
    title="Term of the census",
    source=f"{SOURCE}, header",
    codes=(
        Code("SPR", "Spring: census in January"),
        Code("SUM", "Summer: census in May"),
        Code("AUT", "Autumn: census in October"),
    ),
)

SEN_PROVISION = CodeSet(
    name="census.sen_provision",
    title="SEN provision",
    source=f"{SOURCE}, SEN provision",
    codes=(
        Code("N", "No special educational need"),
        Code("K", "SEN support"),
        Code("E", "Education, health and care plan"),
        Code("S", "Statement, until 2018", last_year=2018, groups_to="E"),
        Code("A", "School action, until 2015", last_year=2015, groups_to="K"),
        Code("P", "School action plus, until 2015", last_year=2015, groups_to="K"),
    ),
)

SEN_PROVISION_NOW = CodeSet(
    name="census.sen_provision_now",
    title="SEN provision",
    source=f"{SOURCE}, SEN provision, codes in use since 2019",
    codes=SEN_PROVISION.codes[:3],
)
"""What returns hold that began after the old codes had ended."""

ENROLMENT = CodeSet(
    name="census.enrolment",
    title="Enrolment status",
    source=f"{SOURCE}, enrolment status",
    codes=(
        Code("C", "Current: on this roll only"),
        Code("M", "Main school of a pupil on two rolls"),
        Code("S", "Second school of a pupil on two rolls"),
        Code("F", "Further education student"),
        Code("O", "Other provider"),
    ),
)

YOUNG_CARER = CodeSet(
    name="census.young_carer",
    title="Young carer",
    source=f"{SOURCE}, young carer indicator, spring from 2023",
    codes=(
        Code("N", "Not declared"),
        Code("P", "Named by parent or guardian", first_year=2023),
        Code("S", "Identified by the school", first_year=2023),
    ),
)

SERVICE_CHILD = CodeSet(
    name="census.service_child",
    title="Service child",
    source=f"{SOURCE}, service child indicator",
    codes=(
        Code("Y", "A parent serves in the armed forces"),
        Code("N", "No parent serves in the armed forces"),
        Code("U", "Not known"),
        Code("R", "Refused to say"),
    ),
)

POST_LOOKED_AFTER = CodeSet(
    name="census.post_looked_after",
    title="Left care through adoption or another order",
    source=f"{SOURCE}, post looked after arrangements",
    doubt=FROM_KNOWLEDGE,
    codes=(
        Code("N", "Not declared"),
        Code("A", "Adopted from care"),
        Code("G", "Special guardianship order"),
        Code("R", "Residence order"),
        Code("C", "Child arrangements order"),
        Code("O", "Adopted from care outside England and Wales"),
    ),
)

EXCLUSION = CodeSet(
    name="census.exclusion",
    title="Suspension or exclusion",
    source=f"{SOURCE}, exclusion category",
    codes=(
        Code("SUSP", "Suspension"),
        Code("PERM", "Permanent exclusion"),
        Code("LNCH", "Suspension at lunchtime"),
    ),
    spellings={"FIXD": "SUSP"},
)

EXCLUSION_REASON = CodeSet(
    name="census.exclusion_reason",
    title="Reason for the suspension or exclusion",
    source=f"{SOURCE}, exclusion reasons since 2021",
    doubt=FROM_KNOWLEDGE,
    codes=(
        Code("PP", "Assault on a pupil"),
        Code("PA", "Assault on an adult"),
        Code("VP", "Verbal abuse of a pupil"),
        Code("VA", "Verbal abuse of an adult"),
        Code("OW", "Weapon or banned item"),
        Code("BU", "Bullying"),
        Code("RA", "Racist abuse"),
        Code("LG", "Abuse about sexual orientation or gender identity"),
        Code("DS", "Abuse about disability"),
        Code("SM", "Sexual misconduct"),
        Code("DA", "Drugs or alcohol"),
        Code("DM", "Damage"),
        Code("TH", "Theft"),
        Code("DB", "Persistent disruption"),
        Code("MT", "Misuse of social media or technology"),
        Code("PH", "Breach of public health measures"),
    ),
)

AP_SETTING = CodeSet(
    name="census.ap_setting",
    title="Type of alternative setting without URN or UKPRN",
    source=f"{SOURCE} and alternative provision census guidance, type of setting",
    codes=(
        Code("NFE", "Further education that is not maintained"),
        Code("OOT", "One-to-one tuition"),
        Code("OTH", "Other provider that is not registered"),
        Code("WBP", "Work-based placement"),
    ),
)

SCHOOL_AP_REASON = CodeSet(
    name="census.school_ap_reason",
    title="Why the school arranged the placement",
    source=f"{SOURCE}, placement reason of alternative provision arranged by schools",
    doubt=FROM_KNOWLEDGE,
    codes=(
        Code("BHS", "Support with behaviour"),
        Code("SUS", "Suspension"),
        Code("EXR", "At risk of exclusion"),
        Code("MHN", "Mental health need"),
        Code("PHN", "Physical health need"),
        Code("OTH", "Other"),
    ),
)

AUTHORITY_AP_REASON = CodeSet(
    name="census.authority_ap_reason",
    title="Main reason for the placement",
    source="Alternative provision reasons of the school census specification since 2022",
    doubt="The meanings are from our own knowledge; confirm them with a local sample.",
    codes=(
        Code("PEX", "Permanent exclusion"),
        Code("EHC", "Setting named in an education, health and care plan"),
        Code("ASP", "Waiting for a special school place"),
        Code("MHN", "Mental health need"),
        Code("PHN", "Physical health need"),
        Code("NEW", "New arrival without a school place"),
        Code("RHE", "Return from home education"),
        Code("OTH", "Other"),
    ),
)

ATTENDANCE_PATTERN = CodeSet(
    name="census.attendance_pattern",
    title="Full or part time",
    source=f"{SOURCE}, attendance pattern of alternative provision",
    codes=(Code("FT", "Full time"), Code("PT", "Part time")),
)

SEX_OR_UNKNOWN = CodeSet(
    name="census.sex_or_unknown",
    title="Sex",
    source="Alternative provision census guidance, sex",
    codes=(Code("M", "Male"), Code("F", "Female"), Code("U", "Not known")),
)

CODE_SETS: tuple[CodeSet, ...] = (
    YES_NO,
    TERM,
    SEN_PROVISION,
    SEN_PROVISION_NOW,
    ENROLMENT,
    YOUNG_CARER,
    SERVICE_CHILD,
    POST_LOOKED_AFTER,
    EXCLUSION,
    EXCLUSION_REASON,
    AP_SETTING,
    SCHOOL_AP_REASON,
    AUTHORITY_AP_REASON,
    ATTENDANCE_PATTERN,
    SEX_OR_UNKNOWN,
)

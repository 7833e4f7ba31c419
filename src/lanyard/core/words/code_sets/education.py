"""Code sets of education lists without a national format that are ours: careers service, results and so on.

They are ours: the fewest codes that the data sets need. A team's own words are turned into them by its saved
column map.
"""

from lanyard.core.words.code_sets.declare import Code, CodeSet

_SOURCE = "Our own, for lists without a national format; confirm with a local sample"

ACTIVITY = CodeSet(
    name="education.activity",
    title="What a young person does now",
    source=f"{_SOURCE}; the careers service's client file has finer codes",
    codes=(
        Code("EDUCATION", "In education"),
        Code("TRAINING", "In training"),
        Code("APPRENTICESHIP", "In an apprenticeship"),
        Code("EMPLOYMENT", "In work"),
        Code("OTHER", "Something else, such as a gap year or custody"),
        Code("NEET", "Not in education, employment or training"),
        Code("NOT_KNOWN", "Not known"),
    ),
)

SEPTEMBER_GUARANTEE = CodeSet(
    name="education.september_guarantee",
    title="Offer under the September guarantee",
    source=_SOURCE,
    codes=(
        Code("OFFER", "Has an offer"),
        Code("NO_OFFER", "Has no offer"),
        Code("NOT_RECORDED", "Not recorded"),
    ),
)

RESULT_STAGE = CodeSet(
    name="education.result_stage",
    title="Stage whose result it is",
    source=_SOURCE,
    codes=(
        Code("EYFSP", "Good level of development at the end of reception"),
        Code("PHONICS", "Phonics screening check in year 1"),
        Code("KS2", "Expected standard in reading, writing and maths in year 6"),
        Code("KS4", "Attainment 8 at the end of year 11"),
        Code("LEVEL_2", "Level 2 by age 19"),
        Code("LEVEL_3", "Level 3 by age 19"),
    ),
)

LEAVING_STAGE = CodeSet(
    name="education.leaving_stage",
    title="Stage after which it is the destination",
    source=_SOURCE,
    codes=(Code("KS4", "After year 11"), Code("16-18", "After 16 to 18 study")),
)

DESTINATION = CodeSet(
    name="education.destination",
    title="Where a leaver went",
    source=f"{_SOURCE}; the published destination measures have the same outcomes",
    codes=(
        Code("EDUCATION", "Sustained education"),
        Code("APPRENTICESHIP", "Sustained apprenticeship"),
        Code("EMPLOYMENT", "Sustained work"),
        Code("NOT_SUSTAINED", "A destination that was not sustained"),
        Code("NOT_KNOWN", "Not known"),
    ),
)

HOSPITAL_STAY = CodeSet(
    name="education.hospital_stay",
    title="Kind of stay",
    source=_SOURCE,
    codes=(
        Code("HOSPITAL", "Taught in a hospital school or on a ward"),
        Code("MEDICAL", "Taught out of school for a medical need"),
        Code("INPATIENT", "In a mental health hospital"),
    ),
)

CARER_IDENTIFIED_BY = CodeSet(
    name="education.carer_identified_by",
    title="Who identified the young carer",
    source=_SOURCE,
    codes=(
        Code("SCHOOL", "School or college"),
        Code("FAMILY", "The family"),
        Code("SERVICE", "A service, such as health or social care"),
        Code("OTHER", "Somebody else"),
    ),
)

CODE_SETS: tuple[CodeSet, ...] = (
    ACTIVITY,
    SEPTEMBER_GUARANTEE,
    RESULT_STAGE,
    LEAVING_STAGE,
    DESTINATION,
    HOSPITAL_STAY,
    CARER_IDENTIFIED_BY,
)

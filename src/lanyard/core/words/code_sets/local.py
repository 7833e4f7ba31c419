"""Code sets of the registers and logs that teams keep for themselves, where there is no national format.

They are ours: the fewest codes that the data sets need. A team's own words are turned into them by its saved
column map.
"""

from lanyard.core.words.code_sets.declare import YES_NO_SPELLINGS, Code, CodeSet

SOURCE = "Our own, for lists without a national format; confirm with a local sample"

YES_NO = CodeSet(
    name="local.yes_no",
    title="Yes or no",
    source=SOURCE,
    codes=(Code("Y", "Yes"), Code("N", "No")),
    spellings=YES_NO_SPELLINGS,
)

SEX = CodeSet(
    name="local.sex",
    title="Sex",
    source=f"{SOURCE}; the codes of SEN2, item 1.4",
    codes=(Code("M", "Male"), Code("F", "Female")),
    spellings={"male": "M", "female": "F"},
)

SEN_STATUS = CodeSet(
    name="local.sen_status",
    title="Special educational needs as the team knows them",
    source=SOURCE,
    doubt="Teams write it in many ways, and it may be older than what the returns say.",
    codes=(Code("P", "Education, health and care plan"), Code("S", "SEN support"), Code("N", "Neither")),
    spellings={"E": "P", "EHC plan": "P", "EHCP": "P", "K": "S", "SEN support": "S", "none": "N"},
)

CODE_SETS: tuple[CodeSet, ...] = (YES_NO, SEX, SEN_STATUS)

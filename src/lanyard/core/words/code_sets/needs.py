"""Types of special educational need, and their rank."""

from lanyard.core.words.code_sets.declare import Code, CodeSet

_LETTERED_NEEDS = (
    Code("SPLD", "Specific learning difficulty"),
    Code("MLD", "Moderate learning difficulty"),
    Code("SLD", "Severe learning difficulty"),
    Code("PMLD", "Profound and multiple learning difficulty"),
    Code("SEMH", "Social, emotional and mental health"),
    Code("SLCN", "Speech, language and communication needs"),
    Code("HI", "Hearing impairment"),
    Code("VI", "Visual impairment"),
    Code("MSI", "Multi-sensory impairment"),
    Code("PD", "Physical disability"),
    Code("ASD", "Autistic spectrum disorder"),
    Code("OTH", "Other difficulty or disability"),
)

_DOWN_SYNDROME = Code("DS", "Down syndrome", first_year=2025, groups_to="OTH")

NEED = CodeSet(
    name="needs.need",
    title="Type of need",
    source="SEN2 schemas of 2023 to 2026, item 5.8; published figures count Down syndrome under other",
    codes=(*_LETTERED_NEEDS, _DOWN_SYNDROME),
)
"""What SEN2 holds."""

CENSUS_NEED = CodeSet(
    name="needs.census_need",
    title="Type of need in the school census",
    source="School census specification, SEN type",
    doubt="Whether the school census took Down syndrome in the same year as SEN2 is not certain.",
    codes=(*NEED.codes, Code("NSA", "SEN support without a specialist assessment of the type of need")),
)
"""What the school census holds: one code more."""

ANNEX_A_NEEDS: tuple[Code, ...] = _LETTERED_NEEDS
"""The twelve that have a letter in the Annex A workbook, in its order."""

NEED_RANK = CodeSet(
    name="needs.need_rank",
    title="Rank of the need",
    source="SEN2 schemas of 2023 to 2026, item 5.8; school census specification, SEN type ranking",
    codes=(Code("1", "Primary need"), Code("2", "Secondary need")),
)

CODE_SETS: tuple[CodeSet, ...] = (NEED, CENSUS_NEED, NEED_RANK)

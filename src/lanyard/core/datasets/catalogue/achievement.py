"""Data set 4: achievement, by SEN provision and academic year."""

from collections.abc import Mapping
from dataclasses import replace

from lanyard.core.datasets.cuts.people import ETHNICITY, SEX
from lanyard.core.datasets.cuts.schooling import ACADEMIC_YEAR, REACHED, STAGE
from lanyard.core.datasets.cuts.send import SEND, SEND_NEED
from lanyard.core.datasets.declare import DataSet, Measure, Quantity, Serves, Statistic, Unit
from lanyard.core.datasets.populations.schools import RESULTS_OF_PUPILS
from lanyard.core.datasets.sources import RESULTS, SCHOOL_CENSUS

_NEED = replace(SEND_NEED, source=SCHOOL_CENSUS)
_CUTS = ((SEND,), (ACADEMIC_YEAR,), (ACADEMIC_YEAR, SEND), (SEX,), (ETHNICITY,), (_NEED,))
_SOURCE = "Results files of the key stages; confirm with a local sample"

_STANDARDS: Mapping[str, tuple[str, str, str]] = {
    "EYFSP": (
        "good_level_of_development_share",
        "Good level of development",
        "reached a good level of development at the end of reception",
    ),
    "PHONICS": (
        "phonics_share",
        "Phonics standard in year 1",
        "reached the standard of the phonics screening check in year 1",
    ),
    "KS2": (
        "key_stage_2_share",
        "Reading, writing and maths at key stage 2",
        "reached the expected standard in reading, writing and maths together in year 6",
    ),
    "LEVEL_2": ("level_2_by_19_share", "Level 2 by 19", "reached level 2 by the age of 19"),
    "LEVEL_3": ("level_3_by_19_share", "Level 3 by 19", "reached level 3 by the age of 19"),
}
"""The measure of each stage: its name, its title, and what its pupils did."""


def _standard(stage: str, name: str, title: str, reached: str) -> Measure:
    return Measure(
        name=name,
        title=title,
        unit=Unit.SHARE,
        definition=f"Pupils who {reached}, divided by those who were eligible, all years shown together; "
        "each year stands apart below.",
        numerator=Quantity(RESULTS_OF_PUPILS, ((STAGE, (stage,)), (REACHED, ("yes",)))),
        denominator=Quantity(RESULTS_OF_PUPILS, ((STAGE, (stage,)),)),
        cuts=_CUTS,
        source=_SOURCE,
    )


ATTAINMENT_8 = Measure(
    name="attainment_8_mean",
    title="Attainment 8",
    unit=Unit.POINTS,
    definition="Mean Attainment 8 score of pupils at the end of year 11 who have one, all years shown "
    "together; each year stands apart below.",
    numerator=Quantity(RESULTS_OF_PUPILS, ((STAGE, ("KS4",)),)),
    cuts=_CUTS,
    source=_SOURCE,
    statistic=Statistic.MEAN,
    column="points",
)

ACHIEVEMENT = DataSet(
    id=4,
    slug="achievement",
    title="Achievement of pupils with SEND over time",
    serves=Serves(4, "Academic achievement of this group over time"),
    definition="Results of the latest five academic years held, by the SEN provision of the spring census of "
    "the same year: good level of development, phonics, reading, writing and maths at key stage 2, "
    "Attainment 8, levels 2 and 3 by 19.",
    numerator="Pupils who reached the standard; for Attainment 8, the sum of scores",
    denominator="Pupils eligible; for Attainment 8, pupils with a score",
    cuts="SEN provision, academic year, both together, sex, ethnicity, primary need",
    sources=(RESULTS, SCHOOL_CENSUS),
    owner="Education data team",
    doubts="The SEN provision is the one in the results file. The need is that of the latest spring census, "
    "so that it is not recorded of those who have left school. Results files do not say in which school.",
    measures=(*(_standard(stage, *words) for stage, words in _STANDARDS.items()), ATTAINMENT_8),
)

"""Data set 18: children taught at home by their parents' choice, and children missing education."""

from lanyard.core.datasets.catalogue.shares_with_send import number_with_send, share_with_send, with_send
from lanyard.core.datasets.cuts.send import SEND
from lanyard.core.datasets.declare import DataSet, Form, Measure, People, Serves, Statistic, Unit
from lanyard.core.datasets.populations.out_of_school import (
    HOME_EDUCATED,
    MISSING_EDUCATION_NOW,
    OUT_OF_SCHOOL_LISTS,
)
from lanyard.core.datasets.sources import HOME_EDUCATION, MISSING_EDUCATION, SEN2

_HOME = "Register of home-educated children; confirm with a local sample"
_MISSING = "Register of children missing education; confirm with a local sample"

WEEKS_MISSING = Measure(
    name="missing_education_median_weeks",
    title="Median weeks missing education, with SEND",
    unit=Unit.WEEKS,
    definition="Median of the whole weeks from the first day missing to the as-at date, of children with a "
    "plan or SEN support.",
    numerator=with_send(MISSING_EDUCATION_NOW),
    cuts=((SEND,),),
    source=_MISSING,
    statistic=Statistic.MEDIAN,
    column="weeks",
)

HOME_AND_MISSING = DataSet(
    id=18,
    slug="home-educated-and-missing",
    title="Home-educated children and children missing education with SEND",
    serves=Serves(17, "Children educated at home and missing education who have SEND"),
    definition="Children with SEND who are educated at home by their parents' choice, or are missing "
    "education, on the as-at date: plan or SEN support before leaving, since when, whole weeks out of "
    "education. From SEN2: those with a plan in force and an open placement of EHE.",
    numerator="Children on the list",
    denominator="All home-educated children; all children missing education",
    cuts="Plan or SEN support, need, age, sex, ethnicity, home postcode district",
    sources=(SEN2, HOME_EDUCATION, MISSING_EDUCATION),
    owner="Officers for home education and children missing education",
    form=Form.PERSON_LIST,
    doubts="SEN2 knows only home-educated children with a plan, and only at census day; the figures count "
    "those in the registers. SEN support before leaving is what a register says, as a child out of school is "
    "in no census.",
    measures=(
        number_with_send(HOME_EDUCATED, _HOME),
        share_with_send(HOME_EDUCATED, _HOME),
        number_with_send(MISSING_EDUCATION_NOW, _MISSING),
        share_with_send(MISSING_EDUCATION_NOW, _MISSING),
        WEEKS_MISSING,
    ),
    people=People("lanyard.core.datasets.rows.out_of_school:listed", OUT_OF_SCHOOL_LISTS),
)

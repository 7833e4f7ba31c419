"""Data sets 9 and 12: complaints, mediation and appeals."""

from lanyard.core.datasets.cuts.casework import DISPUTE, OTHER_DISPUTE
from lanyard.core.datasets.declare import Cut, DataSet, Measure, Population, Quantity, Serves, Unit
from lanyard.core.datasets.populations.sen2 import ASSESSMENTS, REQUESTS
from lanyard.core.datasets.sources import COMPLAINTS, SEN2, TRIBUNAL

COMPLAINTS_SET = DataSet(
    id=9,
    slug="complaints",
    title="Complaints about SEND services",
    serves=Serves(8, "Complaints about SEND services, and their themes"),
    definition="Complaints received in the year by stage and theme, how many were upheld, how many were "
    "answered in time, and decisions of the Ombudsman.",
    numerator="Complaints; those upheld; those answered within the local number of working days",
    denominator="Plans in force, in thousands; complaints closed; complaints due an answer",
    cuts="Stage, theme, service, quarter",
    sources=(COMPLAINTS,),
    owner="Complaints teams of the authority, the ICB and providers",
)

_WAYS = (
    ("mediations", "Mediations", ("mediation", "both"), "a mediation meeting took place"),
    ("appeals", "Appeals", ("appeal", "both"), "an appeal was made"),
    ("appeals_after_mediation", "Appeals after mediation", ("both",), "there was a mediation and an appeal"),
)


def _flags(prefix: str, on: str, population: Population, cut: Cut, items: str) -> tuple[Measure, ...]:
    """The counts of one stage of casework, and the share of its mediations without an appeal."""
    counts = [
        Measure(
            name=f"{prefix}_{name}",
            title=f"{title} on {on}",
            unit=Unit.COUNT,
            definition=f"{population.title.capitalize()} where {words} on {on}.",
            numerator=Quantity(population, ((cut, groups),)),
            source=f"SEN2 items {items}",
        )
        for name, title, groups, words in _WAYS
    ]
    resolved = Measure(
        name=f"{prefix}_resolved_share",
        title=f"Mediations on {on} with no appeal",
        unit=Unit.SHARE,
        definition=f"{population.title.capitalize()} with a mediation on {on} and no appeal, divided by "
        "those with a mediation.",
        numerator=Quantity(population, ((cut, ("mediation",)),)),
        denominator=Quantity(population, ((cut, ("mediation", "both")),)),
        source=f"SEN2 items {items}",
    )
    return (*counts, resolved)


APPEALS = DataSet(
    id=12,
    slug="appeals",
    title="Mediation and appeals to the tribunal",
    serves=Serves(11, "Rates of appeal and mediation, and cases resolved before the tribunal"),
    definition="Mediations and appeals flagged in the return, on requests received in the year, on decisions "
    "not to issue a plan, and on other matters; from the log, appeals registered, conceded and decided.",
    numerator="Cases flagged; mediations without an appeal; appeals registered in the calendar year",
    denominator="Mediations; decisions that can be appealed: refusals to assess and to issue, plans in force "
    "in January, plans that ended because needs were met",
    cuts="Stage: request, assessment, other matters",
    sources=(SEN2, TRIBUNAL),
    owner="SEN tribunal officer",
    doubts="The return says that a mediation or appeal took place, not when or how it ended. The department "
    "tests a second denominator for the appeal rate, so areas may quote two rates.",
    measures=(
        *_flags("request", "the decision whether to assess", REQUESTS, DISPUTE, "2.6 and 2.7"),
        *_flags("assessment", "the decision not to issue a plan", ASSESSMENTS, DISPUTE, "3.3 and 3.4"),
        *_flags("other", "another matter", ASSESSMENTS, OTHER_DISPUTE, "3.5 and 3.6"),
    ),
)

DATA_SETS = (COMPLAINTS_SET, APPEALS)

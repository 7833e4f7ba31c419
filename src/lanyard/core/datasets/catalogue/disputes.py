"""Data set 12: mediation and appeals; with data set 9, of complaints, the group of disputes."""

from lanyard.core.datasets.catalogue.complaints import COMPLAINTS_SET
from lanyard.core.datasets.catalogue.tribunal import LOG_MEASURES
from lanyard.core.datasets.cuts.casework import DISPUTE, OTHER_DISPUTE
from lanyard.core.datasets.declare import Cut, DataSet, Measure, Population, Quantity, Serves, Unit
from lanyard.core.datasets.populations.sen2 import ASSESSMENTS, REQUESTS
from lanyard.core.datasets.sources import SEN2, TRIBUNAL

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
    numerator="Cases flagged; mediations without an appeal; appeals registered in the calendar year; appeals "
    "conceded or withdrawn; appeals decided for the family",
    denominator="Mediations; decisions that can be appealed: refusals to assess and to issue, plans in force "
    "in January, plans that ended because needs were met; appeals closed; appeals decided",
    cuts="Stage: request, assessment, other matters; of the log: what the appeal or mediation is about, its "
    "outcome, plan or SEN support, need, age, sex, ethnicity, home postcode district",
    sources=(SEN2, TRIBUNAL),
    owner="SEN tribunal officer",
    doubts="The return says that a mediation or appeal took place, not when or how it ended. A mediation and "
    "an appeal are taken to belong together where they are of one child; the log does not say which decision "
    "an appeal is against. The department tests a second denominator for the appeal rate, so areas may quote "
    "two rates.",
    measures=(
        *_flags("request", "the decision whether to assess", REQUESTS, DISPUTE, "2.6 and 2.7"),
        *_flags("assessment", "the decision not to issue a plan", ASSESSMENTS, DISPUTE, "3.3 and 3.4"),
        *_flags("other", "another matter", ASSESSMENTS, OTHER_DISPUTE, "3.5 and 3.6"),
        *LOG_MEASURES,
    ),
)

DATA_SETS = (COMPLAINTS_SET, APPEALS)

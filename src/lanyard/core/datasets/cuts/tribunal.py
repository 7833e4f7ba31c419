"""Cuts of appeals and mediations by the tribunal and mediation log."""

from lanyard.core.datasets.declare import NOT_RECORDED, Cut
from lanyard.core.words.code_sets import casework

_NOT_RECORDED = {NOT_RECORDED: "Not recorded"}

APPEAL_TYPE = Cut(
    "appeal_type", "What the appeal is about", {**casework.APPEAL_TYPE.meanings, **_NOT_RECORDED}
)

APPEAL_OUTCOME = Cut(
    "appeal_outcome", "Outcome of the appeal", {**casework.APPEAL_OUTCOME.meanings, **_NOT_RECORDED}
)

FOR_THE_FAMILY = ("UPHELD", "PART")
DECIDED = (*FOR_THE_FAMILY, "DISMISSED")
BEFORE_A_DECISION = ("CONCEDED", "WITHDRAWN")
"""Outcomes of appeals that ended before the tribunal decided."""

MATTER = Cut("matter", "What the mediation is about", {**casework.MATTER.meanings, **_NOT_RECORDED})

AFTER_MEDIATION = Cut(
    "after_mediation",
    "Appeal after the mediation",
    {
        "no_appeal": "No appeal within two months",
        "appeal": "An appeal within two months",
        "too_early": "The two months are not over",
    },
)

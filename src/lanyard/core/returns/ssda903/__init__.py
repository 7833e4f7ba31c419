"""SSDA903: the yearly return on children looked after from April to March, and on care leavers.

Source: shared schemas of the CSV set, 2017 to 2026. The XML form has the root `EXPSSDA903` with a `CHILD`
element each: `HEADER` holds who the child is, the care leaver's items and `OC2`; `EPISODE` stands beside it.
Neither form says its year or its authority in the file as authorities hold it; where a message header is
there, it is read.
"""

from lanyard.core.returns.declare import Return
from lanyard.core.returns.ssda903.children import HEADER, LOOKED_AFTER, OC2, OC3
from lanyard.core.returns.ssda903.episodes import EPISODES

CSV = "csv"
XML = "xml"

SSDA903 = Return(
    kind="ssda903",
    title="SSDA903 return on looked-after children",
    population=(
        "Every child looked after at any time from April to March, and young people aged 17 to 21 who were "
        "looked after before"
    ),
    source="SSDA903 guide, from shared schemas of 2017 to 2026",
    tables=(HEADER, LOOKED_AFTER, EPISODES, OC2, OC3),
    shapes={
        CSV: "CSV set: Header, Episodes, OC2, OC3, one file each",
        XML: "XML as sent to the department",
    },
    header=HEADER.name,
    collection="EXPSSDA903",
    numbers="social-care",
    passes_over=(
        "MOTHER",
        "MC_DOB",
        "UASC",
        "DUC",
        "REASON_PLACE_CHANGE",
        "SDQ_REASON",
        "CONVICTED",
        "SUBSTANCE_MISUSE",
        "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED",
        "AREVIEW",
        "AD_PLACED",
        "AD1",
        "Missing",
        "PlacedAdoption",
        "PrevPerm",
        "Reviews",
        "SocialWorker",
    ),
)

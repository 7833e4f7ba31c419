"""The pages of chronologies."""

from lanyard.web.access.routes import Door, Route
from lanyard.web.cases.access import CASE, GIVE_PARTS, KEEP_CASES, SEE_CASES
from lanyard.web.cases.asking.kinds import CHRONOLOGY

ENTRY = "chronology-entry"
"""The kind of thing that an entry is, in addresses."""

ASK = CHRONOLOGY.name

ROUTES = (
    Route("cases:chronology", SEE_CASES, about=CASE, reads_child=True),
    Route("cases:chronology-file", SEE_CASES, about=CASE, reads_child=True),
    Route("cases:add-chronology-entry", KEEP_CASES, about=CASE),
    Route("cases:paste-chronology", KEEP_CASES, about=CASE),
    Route("cases:take-chronology", KEEP_CASES, about=CASE),
    Route("cases:chronology-pairs", KEEP_CASES, about=CASE, reads_child=True),
    Route("cases:decide-chronology-pair", KEEP_CASES, about=CASE),
    Route("cases:ask-for-chronology", KEEP_CASES, about=CASE),
    Route("cases:change-chronology-entry", KEEP_CASES, about=ENTRY, reads_child=True),
    Route("cases:remove-chronology-entry", KEEP_CASES, about=ENTRY),
    Route("cases:remind-chronology-ask", KEEP_CASES, about=ASK),
    Route("cases:see-chronology-ask", GIVE_PARTS, about=ASK, reads_child=True),
    Route("cases:paste-chronology-ask", GIVE_PARTS, about=ASK, reads_child=True),
    Route("cases:take-chronology-ask", GIVE_PARTS, about=ASK),
    Route("cases:form-chronology-ask", GIVE_PARTS, about=ASK, reads_child=True),
    Route("cases:done-chronology-ask", GIVE_PARTS, about=ASK, reads_child=True),
    Route("cases:see-chronology-ask-by-link", Door.LINK, about=ASK, reads_child=True),
    Route("cases:paste-chronology-ask-by-link", Door.LINK, about=ASK, reads_child=True),
    Route("cases:take-chronology-ask-by-link", Door.LINK, about=ASK),
    Route("cases:form-chronology-ask-by-link", Door.LINK, about=ASK, reads_child=True),
    Route("cases:done-chronology-ask-by-link", Door.LINK, about=ASK, reads_child=True),
)

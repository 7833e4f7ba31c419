"""Who prints forms, and finds whose form has come back."""

from lanyard.web.access.routes import Route
from lanyard.web.cases.access import ANSWER, KEEP_CASES
from lanyard.web.cases.participation.access import ASKING

ROUTES = (
    Route("cases:consent-form", KEEP_CASES, about=ASKING, reads_child=True),
    Route("cases:consent-form-pdf", KEEP_CASES, about=ASKING, reads_child=True),
    Route("cases:form-came-back", ANSWER, about="inspection"),
)

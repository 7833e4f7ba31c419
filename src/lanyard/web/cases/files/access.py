"""Who takes files of cases out."""

from lanyard.web.access.routes import Route
from lanyard.web.cases.access import SEE_CASES

CASE_FILE = "case-file"
"""The kind of thing that a file of a case is, in addresses."""

ROUTES = (Route("cases:file", SEE_CASES, about=CASE_FILE, reads_child=True),)

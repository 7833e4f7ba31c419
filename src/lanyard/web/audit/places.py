"""Where the record stands in the frame of every page."""

from lanyard.web.audit.access import SEE_EVENTS
from lanyard.web.pages.frame import Entry

ENTRIES = (Entry("Record", "audit:record", SEE_EVENTS, 91, "Who did what, and when."),)

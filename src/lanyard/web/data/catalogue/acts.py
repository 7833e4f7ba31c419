"""What can happen to entries of the catalogue, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.data.access import KEEP_CATALOGUE, KEEP_OWN_ENTRIES, SEE_READINESS

ASSIGNED = Act("data.entry-assigned", "said who owns …", KEEP_CATALOGUE)
DESCRIBED = Act("data.entry-described", "said where … sits and how it is got out", KEEP_OWN_ENTRIES)
SIGNED_OFF = Act("data.entry-signed-off", "signed off …", KEEP_OWN_ENTRIES)

LINK_SENT = Act("data.own-entries-link-sent", "sent … the link to their data sets", KEEP_CATALOGUE)
DOWNLOADED = Act("data.catalogue-downloaded", "downloaded the catalogue", SEE_READINESS, EventKind.EXPORT)

ACTS = (ASSIGNED, DESCRIBED, SIGNED_OFF, LINK_SENT, DOWNLOADED)

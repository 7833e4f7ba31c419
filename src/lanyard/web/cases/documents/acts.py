"""What happens with documents of cases, as the record speaks of it. Each is about the case."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.cases.access import GIVE_PARTS, KEEP_CASES

ASKED = Act("cases.documents-asked", "asked for documents about …", KEEP_CASES)
CONTACT_CHANGED = Act("cases.documents-contact-changed", "said who gives documents about …", KEEP_CASES)
LINK_SENT = Act("cases.documents-link-sent", "sent a link for documents about …", KEEP_CASES)
REMINDED = Act("cases.documents-reminded", "reminded those who owe documents about …", KEEP_CASES)
WITHDRAWN = Act("cases.documents-withdrawn", "took back a request for documents about …", KEEP_CASES)
SEEN = Act("cases.documents-seen", "looked at what is asked for about …", GIVE_PARTS, EventKind.READ)
GIVEN = Act("cases.document-given", "gave a document about …", GIVE_PARTS)
NONE_HELD = Act("cases.document-not-held", "said that no document is held about …", GIVE_PARTS)
ACCEPTED = Act("cases.document-accepted", "accepted a document about …", KEEP_CASES)
SENT_BACK = Act("cases.document-sent-back", "sent back a document about …", KEEP_CASES)

ACTS = (
    ASKED, CONTACT_CHANGED, LINK_SENT, REMINDED, WITHDRAWN, SEEN, GIVEN, NONE_HELD, ACCEPTED, SENT_BACK,
)  # fmt: skip

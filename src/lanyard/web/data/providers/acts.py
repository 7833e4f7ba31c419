"""What can happen with parts from providers, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.data.access import ASK_PROVIDERS, SEND_PARTS

ASKED = Act("data.part-asked", "asked for …", ASK_PROVIDERS)
CONTACT_CHANGED = Act("data.part-contact-changed", "said who sends …", ASK_PROVIDERS)
LINK_SENT = Act("data.part-link-sent", "sent the link for …", ASK_PROVIDERS)
SENT = Act("data.part-sent", "sent …", SEND_PARTS)
CHECKED = Act("data.part-checked", "checked what was sent of …", SEND_PARTS)
SEEN = Act("data.part-seen", "looked at the problems of what was sent of …", SEND_PARTS, EventKind.READ)
ACCEPTED = Act("data.part-accepted", "accepted what was sent of …", ASK_PROVIDERS)
SENT_BACK = Act("data.part-sent-back", "sent back what was sent of …", ASK_PROVIDERS)

ACTS = (ASKED, CONTACT_CHANGED, LINK_SENT, SENT, CHECKED, SEEN, ACCEPTED, SENT_BACK)

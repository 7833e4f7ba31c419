"""What happens with the forum's list, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.inspections.access import KEEP_FORUM_LIST

ITEM_ANSWERED = Act("forum.item-answered", "kept an answer on the forum’s list: …", KEEP_FORUM_LIST)
LINKS_SENT = Act("forum.links-sent", "sent the forum the link to its list of …", KEEP_FORUM_LIST)

ACTS = (ITEM_ANSWERED, LINKS_SENT)

"""The acts about signed links, as the record knows them."""

from lanyard.web.audit.acts import Act

LINK_MADE = Act("links.made", "made a signed link")
LINK_USED = Act("links.used", "came in by a signed link")
LINK_WITHDRAWN = Act("links.withdrawn", "withdrew a signed link")
LINK_WENT_ASTRAY = Act("links.went-astray", "said that a signed link was not meant for them")

ACTS = (LINK_MADE, LINK_USED, LINK_WITHDRAWN, LINK_WENT_ASTRAY)

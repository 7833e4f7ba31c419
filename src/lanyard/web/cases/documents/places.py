"""Where what is asked of one's organisation stands: on the page about oneself."""

from lanyard.web.cases.access import GIVE_PARTS
from lanyard.web.pages.frame import OwnLink

OWN_LINKS = (OwnLink("Documents asked of your organisation", "cases:asked-of-us", GIVE_PARTS),)

"""Where one's own data sets stand: on the page about oneself. The rest is in the frame of the desk."""

from lanyard.web.data.access import KEEP_OWN_ENTRIES
from lanyard.web.pages.frame import OwnLink

OWN_LINKS = (OwnLink("Data sets that you own", "data:own-entries", KEEP_OWN_ENTRIES),)

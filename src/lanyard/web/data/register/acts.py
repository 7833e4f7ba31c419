"""What can happen to the register, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.data.access import SEE_LOOKS, SEE_REGISTER

SEARCHED = Act("data.register-searched", "looked through the register of …", SEE_REGISTER, EventKind.READ)
REGISTER_DOWNLOADED = Act(
    "data.register-downloaded", "downloaded children of the register", SEE_REGISTER, EventKind.EXPORT
)
CHILD_OPENED = Act("data.child-opened", "opened the record of …", SEE_REGISTER, EventKind.READ)
LIST_SEEN = Act("data.person-list-seen", "looked at a list of children of …", SEE_REGISTER, EventKind.READ)
LIST_DOWNLOADED = Act(
    "data.person-list-downloaded", "downloaded a list of children", SEE_REGISTER, EventKind.EXPORT
)
LOOKS_SEEN = Act("data.looks-seen", "asked who opened the record of …", SEE_LOOKS)
LOOKS_DOWNLOADED = Act(
    "data.looks-downloaded", "downloaded who opened the record of a child", SEE_LOOKS, EventKind.EXPORT
)
PAIR_SEEN = Act(
    "data.pair-seen", "looked at records of … that may be one child", SEE_REGISTER, EventKind.READ
)
DECIDED = Act("data.pair-decided", "decided whether two records of … are one child", SEE_REGISTER)

ACTS = (
    PAIR_SEEN,
    DECIDED,
    SEARCHED,
    REGISTER_DOWNLOADED,
    CHILD_OPENED,
    LIST_SEEN,
    LIST_DOWNLOADED,
    LOOKS_SEEN,
    LOOKS_DOWNLOADED,
)

"""What the record says of itself: its own acts, and the kinds of thing that belong to no other room."""

from collections.abc import Collection

from lanyard.web.audit.access import DOWNLOAD_EVENTS, SEE_PERSONAL
from lanyard.web.audit.acts import Act
from lanyard.web.audit.exports import LIST
from lanyard.web.audit.models import EventKind
from lanyard.web.audit.retention.rules import RECORD_CLASS, rule_titles
from lanyard.web.audit.things import Names, Thing

RECORD_DOWNLOADED = Act("audit.downloaded", "downloaded …", DOWNLOAD_EVENTS, EventKind.EXPORT)
PERSONAL_SEEN = Act(
    "audit.personal-seen", "opened what the record keeps apart about …", SEE_PERSONAL, EventKind.READ
)
ERASED = Act("audit.erased", "erased what was due of …")
PERSON_ERASED = Act("audit.person-erased", "erased the details of …")

ACTS = (RECORD_DOWNLOADED, PERSONAL_SEEN, ERASED, PERSON_ERASED)


def _lists(ids: Collection[str]) -> Names:
    """Lists are named by their files."""
    return {name: name.replace("-", " ") for name in ids}


THINGS = (Thing(LIST, "List", _lists), Thing(RECORD_CLASS, "Record class", rule_titles))

"""What happens with a child's picture, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.cases.access import GIVE_PARTS, KEEP_CASES

PICTURE_GIVEN = Act("cases.picture-given", "gave a picture for the portrait of …", GIVE_PARTS)
PICTURE_REMOVED = Act("cases.picture-removed", "removed the picture from the portrait of …", KEEP_CASES)

ACTS = (PICTURE_GIVEN, PICTURE_REMOVED)

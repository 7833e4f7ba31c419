"""What happens when parts of cases are asked for, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.cases.access import KEEP_CASES

PART_ASKED = Act("cases.part-asked", "asked somebody for a part of …", KEEP_CASES)
REMINDED = Act("cases.part-reminded", "reminded somebody of a part of …", KEEP_CASES)

ACTS = (PART_ASKED, REMINDED)

"""What happens with taking part, as the record speaks of it."""

from lanyard.web.audit.acts import Act
from lanyard.web.cases.access import ANSWER, KEEP_CASES

ASKED = Act("participation.asked", "asked whether somebody takes part in the case of …", KEEP_CASES)
ANSWERED = Act("participation.answered", "kept an answer about taking part in the case of …", ANSWER)
WITHDRAWN = Act("participation.withdrawn", "ended somebody’s taking part in the case of …", ANSWER)
INVALIDATED = Act("participation.invalidated", "found an asking not to count in the case of …", ANSWER)
JUDGED = Act("participation.judged", "kept a judgement of who can decide in the case of …", KEEP_CASES)

ACTS = (ASKED, ANSWERED, WITHDRAWN, INVALIDATED, JUDGED)

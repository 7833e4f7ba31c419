"""What can happen to lists, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.draws.access import HOLD_DRAWS, SEE_DRAWS, SEE_LISTS

FREEZE_BEGUN = Act("draws.freeze-begun", "asked for a list to be frozen: …", HOLD_DRAWS)
FROZEN = Act("draws.frozen", "froze the list of …", HOLD_DRAWS)
FREEZE_REFUSED = Act("draws.freeze-refused", "asked for what no list can give: …", HOLD_DRAWS)
SHOWN = Act("draws.list-shown", "let everybody who checks have the verifier’s list of …", HOLD_DRAWS)
RETIRED = Act("draws.list-retired", "set the list of … aside", HOLD_DRAWS)
VERIFIERS_LIST_DOWNLOADED = Act(
    "draws.verifiers-list-downloaded", "downloaded the verifier’s list of …", SEE_DRAWS, EventKind.EXPORT
)
FULL_LIST_DOWNLOADED = Act(
    "draws.full-list-downloaded", "downloaded the full list of …", SEE_LISTS, EventKind.EXPORT
)

ACTS = (
    FREEZE_BEGUN,
    FROZEN,
    FREEZE_REFUSED,
    SHOWN,
    RETIRED,
    VERIFIERS_LIST_DOWNLOADED,
    FULL_LIST_DOWNLOADED,
)

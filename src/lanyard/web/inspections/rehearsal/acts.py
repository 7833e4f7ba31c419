"""What happens in rehearsals, as the record speaks of it."""

from collections.abc import Mapping

from lanyard.core.frameworks.request_clock import Mark
from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.inspections.access import REHEARSE, SEE_INSPECTIONS

MARK_ACTS: Mapping[Mark, Act] = {
    Mark.ASK: Act("rehearsals.asked", "asked, in a rehearsal, for …", REHEARSE),
    Mark.TELL: Act("rehearsals.told", "told, in a rehearsal, the owner of …", REHEARSE),
    Mark.ANSWER: Act("rehearsals.answered", "said, in a rehearsal, that there is an answer to …", REHEARSE),
    Mark.ACCEPT: Act("rehearsals.accepted", "accepted, in a rehearsal, the answer to …", REHEARSE),
    Mark.SEND_BACK: Act("rehearsals.sent-back", "sent back, in a rehearsal, the answer to …", REHEARSE),
}
ALL_ASKED = Act("rehearsals.all-asked", "asked for everything that is in play in …", REHEARSE)
ALL_TOLD = Act("rehearsals.all-told", "told all owners of what is asked for in …", REHEARSE)
ENDED = Act("rehearsals.ended", "ended …", REHEARSE)
REPORT_DOWNLOADED = Act(
    "rehearsals.report-downloaded", "downloaded the times of a rehearsal", SEE_INSPECTIONS, EventKind.EXPORT
)

ACTS = (*MARK_ACTS.values(), ALL_ASKED, ALL_TOLD, ENDED, REPORT_DOWNLOADED)

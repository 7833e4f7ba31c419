"""What happens with inspectors' choice, as the record speaks of it. Events are about the inspection."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.draws.access import RECORD_CHOICE

LIST_SENT = Act("draws.list-sent", "recorded which list inspectors were sent: …", RECORD_CHOICE)
CHOICE_RECORDED = Act("draws.choice-recorded", "recorded whom inspectors chose: …", RECORD_CHOICE)
SUBSTITUTED = Act("draws.substituted", "recorded that one child stands in for another: …", RECORD_CHOICE)
CHILDREN_SEEN = Act(
    "draws.chosen-seen", "looked at who the chosen children are: …", RECORD_CHOICE, EventKind.READ
)
TEMPLATE_TAKEN = Act(
    "draws.chosen-template", "downloaded the form with the chosen children: …", RECORD_CHOICE, EventKind.READ
)

ACTS = (LIST_SENT, CHOICE_RECORDED, SUBSTITUTED, CHILDREN_SEEN, TEMPLATE_TAKEN)

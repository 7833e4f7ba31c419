"""What can happen after a draw, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.draws.access import HOLD_DRAWS, SEE_DRAWS, SEE_WHO

CERTIFICATE_DOWNLOADED = Act(
    "draws.certificate-downloaded", "downloaded the certificate of …", SEE_DRAWS, EventKind.EXPORT
)
VERIFIED = Act("draws.verified", "checked that … is right", SEE_DRAWS)
REPLACED = Act("draws.replaced", "replaced a chosen child in …", HOLD_DRAWS)
WHO_SEEN = Act("draws.who-seen", "opened who was drawn in …", SEE_WHO, EventKind.READ)
TEMPLATE_DOWNLOADED = Act(
    "draws.template-downloaded", "downloaded the inspectors’ template of …", SEE_WHO, EventKind.READ
)

ACTS = (CERTIFICATE_DOWNLOADED, VERIFIED, REPLACED, WHO_SEEN, TEMPLATE_DOWNLOADED)

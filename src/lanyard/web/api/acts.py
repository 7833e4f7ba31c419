"""The acts of the API and its tokens, as the record knows them."""

from lanyard.web.api.access import USE_API
from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.people.access import SEE_DIRECTORY

TOKEN_MADE = Act("api.token-made", "made …", USE_API)
TOKEN_REVOKED = Act("api.token-revoked", "revoked …", USE_API)
PERSON_TAKEN = Act("api.person-taken", "took the contact details of …", SEE_DIRECTORY, EventKind.EXPORT)

ACTS = (TOKEN_MADE, TOKEN_REVOKED, PERSON_TAKEN)

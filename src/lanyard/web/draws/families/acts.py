"""What happens with families' codes, as the record speaks of it: by the draw, and of nobody."""

from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import EventKind
from lanyard.web.draws.access import MAKE_FAMILY_CODES

LETTERS_MADE = Act("draws.family-letters", "made letters with codes for families of …", MAKE_FAMILY_CODES)
CODE_MADE = Act("draws.family-code", "made one code for a family of …", MAKE_FAMILY_CODES)
PROOF_TAKEN = Act(
    "draws.proof-taken", "took, by a family’s code, the proof that a child was in …", kind=EventKind.READ
)

ACTS = (LETTERS_MADE, CODE_MADE, PROOF_TAKEN)

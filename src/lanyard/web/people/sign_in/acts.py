"""The acts about signing in, as the record knows them."""

from lanyard.web.audit.acts import Act
from lanyard.web.people.access import RESET_SECOND_FACTORS

SIGNED_IN = Act("sign-in.done", "signed in")
FAILED = Act("sign-in.failed", "failed to sign in")
REFUSED = Act("sign-in.refused", "was refused by the area’s own sign-in")
SIGNED_OUT = Act("sign-in.ended", "signed out")
ENDED_ELSEWHERE = Act("sign-in.ended-elsewhere", "signed out other devices")
ISSUER_LINKED = Act("sign-in.linked", "signed in by the area’s own sign-in for the first time")
PASSWORD_CHANGED = Act("sign-in.password-changed", "set a new password")
FACTOR_ADDED = Act("sign-in.factor-added", "added a second factor")
FACTOR_REMOVED = Act("sign-in.factor-removed", "removed a second factor")
FACTOR_FAILED = Act("sign-in.factor-failed", "gave a wrong second factor")
CODES_MADE = Act("sign-in.codes-made", "made recovery codes")
FACTORS_RESET = Act("sign-in.factors-reset", "removed the second factors of …", RESET_SECOND_FACTORS)

ACTS = (
    SIGNED_IN,
    FAILED,
    REFUSED,
    SIGNED_OUT,
    ENDED_ELSEWHERE,
    ISSUER_LINKED,
    PASSWORD_CHANGED,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    FACTOR_FAILED,
    CODES_MADE,
    FACTORS_RESET,
)

"""What sign-in says when something is not right: what happened, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

ACCOUNT_ERRORS: Mapping[str, str] = {
    "email_password_mismatch": "The email address or the password is not right. Check both and try again.",
    "incorrect_password": "The password is not right. Check it and try again.",
    "enter_current_password": "The current password is not right. Check it and try again.",
    "too_many_login_attempts": "There were too many tries that failed. Wait 15 minutes, then try again.",
    "rate_limited": "There were too many tries. Wait a few minutes, then try again.",
    "invalid_password_reset": "This link has expired or has been used. Ask for a new one.",
    "same_as_current": "Choose a password that you do not have already.",
}
"""Messages that allauth asks for, by its names."""

FACTOR_ERRORS: Mapping[str, str] = {
    "incorrect_code": "That did not work. Check that the code is the one shown now, and try again.",
    "cannot_delete_authenticator": (
        "Your roles need a second factor, and this is the only one you have. Add another one first."
    ),
    "cannot_generate_recovery_codes": "Set up an authenticator app or a passkey first.",
}

WAYS: Mapping[str, str] = {
    "reauthenticate": "Use your password",
    "mfa_reauthenticate": "Use a code from your authenticator app, or a recovery code",
    "mfa_reauthenticate:webauthn": "Use a passkey",
}
"""Ways to prove again who one is, by allauth's names."""


class Refusal(StrEnum):
    """Why the area's own sign-in did not bring somebody in."""

    CANCELLED = "cancelled"
    UNVERIFIED = "unverified"
    UNKNOWN = "unknown"
    FAULT = "fault"


@dataclass(frozen=True)
class Said:
    """A heading, and what to do."""

    title: str
    what_to_do: str


REFUSALS: Mapping[Refusal, Said] = {
    Refusal.CANCELLED: Said("You have not been signed in", "You stopped before it was finished. Try again."),
    Refusal.UNVERIFIED: Said(
        "Your email address could not be confirmed",
        "Your organisation’s sign-in did not vouch for your email address. "
        "Sign in with your password, or ask your organisation’s IT support.",
    ),
    Refusal.UNKNOWN: Said(
        "Nobody has invited you yet",
        "There is no account and no invitation for the email address of your organisation’s sign-in. "
        "Ask the person who runs Lanyard for your partnership to invite that address.",
    ),
    Refusal.FAULT: Said(
        "You could not be signed in",
        "Your organisation’s sign-in did not answer as it should. Try again. "
        "If it happens again, sign in with your password, or ask your organisation’s IT support.",
    ),
}

"""Who may pass to the pages of sign-in. The names without a colon are those that allauth knows them by."""

from lanyard.web.access.routes import Door, Route
from lanyard.web.people.access import RESET_SECOND_FACTORS

_ENTRANCE = (
    "account_login",
    "account_inactive",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key",
    "account_reset_password_from_key_done",
    "mfa_authenticate",
    "mfa_login_webauthn",
    "people:area-sign-in",
    "people:area-callback",
    "people:area-refused",
    "people:session-over",
    "people:new-password",
)
_FACTORS = (
    "account_logout",
    "account_reauthenticate",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_generate_recovery_codes",
    "mfa_index",
    "mfa_reauthenticate",
    "mfa_reauthenticate_webauthn",
    "mfa_view_recovery_codes",
    "people:second-factor",
)
_OWN_ACCOUNT = (
    "account_change_password",
    "account_set_password",
    "mfa_deactivate_totp",
    "mfa_download_recovery_codes",
    "mfa_edit_webauthn",
    "mfa_list_webauthn",
    "mfa_remove_webauthn",
    "people:sessions",
)

WITHOUT_SECOND_FACTOR = frozenset(_FACTORS)
"""Pages for somebody who has given a password alone: to set up or prove a second factor, or to leave."""

ROUTES = (
    *(Route(name, Door.OPEN) for name in _ENTRANCE),
    *(Route(name, Door.SIGNED_IN) for name in (*_FACTORS, *_OWN_ACCOUNT)),
    Route("people:demo", Door.DEMO),
    Route("people:reset-second-factors", RESET_SECOND_FACTORS, about="person"),
)

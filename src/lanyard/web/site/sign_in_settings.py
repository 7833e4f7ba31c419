"""Settings of sign-in that are the same everywhere: django-allauth, and django-axes for tries that fail."""

from datetime import timedelta

ACCOUNT_ADAPTER = "lanyard.web.people.sign_in.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # an invitation proves the address
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"  # noqa: S105
ACCOUNT_SESSION_REMEMBER = False
PASSWORD_RESET_TIMEOUT = 3600  # seconds
ACCOUNT_RATE_LIMITS = {"login_failed": "20/m/ip,10/15m/key"}
ACCOUNT_FORMS = {
    "change_password": "lanyard.web.people.sign_in.forms.ChangePasswordForm",
    "login": "lanyard.web.people.sign_in.forms.SignInForm",
    "reauthenticate": "lanyard.web.people.sign_in.forms.ReauthenticateForm",
    "reset_password": "lanyard.web.people.sign_in.forms.ResetPasswordForm",
    "reset_password_from_key": "lanyard.web.people.sign_in.forms.NewPasswordForm",
    "set_password": "lanyard.web.people.sign_in.forms.SetPasswordForm",
}
MFA_ADAPTER = "lanyard.web.people.sign_in.factors.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True  # an invitation proves the address
MFA_TOTP_TOLERANCE = 1
MFA_FORMS = {
    "activate_totp": "lanyard.web.people.sign_in.forms.ActivateAppForm",
    "add_webauthn": "lanyard.web.people.sign_in.forms.AddPasskeyForm",
    "authenticate": "lanyard.web.people.sign_in.forms.AuthenticateForm",
    "authenticate_webauthn": "lanyard.web.people.sign_in.forms.SecondPasskeyForm",
    "edit_webauthn": "lanyard.web.people.sign_in.forms.EditPasskeyForm",
    "login_webauthn": "lanyard.web.people.sign_in.forms.SignInPasskeyForm",
    "reauthenticate": "lanyard.web.people.sign_in.forms.FactorReauthenticateForm",
    "reauthenticate_webauthn": "lanyard.web.people.sign_in.forms.ConfirmPasskeyForm",
}
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_USERNAME_CALLABLE = "lanyard.web.people.sign_in.lockout.account_tried"
AXES_CLIENT_IP_CALLABLE = "lanyard.web.people.sign_in.lockout.network_address"
AXES_LOCKOUT_CALLABLE = "lanyard.web.people.sign_in.lockout.locked_out"
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_SENSITIVE_PARAMETERS = ["username", "ip_address", "login", "csrfmiddlewaretoken"]

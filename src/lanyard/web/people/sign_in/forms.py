"""The forms of sign-in: allauth's in our words. A password is asked for once, since it can be shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from allauth.account import forms as account
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as factors
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import (
    AddWebAuthnForm,
    AuthenticateWebAuthnForm,
    EditWebAuthnForm,
    LoginWebAuthnForm,
    ReauthenticateWebAuthnForm,
)
from django import forms
from django.contrib.auth.password_validation import validate_password

from lanyard.web.pages.fields import Look
from lanyard.web.people.models import Person

_GOOD_CHOICE = (
    "At least 12 characters. Three or more words that have nothing to do with your work are easy to remember."
)
_CODE = Look(width=10)


def _say(field: forms.Field, label: str, hint: str = "", missing: str = "") -> None:
    field.label, field.help_text = label, hint
    field.widget.attrs.pop("placeholder", None)
    if missing:
        field.error_messages["required"] = missing


class SignInForm(account.LoginForm):
    """Email address and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["login"], "Email address", missing="Enter your email address.")
        self.fields["login"].widget = forms.EmailInput({"autocomplete": "username"})
        _say(self.fields["password"], "Password", missing="Enter your password.")


class ChangePasswordForm(account.ChangePasswordForm):
    """The current password, and the new one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password2"]
        _say(self.fields["oldpassword"], "Current password", missing="Enter your current password.")
        _say(self.fields["password1"], "New password", _GOOD_CHOICE, "Enter a new password.")


class SetPasswordForm(account.SetPasswordForm):
    """A password for somebody who has come in by the area's own sign-in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password2"]
        _say(self.fields["password1"], "Password", _GOOD_CHOICE, "Enter a password.")


class ResetPasswordForm(account.ResetPasswordForm):
    """The address to which a link for a new password is sent."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["email"], "Email address", missing="Enter your email address.")
        self.fields["email"].widget = forms.EmailInput({"autocomplete": "email"})


class NewPasswordForm(account.ResetPasswordKeyForm):
    """A new password instead of a forgotten one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password2"]
        _say(self.fields["password1"], "New password", _GOOD_CHOICE, "Enter a new password.")


class ReauthenticateForm(account.ReauthenticateForm):
    """The password once more, before something that matters."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["password"], "Password", missing="Enter your password.")


class FirstPasswordForm(forms.Form):
    """The password of somebody who accepts an invitation."""

    password = forms.CharField(
        label="Choose a password",
        help_text=_GOOD_CHOICE,
        strip=False,
        max_length=128,
        widget=forms.PasswordInput({"autocomplete": "new-password"}),
        error_messages={"required": "Choose a password."},
    )

    def __init__(self, *args: Any, person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person

    def clean_password(self) -> str:
        """The password, unless it is one that others would guess."""
        password = str(self.cleaned_data["password"])
        validate_password(password, self.person)
        return password


class AuthenticateForm(factors.AuthenticateForm):
    """The code of a second factor."""

    looks = {"code": _CODE}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _ask_for_code(self.fields["code"])


class FactorReauthenticateForm(factors.ReauthenticateForm):
    """The code of a second factor once more, before something that matters."""

    looks = {"code": _CODE}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _ask_for_code(self.fields["code"])


class ActivateAppForm(ActivateTOTPForm):
    """The first code of an authenticator app, to show that it is set up."""

    looks = {"code": _CODE}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(
            self.fields["code"],
            "Code from the app",
            "Six digits. A new code comes every 30 seconds.",
            "Enter the code that the app shows.",
        )
        self.fields["code"].widget = _code_input()


class _OfADevice:
    """What a device answers is read as it should be, or refused: never a fault of ours."""

    def clean_credential(self) -> Authenticator:
        """The passkey with which somebody proves who they are. Raises `ValidationError`."""
        with _refusing_nonsense():
            found: Authenticator = super().clean_credential()  # type: ignore[misc]
            return found


class SignInPasskeyForm(_OfADevice, LoginWebAuthnForm):
    """A passkey instead of everything else."""


class SecondPasskeyForm(_OfADevice, AuthenticateWebAuthnForm):
    """A passkey beside the password."""


class ConfirmPasskeyForm(_OfADevice, ReauthenticateWebAuthnForm):
    """A passkey once more, before something that matters."""


class AddPasskeyForm(AddWebAuthnForm):
    """The name of a new passkey. What the device answers comes in the hidden field."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["passwordless"]
        _say(self.fields["name"], "Name of the passkey", "For example, the device that keeps it.")
        self.fields["credential"].error_messages["required"] = (
            "No passkey was made. Try again, or use an authenticator app."
        )

    def clean(self) -> dict[str, Any]:
        """The new passkey. Raises `ValidationError`."""
        with _refusing_nonsense():
            return super().clean()


class EditPasskeyForm(EditWebAuthnForm):
    """Another name for a passkey."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self.fields["name"], "Name of the passkey", missing="Enter a name.")


@contextmanager
def _refusing_nonsense() -> Iterator[None]:
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise get_adapter().validation_error("incorrect_code") from error


def _ask_for_code(field: forms.Field) -> None:
    _say(
        field,
        "Code",
        "Six digits from your authenticator app, or one of your recovery codes.",
        "Enter the code that your app shows.",
    )
    field.widget = _code_input()


def _code_input() -> forms.TextInput:
    return forms.TextInput({"autocomplete": "one-time-code", "inputmode": "numeric", "spellcheck": "false"})

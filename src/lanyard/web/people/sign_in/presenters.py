"""Somebody's ways to sign in, in words."""

from dataclasses import dataclass

from allauth.mfa.models import Authenticator

from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.second_factor import factors_of


@dataclass(frozen=True)
class Passkey:
    """One passkey of somebody."""

    number: int
    name: str
    used: str


@dataclass(frozen=True)
class Ways:
    """Everything by which somebody can sign in."""

    has_password: bool
    has_app: bool
    passkeys: tuple[Passkey, ...]
    recovery_codes: int | None

    @property
    def has_second_factor(self) -> bool:
        """Whether there is an app or a passkey."""
        return self.has_app or bool(self.passkeys)


def ways_of(person: Person) -> Ways:
    """How somebody can sign in. Two queries."""
    factors = factors_of(person)
    codes = Authenticator.objects.filter(user=person, type=Authenticator.Type.RECOVERY_CODES).first()
    return Ways(
        has_password=person.has_usable_password(),
        has_app=any(each.type == Authenticator.Type.TOTP for each in factors),
        passkeys=tuple(_passkey(each) for each in factors if each.type == Authenticator.Type.WEBAUTHN),
        recovery_codes=len(codes.wrap().get_unused_codes()) if codes else None,
    )


def _passkey(factor: Authenticator) -> Passkey:
    used = (
        f"Last used on {date_in_words(factor.last_used_at.date())}" if factor.last_used_at else "Not used yet"
    )
    name = str(factor.wrap().name)
    return Passkey(factor.pk, name if name.startswith("Passkey") else f"Passkey: {name}", used)

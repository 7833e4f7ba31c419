"""Second factors: how allauth keeps them, and what follows when one is added, used or removed."""

import base64
import hashlib
from typing import Any

from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authentication_failed, authenticator_used
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models.signals import post_delete, post_save
from django.http import HttpRequest
from django.utils.encoding import force_bytes
from typing_extensions import override

from lanyard.web.pages.frame import SERVICE
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.acts import CODES_MADE, FACTOR_ADDED, FACTOR_FAILED, FACTOR_REMOVED
from lanyard.web.people.sign_in.events import record_attempt, record_of
from lanyard.web.people.sign_in.second_factor import (
    FACTORS,
    PASSED,
    factors_of,
    mark_passed,
    needs_second_factor,
)
from lanyard.web.people.sign_in.words import FACTOR_ERRORS
from lanyard.web.people.visitors import visitor_for


class FactorAdapter(DefaultMFAAdapter):
    """Keeps secrets encrypted, and never lets go of the last factor that somebody needs."""

    error_messages = {**DefaultMFAAdapter.error_messages, **FACTOR_ERRORS}  # noqa: RUF012

    @override
    def encrypt(self, text: str) -> str:
        """A secret as it is stored: nobody can use a copy of the database alone."""
        return _cipher().encrypt(text.encode()).decode()

    @override
    def decrypt(self, encrypted_text: str) -> str:
        """A stored secret. Raises `InvalidToken` where the site's secret key is another than it was."""
        return _cipher().decrypt(encrypted_text.encode()).decode()

    @override
    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether a factor can go: another is left, or none is needed."""
        person = Person.objects.get(pk=authenticator.user_id)
        others = [each for each in factors_of(person) if each.pk != authenticator.pk]
        return bool(others) or not needs_second_factor(visitor_for(person))

    @override
    def get_totp_issuer(self) -> str:
        """What authenticator apps show beside the code."""
        return SERVICE

    @override
    def generate_authenticator_name(self, user: AbstractBaseUser, type: Authenticator.Type) -> str:
        """The name suggested for a new passkey."""
        number = Authenticator.objects.filter(user=user, type=type).count() + 1
        return "Passkey" if number == 1 else f"Passkey {number}"


def watch_factors() -> None:
    """Has every change and use of a factor noted, in the session and in the record.

    What allauth says of changes comes after its transaction; the tables speak within it, as the record must.
    """
    post_save.connect(_saved, sender=Authenticator)
    post_delete.connect(_removed, sender=Authenticator)
    authenticator_used.connect(_used)
    authentication_failed.connect(_failed)


def _saved(instance: Authenticator, *, created: bool, **_: Any) -> None:
    request = _own_request(instance)
    if request is None or not created:
        return
    if instance.type in FACTORS:
        mark_passed(request.session)
    act = FACTOR_ADDED if instance.type in FACTORS else CODES_MADE
    record_of(act, instance.user, {"kind": instance.type})


def _removed(instance: Authenticator, **_: Any) -> None:
    request = _own_request(instance)
    if request is None or instance.type not in FACTORS:
        return
    if not factors_of(instance.user):
        request.session.pop(PASSED, None)
    record_of(FACTOR_REMOVED, instance.user, {"kind": instance.type})


def _used(request: HttpRequest, **_: Any) -> None:
    mark_passed(request.session)


def _failed(user: Person, authenticator: Authenticator, **_: Any) -> None:
    record_attempt(FACTOR_FAILED, user, {"kind": authenticator.type})


def _own_request(factor: Authenticator) -> HttpRequest | None:
    """The request in which somebody changes a factor of their own; None where the change is another's act."""
    request: HttpRequest | None = context.request
    return request if request is not None and request.user.pk == factor.user_id else None


def _cipher() -> MultiFernet:
    """Under the newest key; what older keys have encrypted can still be read."""
    return MultiFernet([_key(secret) for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)])


def _key(secret: str | bytes) -> Fernet:
    digest = hashlib.sha256(b"lanyard second factors " + force_bytes(secret)).digest()
    return Fernet(base64.urlsafe_b64encode(digest))

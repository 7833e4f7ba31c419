"""Forgetting one person: what the people room holds about somebody, and how it goes."""

from collections.abc import Iterable

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.auth.hashers import make_password
from django.db.models import F, Model, Q, QuerySet
from django.utils import timezone

from lanyard.web.audit.retention.persons import PersonEraser, Whose
from lanyard.web.people.directory.administrators import check_one_is_left
from lanyard.web.people.models import Invitation, Person, RoleHeld, SignedLink

_ERASED_AT = "erased.invalid"
"""A domain that can never be reached (RFC 2606), so that no message goes to an erased account."""


def _account(whose: Whose) -> QuerySet[Person]:
    return Person.objects.filter(pk=whose.person).exclude(email__endswith=f"@{_ERASED_AT}")


def _forget_account(whose: Whose) -> int:
    """Empties the account and keeps its number, by which events and roles held go on making sense.

    Raises `LastAdministratorError` where nobody would be left to manage people.
    """
    roles = RoleHeld.objects.filter(person=whose.person, last_day=None)
    check_one_is_left(roles)
    today = timezone.localdate()
    roles.filter(first_day__gt=today).delete()
    roles.update(last_day=today)
    return _account(whose).update(
        name=f"Person {whose.person} (erased)",
        email=f"person-{whose.person}@{_ERASED_AT}",
        phone="",
        password=make_password(None),
        is_active=False,
        version=F("version") + 1,
    )


def _sign_in(whose: Whose) -> list[QuerySet[Model]]:
    """What sign-in keeps: addresses, second factors, accounts elsewhere, devices, tries that failed."""
    own = [
        model.objects.filter(user_id=whose.person) for model in (EmailAddress, Authenticator, SocialAccount)
    ]
    tries = [
        model.objects.filter(username__in=whose.known_by)
        for model in (AccessAttempt, AccessFailureLog, AccessLog)
    ]
    return [*own, UserSession.objects.filter(user_id=whose.person), *tries]


def _forget_sign_in(whose: Whose) -> int:
    devices = list(UserSession.objects.filter(user_id=whose.person))
    for device in devices:
        device.end()
    return len(devices) + _delete(_sign_in(whose))


def _letters(whose: Whose) -> list[QuerySet[Model]]:
    """Invitations and signed links, which name those they were sent to."""
    return [
        Invitation.objects.filter(Q(person=whose.person) | Q(email__in=whose.known_by)),
        SignedLink.objects.filter(for_email__in=whose.known_by),
    ]


def _count(found: Iterable[QuerySet[Model]]) -> int:
    return sum(each.count() for each in found)


def _delete(found: Iterable[QuerySet[Model]]) -> int:
    return sum(each.delete()[0] for each in found)


def _addresses(person: int) -> list[str]:
    return list(Person.objects.filter(pk=person).values_list("email", flat=True))


PERSON_ERASERS = (
    PersonEraser(
        name="people.account",
        words="name, address and telephone number of the account",
        held=lambda whose: _account(whose).count(),
        erase=_forget_account,
        known_by=_addresses,
    ),
    PersonEraser(
        name="people.sign-in",
        words="second factors, devices and tries to sign in",
        held=lambda whose: _count(_sign_in(whose)),
        erase=_forget_sign_in,
    ),
    PersonEraser(
        name="people.letters",
        words="invitations and signed links",
        held=lambda whose: _count(_letters(whose)),
        erase=lambda whose: _delete(_letters(whose)),
    ),
)

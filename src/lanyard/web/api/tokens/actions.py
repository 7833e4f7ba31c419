"""What is done with tokens. The secret leaves `make_token` once and is kept nowhere."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Interface, Visitor, check_may
from lanyard.web.api.access import USE_API, scopes
from lanyard.web.api.acts import TOKEN_MADE, TOKEN_REVOKED
from lanyard.web.api.errors import TokenError
from lanyard.web.api.in_record import TOKEN
from lanyard.web.api.messages import TOKEN_MADE as TOLD_OF_TOKEN
from lanyard.web.api.models import ApiToken
from lanyard.web.api.tokens.secrets import BEGINNING, digest_of, new_secret
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import About, record
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.models import Person

MOST_DAYS = 365
MOST_TOKENS = 20
"""Tokens that one person can have at a time."""


@dataclass(frozen=True)
class MadeToken:
    """A token as it was made, with the only copy of its secret."""

    token: ApiToken
    secret: str = field(repr=False)


def may_carry(by: Visitor) -> tuple[Permission, ...]:
    """The rights that somebody can give to a token: those of the API that they have themselves."""
    return tuple(each for each in scopes() if by.may(each))


@transaction.atomic
def make_token(*, by: Visitor, name: str, rights: Iterable[str], days: int) -> MadeToken:
    """A token that lasts so many days and carries some of one's own rights (by their names).

    Raises `NotAllowedError`, or `TokenError` where the name is taken or the token would be more than may be.
    """
    check_may(by, USE_API, owner=by.person)
    owner = Person.objects.get(pk=by.person or 0)
    carried = sorted(set(rights))
    _check(by, name.strip(), carried, days)
    secret, now = new_secret(), timezone.now()
    token = ApiToken.objects.create(
        person=owner,
        name=name.strip(),
        digest=digest_of(secret),
        beginning=secret[:BEGINNING],
        scopes=carried,
        made=now,
        expires=now + timedelta(days=days),
    )
    send(TOLD_OF_TOKEN, to=owner.email, by=by, tokens=Link("api:tokens"))
    _record(TOKEN_MADE, token, by=by)
    return MadeToken(token, secret)


@transaction.atomic
def revoke_token(*, by: Visitor, token: int) -> ApiToken:
    """Ends a token at once. Raises `NotAllowedError`. Revoking a revoked token changes nothing."""
    held = ApiToken.objects.select_for_update().get(pk=token)
    check_may(by, USE_API, owner=held.person_id)
    if held.revoked is None:
        held.revoked = timezone.now()
        held.save()
        _record(TOKEN_REVOKED, held, by=by)
    return held


def _check(by: Visitor, name: str, rights: list[str], days: int) -> None:
    """Raises `TokenError`. Nobody makes a token with a token: a leaked one would never end."""
    if by.interface is Interface.API:
        raise TokenError("Tokens are made on the pages of your account.")
    if not set(rights) <= {each.name for each in may_carry(by)}:
        raise TokenError("A token can only do what you may do yourself.", "rights")
    if not 0 < days <= MOST_DAYS:
        raise TokenError(f"A token lasts at most {MOST_DAYS} days.", "days")
    held = ApiToken.objects.filter(person=by.person, revoked=None)
    if held.filter(name__iexact=name).exists():
        raise TokenError("You have a token of this name. Choose another name, or revoke that one.", "name")
    if held.filter(expires__gt=timezone.now()).count() >= MOST_TOKENS:
        raise TokenError(f"You have {MOST_TOKENS} tokens. Revoke one that you no longer need.")


def _record(act: Act, token: ApiToken, *, by: Visitor) -> None:
    record(
        act,
        by=by,
        about=About(TOKEN, token.pk),
        detail={"may": token.scopes, "expires": token.expires.date().isoformat()},
        personal={"name": token.name},
        person=token.person_id,
    )

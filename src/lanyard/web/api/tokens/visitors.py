"""The holder of a token as a visitor: the person, through the API, with no more rights than the token has."""

from dataclasses import replace
from datetime import datetime, timedelta

from django.db.models import Q

from lanyard.web.access.visitor import NOBODY, Interface, Visitor
from lanyard.web.api.access import USE_API
from lanyard.web.api.models import ApiToken
from lanyard.web.api.tokens.secrets import digest_of
from lanyard.web.people.visitors import visitor_for

_TRUE_TO = timedelta(minutes=1)


def token_of(secret: str | None, at: datetime) -> ApiToken | None:
    """The token of this secret, if it opens something at that moment. Notes that it was used. Two queries."""
    if secret is None:
        return None
    working = ApiToken.objects.working(at).select_related("person")
    token = working.filter(digest=digest_of(secret)).first()
    if token is not None:
        _note_use(token, at)
    return token


def visitor_by(token: ApiToken) -> Visitor:
    """Whoever's token it is, limited to what it carries; `NOBODY` once they may not use the API any more."""
    person = visitor_for(token.person, Interface.API)
    return replace(person, limited_to=frozenset(token.scopes)) if person.may(USE_API) else NOBODY


def _note_use(token: ApiToken, at: datetime) -> None:
    """True to a minute, so that busy programs do not write at each call."""
    before = Q(last_used=None) | Q(last_used__lt=at - _TRUE_TO)
    if token.last_used is None or token.last_used < at - _TRUE_TO:
        ApiToken.objects.filter(before, pk=token.pk).update(last_used=at)

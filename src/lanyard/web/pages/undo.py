"""Taking an act back: a button in the banner that says it is done, for some minutes, while nothing changed.

What taking back means is an act of the feature, with its own rights, its own event and its own refusals.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.signing import BadSignature, SignatureExpired, dumps, loads
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_POST

from lanyard.web.access.errors import DeclaredTwiceError, NotAllowedError
from lanyard.web.access.request import visitor_of
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.refusals import RefusedError

LONGEST = timedelta(minutes=10)
"""How long an act can be taken back by its banner."""

_SALT = "lanyard.undo"

Given = Mapping[str, int | str | None]
"""What taking back needs to know: ids, and what was there before. Nothing about a person."""


@dataclass(frozen=True)
class TakingBack:
    """How one kind of act is taken back. `act` gives the words for the banner, or raises `RefusedError`."""

    name: str
    act: Callable[[Visitor, Given], str]


@dataclass(frozen=True)
class Undo:
    """How the act that has just been done can be taken back."""

    by: TakingBack
    given: Given


_declared: dict[str, TakingBack] = {}


def declare_taking_back(ways: Iterable[TakingBack]) -> None:
    """Adds a feature's ways to take acts back. Raises `DeclaredTwiceError` when two have one name."""
    for way in ways:
        if _declared.setdefault(way.name, way) is not way:
            raise DeclaredTwiceError(f"Two ways of taking back are called {way.name}.")


def banner_with_undo(request: HttpRequest, words: str, undo: Undo, address: str) -> str:
    """The words of a banner with the button beside them, as HTML. Undoing leads to `address`."""
    token = dumps(
        {
            "by": undo.by.name,
            "given": dict(undo.given),
            "address": address,
            "person": visitor_of(request).person,
        },
        salt=_SALT,
    )
    banner = render_to_string("pages/undo.html", {"words": words, "token": token}, request=request)
    return mark_safe(banner)  # noqa: S308 - the template escapes what it places


@require_POST
def take_back(request: HttpRequest) -> HttpResponse:
    """Takes the act back, or says why it cannot be."""
    token = request.POST.get("token", "")
    said = _said(token, visitor_of(request))
    try:
        _check_time(token)
        messages.success(request, _declared[said["by"]].act(visitor_of(request), said["given"]))
    except RefusedError as refusal:
        messages.error(request, str(refusal))
    return HttpResponseRedirect(said["address"])


def _said(token: str, visitor: Visitor) -> dict[str, Any]:
    """What a token says, however old. Raises `NotAllowedError` for one that is not the visitor's."""
    try:
        said: dict[str, Any] = loads(token, salt=_SALT)
    except BadSignature:
        said = {}
    if said.get("person") != visitor.person or visitor.person is None:
        raise NotAllowedError(
            "Only the person who did it can undo it, from the message that said it was done."
        )
    return said


def _check_time(token: str) -> None:
    try:
        loads(token, salt=_SALT, max_age=LONGEST)
    except SignatureExpired as late:
        raise RefusedError(
            f"It is too late to undo this: that can be done for {LONGEST.seconds // 60} minutes. "
            "Nothing has been changed."
        ) from late

"""One person's way through the steps: what they have sent so far, kept in their session until it is finished.

Each way has an id in its address, so that two of them in two windows never mix. What was sent is kept as it
was sent and checked again whenever it is used.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from secrets import token_urlsafe

from django.contrib.sessions.models import Session
from django.http import HttpRequest

from lanyard.web.pages.links import Link
from lanyard.web.pages.posted import Posted
from lanyard.web.pages.steps.declare import Confirmation, Steps
from lanyard.web.pages.steps.errors import AnswersGoneError

MOST_KEPT = 5
"""Ways that one session keeps; the oldest goes when another begins."""

_KEY = "steps"


@dataclass
class Journey:
    """What has been sent for each step, what was given at the start, and the confirmation once it is done."""

    id: str
    route: str
    given: dict[str, str] = field(default_factory=dict)
    sent: dict[str, Posted] = field(default_factory=dict)
    confirmation: Confirmation | None = None


def begin(request: HttpRequest, steps: Steps, given: Mapping[str, str]) -> Journey:
    """A new way through the steps."""
    journey = Journey(token_urlsafe(9), steps.route, dict(given))
    keep(request, journey)
    return journey


def journey_of(request: HttpRequest, steps: Steps, journey: str) -> Journey:
    """What is kept of a way. Raises `AnswersGoneError` when it is not, or no longer."""
    return _read(request.session.get(_KEY, {}), steps, journey)


def keep(request: HttpRequest, journey: Journey) -> None:
    """Keeps what has been sent, last, and lets the oldest way go where there are too many."""
    kept = {name: one for name, one in request.session.get(_KEY, {}).items() if name != journey.id}
    newest = dict([*kept.items(), (journey.id, asdict(journey))][-MOST_KEPT:])
    request.session[_KEY] = newest


def held(request: HttpRequest, steps: Steps, journey: str) -> Journey:
    """The way as the database has it, held so that nobody else can finish it until the transaction ends.

    A form that is sent twice at once is thus finished once. Raises `AnswersGoneError`.
    """
    session = Session.objects.select_for_update().filter(session_key=request.session.session_key).first()
    kept = session.get_decoded().get(_KEY, {}) if session else {}
    request.session[_KEY] = kept
    return _read(kept, steps, journey)


def finish(request: HttpRequest, journey: Journey, confirmation: Confirmation) -> None:
    """Forgets what was sent, and keeps the confirmation. Call while the way is held."""
    keep(request, Journey(journey.id, journey.route, confirmation=confirmation))
    request.session.save()


def _read(kept: Mapping[str, dict[str, object]], steps: Steps, journey: str) -> Journey:
    found = kept.get(journey)
    if found is None or found["route"] != steps.route:
        raise AnswersGoneError("The answers given so far are no longer kept.")
    return Journey(**{**found, "confirmation": _confirmation(found["confirmation"])})  # type: ignore[arg-type]


def _confirmation(kept: object) -> Confirmation | None:
    if not isinstance(kept, dict):
        return None
    return Confirmation(
        title=kept["title"],
        lines=tuple(kept["lines"]),
        next=tuple(kept["next"]),
        links=tuple(Link(**link) for link in kept["links"]),
    )

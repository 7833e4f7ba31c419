"""One event as its page shows it, with what is kept apart where the visitor may see it."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.access import SEE_PERSONAL
from lanyard.web.audit.changes import Change, changes_in, said_in
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.own import PERSONAL_SEEN
from lanyard.web.audit.presenters import EventInWords, in_words
from lanyard.web.audit.record import About, record_read
from lanyard.web.audit.record_list import BY, IDENTITY, THING
from lanyard.web.audit.things import declared_things, thing_words
from lanyard.web.pages.links import Link


@dataclass(frozen=True)
class Apart:
    """What the event keeps apart. `state` is none, shown, hidden or erased."""

    state: str
    changes: tuple[Change, ...] = ()
    said: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class EventPage:
    """Everything that the page of an event places."""

    words: EventInWords
    changes: tuple[Change, ...]
    said: tuple[tuple[str, str], ...]
    apart: Apart
    seal: str
    previous: str
    more: tuple[Link, ...]


def event_page(event: Event, visitor: Visitor) -> EventPage:
    """The page of an event. Where it opens what is kept apart about a child, that is an event too."""
    (words,) = in_words([event])
    return EventPage(
        words=words,
        changes=tuple(changes_in(event.detail)),
        said=tuple(said_in(event.detail)),
        apart=_apart(event, visitor),
        seal=event.seal,
        previous=event.previous,
        more=tuple(_more(event, words)),
    )


def _apart(event: Event, visitor: Visitor) -> Apart:
    if not event.personal_seal:
        return Apart("none")
    kept = PersonalDetail.objects.filter(event=event.number).first()
    if kept is None:
        return Apart("erased")
    if not visitor.may(SEE_PERSONAL):
        return Apart("hidden")
    _log(event, visitor)
    return Apart("shown", tuple(changes_in(kept.content)), tuple(said_in(kept.content)))


def _log(event: Event, visitor: Visitor) -> None:
    thing = declared_things().get(event.about)
    if thing and thing.is_child:
        about = About(event.about, event.about_id, event.organisation)
        record_read(PERSONAL_SEEN, by=visitor, about=about)


def _more(event: Event, words: EventInWords) -> list[Link]:
    """Where the same person's and the same thing's events are."""
    about = {THING: event.about, IDENTITY: event.about_id}
    thing = thing_words(event.about).lower()
    links = [Link(f"Everything about this {thing}", _narrowed(about), more=words.about)]
    if event.person is not None:
        links.append(Link(f"Everything done by {words.who}", _narrowed({BY: str(event.person)})))
    return links


def _narrowed(asked: dict[str, str]) -> str:
    return f"{reverse('audit:record')}?{urlencode(asked)}"

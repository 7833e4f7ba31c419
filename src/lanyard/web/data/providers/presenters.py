"""Lists from providers in ready words."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.core.words.numbers import count, counted
from lanyard.web.data import store
from lanyard.web.data.models import Part, PartState, PartWanted
from lanyard.web.data.providers.kinds import title_of
from lanyard.web.data.providers.outcome import read_refusals
from lanyard.web.data.providers.ways import Way

COLOURS: dict[PartState, str] = {
    PartState.CHECKING: "grey",
    PartState.REFUSED: "red",
    PartState.WAITING: "blue",
    PartState.ACCEPTED: "green",
    PartState.SENT_BACK: "red",
}


@dataclass(frozen=True)
class PartShown:
    """One version that was sent. Addresses are empty where there is nothing to see or do."""

    title: str
    state: str
    colour: str
    sent: str
    found: str
    refusals: tuple[str, ...]
    because: str
    narrative: str
    problems: str
    accept: str
    send_back: str


def parts_shown(parts: Iterable[Part], way: Way, *, may_decide: bool) -> list[PartShown]:
    """The versions of a list, the latest first."""
    return [_part(part, way, may_decide=may_decide) for part in parts]


def wanted_title(wanted: PartWanted) -> str:
    """A list and whose it is."""
    return f"{title_of(wanted.kind)}: {wanted.organisation}"


def _part(part: Part, way: Way, *, may_decide: bool) -> PartShown:
    state = PartState(part.state)
    at = timezone.localtime(part.sent_at)
    can_accept = may_decide and state in {PartState.WAITING, PartState.SENT_BACK}
    can_send_back = may_decide and state in {PartState.WAITING, PartState.ACCEPTED}
    return PartShown(
        title=str(part),
        state=state.label,
        colour=COLOURS[state],
        sent=f"{part.name}, sent {date_in_words(at.date())} at {time_in_words(at.time())}",
        found=_found(part),
        refusals=read_refusals(store.part_checked(part.key)) if state is PartState.REFUSED else (),
        because=part.sent_back_because if state is PartState.SENT_BACK else "",
        narrative=part.narrative,
        problems=way.problems(part.pk) if part.errors + part.queries else "",
        accept=reverse("data:accept-part", args=[part.pk]) if can_accept else "",
        send_back=reverse("data:send-back-part", args=[part.pk]) if can_send_back else "",
    )


def _found(part: Part) -> str:
    if part.state in {PartState.CHECKING, PartState.REFUSED}:
        return ""
    rows, of = counted(part.rows or 0, "row", "rows"), f", of {date_in_words(part.of)}" if part.of else ""
    if not part.errors + part.queries:
        return f"{rows}{of}. Every rule is kept."
    errors = counted(part.errors, "error", "errors")
    return f"{rows}{of}: {errors} and {counted(part.queries, 'query', 'queries')}."


def state_in_words(state: str | None) -> str:
    """How far the latest version is, or that none came."""
    return PartState(state).label if state else "Nothing sent yet"


def versions_in_words(number: int) -> str:
    """How many versions came."""
    return count(number)

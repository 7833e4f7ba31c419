"""How a draw came about: everything that happened, in order of time, as the timeline shows it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.html import format_html

from lanyard.core.words.numbers import count
from lanyard.web.draws.ceremony.presenters import moment_in_words
from lanyard.web.draws.ceremony.rules import listed_in_words
from lanyard.web.draws.models import Ceremony, CeremonyState, Draw, EndedBecause, Party, Replacement, Way


@dataclass(frozen=True)
class Happened:
    """One event of the timeline. `code` is a fingerprint that belongs to its text."""

    at: datetime
    title: str
    text: str = ""
    state: str = "done"
    state_words: str = "Happened"
    code: str = ""

    @property
    def day(self) -> str:
        """When it was, in words."""
        return moment_in_words(self.at)

    @property
    def html(self) -> str:
        """The text with its fingerprint, which may break anywhere; nothing where it has none."""
        if not self.code:
            return ""
        return format_html('{} <code class="lanyard-code">{}</code>', self.text, self.code)

    @property
    def iso(self) -> str:
        """When it was, for machines."""
        return timezone.localtime(self.at).isoformat(timespec="minutes")


def history_of(
    draw: Draw, ceremonies: Iterable[Ceremony], replacements: Iterable[Replacement]
) -> list[Happened]:
    """Everything that happened in a draw, the first first."""
    of_ceremonies = [each for ceremony in ceremonies for each in _of_ceremony(ceremony)]
    events = [*_of_list(draw), *of_ceremonies, *_of_draw(draw), *map(_of_replacement, replacements)]
    return sorted(events, key=lambda each: each.at)


def _of_list(draw: Draw) -> Iterator[Happened]:
    yield Happened(draw.begun_at, "A list was asked for", f"{draw.title}. From {draw.snapshot}.")
    if draw.frozen_at:
        children = count(draw.record.children)
        told = f"{children} children. Its fingerprint:"
        yield Happened(draw.frozen_at, "The list was frozen", told, code=draw.fingerprint)
    if draw.shown_at and draw.shown_at != draw.frozen_at:
        yield Happened(draw.shown_at, "The verifier’s list was shown to whoever checks")
    if draw.retired_at:
        yield Happened(draw.retired_at, "The list was set aside", draw.retired_because, "late", "Ended")


def _of_ceremony(ceremony: Ceremony) -> Iterator[Happened]:
    parties = list(ceremony.parties.all())
    if ceremony.called_at and parties:
        named = listed_in_words(party.called for party in parties)
        beacon = (
            f" A public value was to join them: {ceremony.beacon_named}." if ceremony.beacon_named else ""
        )
        title = f"Ceremony {ceremony.number}: the parties were asked for their commitments"
        yield Happened(ceremony.called_at, title, f"{named}.{beacon}")
    for party in parties:
        yield from _of_party(party)
    if ceremony.beacon_at:
        yield Happened(ceremony.beacon_at, "The public value was entered", f"It was {ceremony.beacon}.")
    if ceremony.state == CeremonyState.ENDED and ceremony.ended_at and ceremony.called_at:
        why = EndedBecause(ceremony.ended_because).label
        title = f"Ceremony {ceremony.number} ended without a draw"
        yield Happened(ceremony.ended_at, title, f"{why}.", "late", "Ended")


def _of_party(party: Party) -> Iterator[Happened]:
    if party.committed_at:
        how = Way(party.way).label
        title = f"{party.called} committed to its words"
        yield Happened(party.committed_at, title, f"{how}. The commitment:", code=party.commitment)
    if party.revealed_at:
        yield Happened(party.revealed_at, f"{party.called} said its words", f"“{party.words}”")


def _of_draw(draw: Draw) -> Iterator[Happened]:
    if draw.drawn_at:
        yield Happened(
            draw.drawn_at, "The draw was made", "The words and the list alone decided who was drawn."
        )


def _of_replacement(done: Replacement) -> Happened:
    text = f"{done.out} is replaced by {done.reserve}. {done.get_reason_display()}."
    return Happened(done.at, "A child was replaced by the next in reserve", text)

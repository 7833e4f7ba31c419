"""What to do now in a draw, and how far it is, in ready words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.urls import reverse

from lanyard.core.words.numbers import count
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.access import HOLD_DRAWS
from lanyard.web.draws.ceremony.presenters import holding, moment_in_words, own_parties, waits_in_words
from lanyard.web.draws.lists.presenters import what_is_drawn
from lanyard.web.draws.models import Ceremony, CeremonyState, Draw, DrawState, Party
from lanyard.web.pages.links import Link


@dataclass(frozen=True)
class Stage:
    """One stage of a draw, as the component of tasks shows it."""

    title: str
    hint: str
    state: str
    href: str = ""


@dataclass(frozen=True)
class Now:
    """Where a draw stands: `say` is what happens next, `act` what the visitor can do about it."""

    say: str
    act: Link | None
    refusals: tuple[str, ...]
    stages: tuple[Stage, ...]


def now_of(draw: Draw, ceremony: Ceremony | None, parties: Sequence[Party], visitor: Visitor) -> Now:
    """Where a draw stands for a visitor."""
    say, act = _next(draw, ceremony, parties, visitor)
    return Now(say, act, tuple(draw.refusals), tuple(_stages(draw, ceremony, parties)))


def _next(
    draw: Draw, ceremony: Ceremony | None, parties: Sequence[Party], visitor: Visitor
) -> tuple[str, Link | None]:
    state = DrawState(draw.state)
    if state is DrawState.FROZEN:
        return _next_of_ceremony(draw, ceremony, parties, visitor)
    if state is DrawState.DRAWN:
        return "The draw has been made.", Link("See the certificate", _at("certificate", draw))
    if state is DrawState.RETIRED:
        return f"Its list was set aside: {draw.retired_because}", None
    if state is DrawState.REFUSED:
        again = Link("Ask for another list", reverse("draws:begin")) if visitor.may(HOLD_DRAWS) else None
        return "The list cannot give what was asked for, so nothing was frozen:", again
    return "The list is being frozen.", None


def _next_of_ceremony(
    draw: Draw, ceremony: Ceremony | None, parties: Sequence[Party], visitor: Visitor
) -> tuple[str, Link | None]:
    own = [party for party in own_parties(parties, visitor) if _is_asked(party, ceremony)]
    if own:
        words = "Say your words" if own[0].commitment else "Commit to your words"
        return "It is your turn.", Link(words, reverse("draws:party", args=[own[0].pk]))
    if ceremony is None or ceremony.state == CeremonyState.GATHERING:
        return _next_of_gathering(draw, parties, visitor)
    act = (
        Link("Go to the ceremony", _at("ceremony", draw)) if holding(draw.pk, ceremony, visitor).end else None
    )
    return waits_in_words(ceremony, parties), act


def _next_of_gathering(draw: Draw, parties: Sequence[Party], visitor: Visitor) -> tuple[str, Link | None]:
    if not visitor.may(HOLD_DRAWS):
        return "The list is frozen. Whoever holds the draw names the parties next.", None
    words = "Go on naming parties" if parties else "Name the parties"
    return "The list is frozen. Now name the parties who give words.", Link(words, _at("ceremony", draw))


def _is_asked(party: Party, ceremony: Ceremony | None) -> bool:
    if ceremony is None:
        return False
    commits = ceremony.state == CeremonyState.COMMITTING and not party.commitment
    return commits or (ceremony.state == CeremonyState.REVEALING and party.revealed_at is None)


def _stages(draw: Draw, ceremony: Ceremony | None, parties: Sequence[Party]) -> Iterator[Stage]:
    yield _frozen(draw)
    is_drawn, is_open = draw.state == DrawState.DRAWN, draw.state == DrawState.FROZEN
    committed = sum(bool(party.commitment) for party in parties)
    said = sum(party.revealed_at is not None for party in parties)
    called = ceremony is not None and ceremony.called_at is not None
    address = _at("ceremony", draw) if draw.fingerprint else ""
    yield Stage(
        "Three organisations or more commit to words",
        f"{count(committed)} of {count(len(parties))} have." if called else "Each keeps its words secret.",
        _how_far(is_open=is_open and called, is_done=bool(parties) and committed == len(parties)),
        address,
    )
    yield Stage(
        "Then each says its words",
        f"{count(said)} of {count(len(parties))} have." if said else "Only once everybody has committed.",
        _how_far(is_open=is_open and _all(parties), is_done=bool(parties) and said == len(parties)),
        address,
    )
    yield Stage(
        "The words draw the children",
        f"Drawn on {moment_in_words(draw.drawn_at)}." if draw.drawn_at else what_is_drawn(draw) + ".",
        "done" if is_drawn else "waiting",
        _at("certificate", draw),
    )
    yield Stage(
        "Anybody checks it",
        "With forty lines of Python that anybody can read, or in a spreadsheet.",
        "todo" if is_drawn else "waiting",
        _at("how-to-check", draw),
    )


def _frozen(draw: Draw) -> Stage:
    if draw.frozen_at is None:
        state = "begun" if draw.state == DrawState.FREEZING else "late"
        return Stage("The list of children is frozen", "Nobody can change it afterwards.", state)
    hint = f"{count(draw.record.children)} children, on {moment_in_words(draw.frozen_at)}."
    return Stage("The list of children is frozen", hint, "done", _at("list", draw))


def _all(parties: Sequence[Party]) -> bool:
    return bool(parties) and all(party.commitment for party in parties)


def _how_far(*, is_open: bool, is_done: bool) -> str:
    if is_done:
        return "done"
    return "begun" if is_open else "waiting"


def _at(route: str, draw: Draw) -> str:
    return reverse(f"draws:{route}", args=[draw.pk])

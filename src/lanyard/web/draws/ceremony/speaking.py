"""What a party is to do now, in ready words, for its own page."""

from dataclasses import dataclass

from lanyard.web.draws.ceremony.ways import Ways
from lanyard.web.draws.models import CeremonyState, DrawState, Way
from lanyard.web.pages.links import Link


@dataclass(frozen=True)
class Task:
    """One step of a party's, as the component of tasks shows it."""

    title: str
    hint: str
    state: str
    href: str = ""


@dataclass(frozen=True)
class Speaking:
    """The page of a party: `say` is what to do now, `act` the button, `other` another way to do the same."""

    say: str
    act: Link | None
    other: Link | None
    tasks: tuple[Task, ...]
    files: tuple[Link, ...]


def speaking_of(ways: Ways) -> Speaking:
    """What the party is to do now."""
    say, act, other = _now(ways)
    return Speaking(say, act, other, tuple(_tasks(ways)), tuple(_files(ways)))


def _now(ways: Ways) -> tuple[str, Link | None, Link | None]:
    party, state = ways.party, CeremonyState(ways.party.ceremony.state)
    if state is CeremonyState.COMMITTING and not party.commitment:
        own = Link("Give a commitment that you made on your own computer", ways.commit_own)
        words = "Think of some words, or throw dice. Tell nobody. Then commit to them."
        return words, Link("Choose your words", ways.commit), own
    if state is CeremonyState.REVEALING and not party.revealed_at:
        return "Everybody has committed. Now say your words.", Link("Say your words", ways.reveal), None
    return _SAYINGS.get(state, ""), None, None


_SAYINGS = {
    CeremonyState.GATHERING: "The parties are still being named. You will be sent a message.",
    CeremonyState.COMMITTING: (
        "There is nothing for you to do now. You will be sent a message once everybody has committed. "
        "Keep your words to yourself until then."
    ),
    CeremonyState.REVEALING: "There is nothing for you to do now. The others are still to say their words.",
    CeremonyState.BEACON: "All words are said. The draw is made once the public value is known.",
    CeremonyState.DRAWING: "All words are said, and the draw is being made. Look again in a minute.",
    CeremonyState.DRAWN: "The draw has been made. Now check it.",
    CeremonyState.ENDED: "This ceremony ended without a draw. Nothing more is asked of you.",
}


def _tasks(ways: Ways) -> list[Task]:
    party, ceremony = ways.party, ways.party.ceremony
    is_drawn = ceremony.draw.state == DrawState.DRAWN
    may_say = ceremony.state == CeremonyState.REVEALING
    commits = ceremony.state == CeremonyState.COMMITTING
    return [
        Task(
            "Commit to your words",
            _how(ways),
            "done" if party.commitment else "todo" if commits else "waiting",
            "" if party.commitment or not commits else ways.commit,
        ),
        Task(
            "Say your words",
            "Once everybody has committed.",
            "done" if party.revealed_at else "todo" if may_say else "waiting",
            ways.reveal if may_say and not party.revealed_at else "",
        ),
        Task("Check the draw", "With three files and forty lines.", "todo" if is_drawn else "waiting"),
    ]


def _how(ways: Ways) -> str:
    return Way(ways.party.way).label if ways.party.way else "Nobody else sees them before you say them."


def _files(ways: Ways) -> list[Link]:
    draw = ways.party.ceremony.draw
    files = [Link("Checker, forty lines of Python", ways.file("check_draw.py"))]
    if draw.shown_at:
        files.insert(0, Link("Verifier’s list (CSV)", ways.file("verifiers-list.csv")))
    if draw.state == DrawState.DRAWN:
        files.append(Link("Certificate for the checker (JSON)", ways.file("certificate.json")))
        files.append(Link("Certificate to read (PDF)", ways.file("certificate.pdf")))
    return files

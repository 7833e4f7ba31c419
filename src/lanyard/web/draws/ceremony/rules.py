"""What may happen when in a ceremony."""

from collections.abc import Iterable, Sequence

from lanyard.core.draws.seeds import FEWEST_PARTIES
from lanyard.core.words.numbers import counted
from lanyard.web.draws.models import Ceremony, CeremonyState, Party
from lanyard.web.pages.refusals import RefusedError


def listed_in_words(names: Iterable[str]) -> str:
    """Names in a sentence: "the council", "the council and the forum", "a, b and c"."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def check_gathering(ceremony: Ceremony) -> None:
    """Raises `RefusedError` once parties were asked for their commitments: from then on nothing changes."""
    if ceremony.state != CeremonyState.GATHERING:
        raise RefusedError(
            "The parties were asked for their commitments, so nothing about them can change any more. "
            "If one of them does not answer, end this ceremony and begin another."
        )


def check_enough(parties: Sequence[Party]) -> None:
    """Raises `RefusedError` unless there are as many parties as a seed needs."""
    if len(parties) < FEWEST_PARTIES:
        raise RefusedError(
            f"A draw needs words from at least {FEWEST_PARTIES} organisations, so that no two of them can "
            f"know the result beforehand. You have named {counted(len(parties), 'party', 'parties')}."
        )


def check_may_commit(party: Party, ceremony: Ceremony) -> None:
    """Raises `RefusedError` where a party cannot commit now."""
    if party.commitment:
        raise RefusedError("You have committed to your words already. They cannot be exchanged any more.")
    if ceremony.state != CeremonyState.COMMITTING:
        raise RefusedError(f"Nobody is asked for commitments now: {_where(ceremony)}.")


def check_may_reveal(party: Party, ceremony: Ceremony, parties: Sequence[Party]) -> None:
    """Raises `RefusedError` where a party cannot say its words now, and says why."""
    if party.revealed_at:
        raise RefusedError("You have said your words already.")
    missing = [each.called for each in parties if not each.commitment]
    if ceremony.state == CeremonyState.COMMITTING and missing:
        has = "has" if len(missing) == 1 else "have"
        raise RefusedError(
            f"It is too early: {listed_in_words(missing)} {has} not committed yet. Keep your words to "
            "yourself until everybody has, or others could choose theirs to suit."
        )
    if ceremony.state != CeremonyState.REVEALING:
        raise RefusedError(f"Nobody is asked for words now: {_where(ceremony)}.")


def _where(ceremony: Ceremony) -> str:
    return f"the ceremony is at “{ceremony.get_state_display().lower()}”"

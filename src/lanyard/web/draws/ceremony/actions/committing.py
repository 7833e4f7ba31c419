"""A party commits to its words."""

import re

from django.db import transaction
from django.utils import timezone

from lanyard.core.draws.errors import SeedRefused
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW
from lanyard.web.draws.ceremony.access import check_speak
from lanyard.web.draws.ceremony.actions.calling import send_link
from lanyard.web.draws.ceremony.acts import COMMITTED
from lanyard.web.draws.ceremony.hidden_words import FEWEST_CHARACTERS, committed, digest, typed
from lanyard.web.draws.ceremony.rules import check_may_commit
from lanyard.web.draws.messages import WORDS_WANTED
from lanyard.web.draws.models import Ceremony, CeremonyState, Party, Way
from lanyard.web.pages.refusals import RefusedError

_COMMITMENT = re.compile(r"[0-9a-f]{64}")


@transaction.atomic
def commit_words(*, by: Visitor, party: int, words: str) -> Party:
    """Commits a party to words of which nothing but the commitment is kept.

    Raises `NotAllowedError`, and `RefusedError` for words that cannot be used, or at the wrong time.
    """
    held, ceremony = _held(by, party)
    try:
        said = typed(words)
    except SeedRefused as refused:
        raise RefusedError(str(refused), "words") from refused
    if len(said) < FEWEST_CHARACTERS:
        raise RefusedError(
            f"Use at least {FEWEST_CHARACTERS} letters or digits, so that nobody guesses them.", "words"
        )
    if Party.objects.filter(words_sha256=digest(said)).exists():
        raise RefusedError("These words were said before. Everybody knows them: take others.", "words")
    return _committed(held, ceremony, Way.WORDS, committed(held.key, said), by)


@transaction.atomic
def commit_own(*, by: Visitor, party: int, commitment: str) -> Party:
    """Takes a commitment that a party made on a computer of its own.

    Raises `NotAllowedError`, and `RefusedError` for what is no commitment, or at the wrong time.
    """
    held, ceremony = _held(by, party)
    given = "".join(commitment.split()).lower()
    if not _COMMITMENT.fullmatch(given):
        raise RefusedError(
            "This is no commitment. It has 64 digits and letters from a to f; paste the whole of it.",
            "commitment",
        )
    if ceremony.parties.filter(commitment=given).exists():
        raise RefusedError("Another party gave this commitment. Make one of your own.", "commitment")
    return _committed(held, ceremony, Way.OWN, given, by)


def _held(by: Visitor, party: int) -> tuple[Party, Ceremony]:
    """The party and its ceremony, which is held, so that two who commit at once see one another."""
    held = Party.objects.get(pk=party)
    check_speak(by, held)
    ceremony = Ceremony.objects.select_for_update().get(pk=held.ceremony_id)
    held.refresh_from_db()
    check_may_commit(held, ceremony)
    return held, ceremony


def _committed(party: Party, ceremony: Ceremony, way: Way, given: str, by: Visitor) -> Party:
    party.commitment, party.way, party.committed_at = given, way, timezone.now()
    party.save()
    if not ceremony.parties.filter(commitment="").exists():
        _ask_for_words(ceremony, by)
    detail = {"ceremony": ceremony.number, "party": party.called, "commitment": given, "way": way.value}
    record(COMMITTED, by=by, about=About(DRAW, ceremony.draw_id), detail=detail)
    return party


def _ask_for_words(ceremony: Ceremony, by: Visitor) -> None:
    """Now that everybody has committed, everybody may say their words, and is told so."""
    ceremony.state = CeremonyState.REVEALING
    ceremony.version += 1
    ceremony.save()
    for party in ceremony.parties.all():
        send_link(by, party, WORDS_WANTED)

"""A party says the words that it committed to. With the last words the draw is made."""

from django.db import transaction
from django.utils import timezone

from lanyard.core.draws.errors import SeedRefused
from lanyard.core.draws.seeds import check_reveal, plain
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.record import About, record
from lanyard.web.draws.access import DRAW
from lanyard.web.draws.ceremony.access import check_speak
from lanyard.web.draws.ceremony.actions.drawing import begin_draw
from lanyard.web.draws.ceremony.acts import REVEALED
from lanyard.web.draws.ceremony.hidden_words import digest, nonce_of, typed
from lanyard.web.draws.ceremony.rules import check_may_reveal
from lanyard.web.draws.models import Ceremony, CeremonyState, Party, Way
from lanyard.web.pages.refusals import RefusedError


@transaction.atomic
def reveal(*, by: Visitor, party: int, words: str, nonce: str = "") -> Party:
    """Takes the words of a party, and the nonce where it made its commitment itself.

    Raises `NotAllowedError`, and `RefusedError` where others have not committed yet, where the words are not
    those committed to, and where they were said before.
    """
    held = Party.objects.get(pk=party)
    check_speak(by, held)
    ceremony = Ceremony.objects.select_for_update().get(pk=held.ceremony_id)
    held.refresh_from_db()
    check_may_reveal(held, ceremony, list(ceremony.parties.all()))
    held.words, held.nonce = _opened(held, words, nonce)
    held.words_sha256, held.revealed_at = digest(held.words), timezone.now()
    _check_new(held)
    held.save()
    if not ceremony.parties.filter(revealed_at=None).exists():
        _all_said(ceremony, by)
    detail = {"ceremony": ceremony.number, "party": held.called, "commitment": held.commitment}
    record(REVEALED, by=by, about=About(DRAW, ceremony.draw_id), detail=detail)
    return held


def _opened(party: Party, words: str, nonce: str) -> tuple[str, str]:
    """The words and the nonce as they open the commitment of a party."""
    opens = _opened_here if party.way == Way.WORDS else _opened_own
    try:
        return opens(party, words, nonce)
    except SeedRefused as refused:
        raise RefusedError(str(refused), "words") from refused


def _opened_here(party: Party, words: str, _nonce: str) -> tuple[str, str]:
    said = typed(words)
    found = nonce_of(party.key, said, party.commitment)
    if found is None:
        raise RefusedError(
            "These are not the words that you committed to. Type them exactly as you chose them, with every "
            "comma and full stop. If you cannot find them again, tell whoever named you: "
            "a new ceremony begins.",
            "words",
        )
    return said, found


def _opened_own(party: Party, words: str, nonce: str) -> tuple[str, str]:
    said, given = plain(words), "".join(nonce.split()).lower()
    if not check_reveal(party.commitment, said, given):
        raise RefusedError(
            "Words and nonce do not make the commitment that you gave. Type the words with the same capital "
            "letters, spaces and signs, and paste the nonce that was made with them.",
            "words",
        )
    return said, given


def _check_new(party: Party) -> None:
    if Party.objects.exclude(pk=party.pk).filter(words_sha256=party.words_sha256).exists():
        raise RefusedError(
            "These words were said before, in another draw or by another party, and words serve once. As you "
            "are bound to them, this ceremony cannot go on: tell whoever named you.",
            "words",
        )


def _all_said(ceremony: Ceremony, by: Visitor) -> None:
    if ceremony.beacon_named:
        ceremony.state = CeremonyState.BEACON
        ceremony.version += 1
        ceremony.save()
    else:
        begin_draw(ceremony, by)

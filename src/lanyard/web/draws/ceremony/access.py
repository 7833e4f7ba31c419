"""Who may call parties to a draw, and who speaks for one, signed in or by a signed link."""

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.routes import Door, Route
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.access import DRAW, GIVE_WORDS, HOLD_DRAWS, SEE_DRAWS
from lanyard.web.draws.models import Party
from lanyard.web.people.links.purposes import Purpose

PARTY = "draw-party"
"""The kind of thing that a party to a draw is, in addresses and for links."""

DRAW_WORDS = Purpose("draw-words", "give words to a draw, and check it", "draws:party-by-link", GIVE_WORDS)
"""A link about a party: whoever holds it speaks for that party, and has what it takes to check the draw."""

PURPOSES = (DRAW_WORDS,)
ROUTES = (
    Route("draws:ceremony", SEE_DRAWS, about=DRAW),
    Route("draws:add-party", HOLD_DRAWS, about=DRAW),
    Route("draws:remove-party", HOLD_DRAWS, about=PARTY),
    Route("draws:name-beacon", HOLD_DRAWS, about=DRAW),
    Route("draws:call", HOLD_DRAWS, about=DRAW),
    Route("draws:send-again", HOLD_DRAWS, about=PARTY),
    Route("draws:say-beacon", HOLD_DRAWS, about=DRAW),
    Route("draws:end-ceremony", HOLD_DRAWS, about=DRAW),
    Route("draws:draw-again", HOLD_DRAWS, about=DRAW),
    Route("draws:party", GIVE_WORDS, about=PARTY),
    Route("draws:commit", GIVE_WORDS, about=PARTY),
    Route("draws:commit-own", GIVE_WORDS, about=PARTY),
    Route("draws:reveal", GIVE_WORDS, about=PARTY),
    Route("draws:party-by-link", Door.LINK, about=PARTY),
    Route("draws:commit-by-link", Door.LINK, about=PARTY),
    Route("draws:commit-own-by-link", Door.LINK, about=PARTY),
    Route("draws:reveal-by-link", Door.LINK, about=PARTY),
    Route("draws:file-by-link", Door.LINK, about=PARTY),
)


def can_speak(visitor: Visitor, party: Party) -> bool:
    """Whether somebody speaks for a party: only the person who was named, by account or by link."""
    is_own = party.person_id is not None and party.person_id == visitor.person
    return visitor.may_by_link(GIVE_WORDS, PARTY, party.pk) or (is_own and visitor.may(GIVE_WORDS))


def check_speak(visitor: Visitor, party: Party) -> None:
    """Raises `NotAllowedError` unless somebody speaks for the party."""
    if not can_speak(visitor, party):
        raise NotAllowedError(f"Only the person who was named speaks for {party}. Nobody can do it for them.")

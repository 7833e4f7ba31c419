"""What can happen in a ceremony, as the record knows it."""

from lanyard.web.audit.acts import Act
from lanyard.web.draws.access import GIVE_WORDS, HOLD_DRAWS

PARTY_ADDED = Act("draws.party-added", "named a party to …", HOLD_DRAWS)
PARTY_REMOVED = Act("draws.party-removed", "took a party off …", HOLD_DRAWS)
BEACON_NAMED = Act("draws.beacon-named", "named the public value of …", HOLD_DRAWS)
CALLED = Act("draws.called", "asked the parties for their commitments to …", HOLD_DRAWS)
SENT_AGAIN = Act("draws.link-sent-again", "sent a party its link to … again", HOLD_DRAWS)
COMMITTED = Act("draws.committed", "committed to words for …", GIVE_WORDS)
REVEALED = Act("draws.revealed", "said the words committed to for …", GIVE_WORDS)
BEACON_SAID = Act("draws.beacon-said", "entered the public value of …", HOLD_DRAWS)
CEREMONY_ENDED = Act("draws.ceremony-ended", "ended a ceremony without a draw: …", HOLD_DRAWS)
DRAWN = Act("draws.drawn", "made …")
DRAW_REFUSED = Act("draws.draw-refused", "could not make … of the words given")
DRAW_STARTED_AGAIN = Act("draws.draw-started-again", "started the work on … again", HOLD_DRAWS)

ACTS = (
    PARTY_ADDED,
    PARTY_REMOVED,
    BEACON_NAMED,
    CALLED,
    SENT_AGAIN,
    COMMITTED,
    REVEALED,
    BEACON_SAID,
    CEREMONY_ENDED,
    DRAWN,
    DRAW_REFUSED,
    DRAW_STARTED_AGAIN,
)

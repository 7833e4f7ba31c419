"""The messages of the room of draws, in words."""

from lanyard.web.mail.fields import LINK, MOMENT
from lanyard.web.mail.messages import Message

_LAST = """The link is for you alone: do not pass it on. You can use it as often as you like
until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me"."""

DRAW_CALLED = Message(
    "draws.called",
    "A draw needs words from you: step 1, commit to them",
    """Children are about to be drawn by lot, and you have been named to see to it that nobody can cheat.

Think of some words, or throw dice, and tell nobody. Then open this page, which says what to do:

{{ words }}

You do this in two steps: now you commit to your words, and once everybody has, you say them.

"""
    + _LAST,
    {"words": LINK, "until": MOMENT},
)
WORDS_WANTED = Message(
    "draws.words-wanted",
    "Everybody has committed: step 2, say your words for the draw",
    """Everybody who takes part in the draw has committed. Say your words now, exactly as you chose them:

{{ words }}

"""
    + _LAST,
    {"words": LINK, "until": MOMENT},
)
DRAW_MADE = Message(
    "draws.made",
    "The draw has been made: check it",
    """The draw that you gave words to has been made. See the result, and check for yourself that it is right:

{{ words }}

"""
    + _LAST,
    {"words": LINK, "until": MOMENT},
)
DRAW_BEGINS_ANEW = Message(
    "draws.begins-anew",
    "The draw did not come about with these words",
    """The ceremony that you were named for has ended without a draw. See why:

{{ words }}

Keep to new words if you are named again: words that were said once are never used a second time.

"""
    + _LAST,
    {"words": LINK, "until": MOMENT},
)

MESSAGES = (DRAW_CALLED, WORDS_WANTED, DRAW_MADE, DRAW_BEGINS_ANEW)

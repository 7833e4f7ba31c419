"""The messages about taking part. None of them can tell whose case it is."""

from lanyard.web.mail.fields import COUNT, LINK, MOMENT
from lanyard.web.mail.messages import Message

TAKE_PART_LINK = Message(
    "cases.take-part",
    "Inspection: do you want to take part?",
    """Inspectors want to learn from a few families. You can say whether you want to take part.

Read about it, in several languages, and answer here:

{{ answer }}

You can say yes or no, and change your mind by the same link until {{ until }}. Do not pass the link on.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"answer": LINK, "until": MOMENT},
)
ASK_FAMILY_LINK = Message(
    "cases.ask-family",
    "Inspection: ask a family whether it takes part",
    """You know a family whom inspectors would like to hear from. Ask it whether it wants to take part.

See whom to ask, and write down what the family says, here:

{{ ask }}

The link is for you alone: do not pass it on. It works until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"ask": LINK, "until": MOMENT},
)
CLOSED = Message(
    "cases.participation-ended",
    "Inspection: do not go ahead with what you were preparing",
    """A family does not take part, or no longer does. What you were preparing with it is closed.

Things of yours that are closed: {{ things }}
{% if page %}

See which here:

{{ page }}
{% endif %}

Do not go ahead with them, and do not ask the family why. The nominated officer can tell you more.""",
    {"things": COUNT, "page": LINK},
    optional=frozenset({"page"}),
)
TOLD_TO_OFFICE = Message(
    "cases.participation-changed",
    "Inspection: somebody has answered about taking part",
    """Somebody who was asked whether they take part has answered, changed an answer, or stopped.

See what they said, and what closed with it, here:

{{ page }}""",
    {"page": LINK},
)

MESSAGES = (TAKE_PART_LINK, ASK_FAMILY_LINK, CLOSED, TOLD_TO_OFFICE)

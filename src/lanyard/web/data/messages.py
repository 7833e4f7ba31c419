"""The messages of the data room, in words."""

from lanyard.web.mail.fields import COUNT, LINK, MOMENT
from lanyard.web.mail.messages import Message

OWN_ENTRIES_LINK = Message(
    "data.own-entries",
    "Data sets that you own: say where they are and how they are got out",
    """You are named as the owner, or as who stands in, of data sets that inspectors ask for.

See them, say how each is got out and how long that takes, and sign off what is there:

{{ mine }}

The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"mine": LINK, "until": MOMENT},
)
DRILL_ASKED = Message(
    "data.drill-asked",
    "Drill: data sets are asked of you",
    """This is a drill: no inspectors have called.

Data sets or lists of yours are asked for, and a clock runs until they are there: {{ items }} of them.

See which, get them out as you would in an inspection, and say when you have:

{{ mine }}""",
    {"items": COUNT, "mine": LINK},
)
DRILL_SENT_BACK = Message(
    "data.drill-sent-back",
    "Drill: what you got out is wanted once more",
    """This is a drill: no inspectors have called.

What you got out is not yet what was asked for, and its clock runs on. See what is said about it:

{{ mine }}""",
    {"mine": LINK},
)
PART_WANTED = Message(
    "data.part-wanted",
    "A list is asked of your organisation",
    """The local area partnership asks your organisation for a list, or for figures of your service.

Download the form, fill it in and send it back here. You are told at once what has to be mended:

{{ part }}

The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"part": LINK, "until": MOMENT},
)
PART_SENT_BACK = Message(
    "data.part-sent-back",
    "The list you sent has to be mended",
    """The list that you sent to the local area partnership cannot be used yet. See why, and send it again:

{{ part }}

The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}.""",
    {"part": LINK, "until": MOMENT},
)

MESSAGES = (OWN_ENTRIES_LINK, DRILL_ASKED, DRILL_SENT_BACK, PART_WANTED, PART_SENT_BACK)

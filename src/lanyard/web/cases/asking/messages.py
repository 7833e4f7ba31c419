"""The messages that ask for parts of cases. None of them can tell whose case it is."""

from lanyard.web.mail.fields import LINK, MOMENT
from lanyard.web.mail.messages import Message

_FOOT = """

The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me"."""

PART_WANTED = Message(
    "cases.part-wanted",
    "Inspection: something is wanted from you about a child",
    f"""Inspectors want to learn about a child whom you know. You are asked for one thing.

See what it is and by when, and give it here. You need no account:

{{{{ part }}}}{_FOOT}""",
    {"part": LINK, "until": MOMENT},
)
PART_MISSING = Message(
    "cases.part-missing",
    "Reminder: something is still wanted from you about a child",
    f"""What you were asked for about a child has not come yet.

See what it is and by when, and give it here. You need no account:

{{{{ part }}}}{_FOOT}""",
    {"part": LINK, "until": MOMENT},
)
PART_SENT_BACK = Message(
    "cases.part-sent-back",
    "Inspection: something you wrote about a child has come back",
    f"""What you wrote about a child was sent back to you, with words about what to change.

Read them, and change it here:

{{{{ part }}}}{_FOOT}""",
    {"part": LINK, "until": MOMENT},
)
MESSAGES = (PART_WANTED, PART_MISSING, PART_SENT_BACK)

"""The message that tells somebody of a new token in their name."""

from lanyard.web.mail.fields import LINK
from lanyard.web.mail.messages import Message

TOKEN_MADE = Message(
    "api.token-made",
    "Your account on Lanyard: a token has been made",
    """A token has been made with your account. A program that has it can read what you can read.

If you made it, there is nothing to do. If you did not, revoke it at once, change your password, and tell
whoever runs Lanyard for your partnership:

{{ tokens }}""",
    {"tokens": LINK},
)

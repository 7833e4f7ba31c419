"""The messages of the inspections room, in words."""

from lanyard.web.mail.fields import COUNT, LINK
from lanyard.web.mail.messages import Message

DATES_MOVED = Message(
    "inspections.dates-moved",
    "Inspection dates have changed: check your tasks",
    """A date of the inspection has changed, and with it the days of your tasks: {{ tasks }} of them.

See what is yours to do, and by when:

{{ mine }}""",
    {"tasks": COUNT, "mine": LINK},
)

MESSAGES = (DATES_MOVED,)

"""The messages of the people room, in words."""

from lanyard.web.access.roles import ROLES
from lanyard.web.mail.fields import COLLEAGUE, LINK, MOMENT, ORGANISATION, one_of
from lanyard.web.mail.messages import Message

_TITLES = {name.value: role.title for name, role in ROLES.items()}
_NOT_YOU = (
    "If that was not you, somebody else may know your password. Ask for a new one at once, and tell whoever "
    "runs Lanyard for your partnership:\n\n{{ help }}"
)

INVITATION_TO_JOIN = Message(
    "people.invitation",
    "Your invitation to Lanyard: make your account",
    """Hello {{ name }}

You are invited to join Lanyard as {{ role }} at {{ organisation }}. Lanyard is where your local area
partnership prepares for its SEND inspection.

Make your account here:

{{ link }}

The link is for you alone. It works once, until {{ until }}.

If this message was not meant for you, open the link and choose "This is not me".""",
    {"name": COLLEAGUE, "role": one_of(_TITLES), "organisation": ORGANISATION, "link": LINK, "until": MOMENT},
)

LINK_WENT_ASTRAY = Message(
    "people.link-went-astray",
    "A link you sent on Lanyard: it went to the wrong person",
    """Somebody has told us that a link you sent at {{ made }} came to the wrong person.

The link no longer works. See whom it was for, check the address, and send a new one if it is still needed:

{{ links }}""",
    {"made": MOMENT, "links": LINK},
)

NEW_PASSWORD = Message(
    "people.new-password",
    "Your password on Lanyard: choose a new one",
    """Somebody asked for a new password for your account on Lanyard. If it was you, choose one here:

{{ link }}

The link works once, for one hour. If it was not you, do nothing: your password stays as it is.""",
    {"link": LINK},
)

PASSWORD_CHANGED = Message(
    "people.password-changed",
    "Your password on Lanyard: it has been changed",
    f"The password of your account has been changed. You have been signed out everywhere else.\n\n{_NOT_YOU}",
    {"help": LINK},
)

FACTORS_CHANGED = Message(
    "people.factors-changed",
    "Your sign-in to Lanyard: a second factor has been changed",
    "An authenticator app, a passkey or the recovery codes of your account have been added or removed."
    f"\n\n{_NOT_YOU}",
    {"help": LINK},
)

FACTORS_REMOVED = Message(
    "people.factors-removed",
    "Your sign-in to Lanyard: set up a new second factor",
    "The second factors of your account have been removed for you, since you could not use them any more. "
    f"You will be asked to set up a new one when you next sign in.\n\n{_NOT_YOU}",
    {"help": LINK},
)

MESSAGES = (
    INVITATION_TO_JOIN,
    LINK_WENT_ASTRAY,
    NEW_PASSWORD,
    PASSWORD_CHANGED,
    FACTORS_CHANGED,
    FACTORS_REMOVED,
)

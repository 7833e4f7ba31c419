"""The messages about documents, in words. None tells whose they are."""

from lanyard.web.mail.fields import LINK, MOMENT
from lanyard.web.mail.messages import Message

_ALONE = (
    """The link is for you alone: do not pass it on. You can use it as often as you like until {{ until }}."""
)
_NOT_YOU = """If this message was not meant for you, open the link and choose "This is not me"."""

DOCUMENTS_ASKED = Message(
    "cases.documents-asked",
    "Documents are asked of your organisation",
    f"""Inspectors have named children whose support they look at. Your organisation knows one of them.

See which documents are wanted about the child and by when, and send them, or say that you hold none:

{{{{ documents }}}}

You need no account. {_ALONE}

Do not send anything about the child by email.

{_NOT_YOU}""",
    {"documents": LINK, "until": MOMENT},
)
DOCUMENTS_REMINDER = Message(
    "cases.documents-reminder",
    "Reminder: documents are asked of your organisation",
    f"""Documents about a child are still wanted of your organisation. See which, and by when:

{{{{ documents }}}}

If you hold none, say so there: then you are not asked again.

{_ALONE}

{_NOT_YOU}""",
    {"documents": LINK, "until": MOMENT},
)
DOCUMENT_SENT_BACK = Message(
    "cases.document-sent-back",
    "A document that you sent is wanted once more",
    f"""A document that you sent about a child cannot be used yet. See why, and send it again:

{{{{ documents }}}}

{_ALONE}""",
    {"documents": LINK, "until": MOMENT},
)

MESSAGES = (DOCUMENTS_ASKED, DOCUMENTS_REMINDER, DOCUMENT_SENT_BACK)

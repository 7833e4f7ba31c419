"""Messages about signed links."""

from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.messages import LINK_WENT_ASTRAY
from lanyard.web.people.models import SignedLink


def tell_sender(link: SignedLink) -> None:
    """Tells whoever made a link that it came to the wrong person. The program itself needs no telling."""
    if link.made_by is None or not link.made_by.is_active:
        return
    send(
        LINK_WENT_ASTRAY,
        to=link.made_by.email,
        by=visitor_by(link),
        made=link.made,
        links=Link("people:links"),
    )

"""Messages about signed links."""

from lanyard.web.people.models import SignedLink
from lanyard.web.people.post import post


def tell_sender(link: SignedLink) -> None:
    """Tells whoever made a link that it came to the wrong person. The program itself needs no telling."""
    if link.made_by is None or not link.made_by.is_active:
        return
    post(
        "people/letters/link_went_astray.txt",
        to=link.made_by.email,
        values={"sent_to": link.for_email, "made": link.made},
    )

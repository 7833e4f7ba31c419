"""Holders of signed links as visitors."""

from lanyard.web.access.visitor import Bearing, Interface, Visitor
from lanyard.web.people.links.purposes import purpose_named
from lanyard.web.people.models import SignedLink


def visitor_by(link: SignedLink) -> Visitor:
    """Whoever came by the link: no account, no roles, one right to one thing."""
    right = purpose_named(link.purpose).permission.name
    return Visitor(
        name=link.for_name,
        interface=Interface.LINK,
        limited_to=frozenset({right}),
        bearing=Bearing(link.pk, right, link.about, link.about_id),
    )

"""Sends the forum's people the link by which they keep the forum's list."""

from collections.abc import Collection
from datetime import datetime, time, timedelta

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import KEEP_FORUM_LIST
from lanyard.web.inspections.forum.access import FORUM_LIST
from lanyard.web.inspections.forum.acts import LINKS_SENT
from lanyard.web.inspections.forum.queries import FORUM, forum_members
from lanyard.web.inspections.messages import FORUM_LIST_LINK, REHEARSAL_FORUM_LIST_LINK
from lanyard.web.inspections.models import Inspection, TeamMember
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.links.actions import MadeLink, make_link

AT_LEAST = timedelta(days=14)
"""A link works so long, and until two weeks after the last thing on the list is due."""


@transaction.atomic
def send_forum_links(*, by: Visitor, inspection: int, members: Collection[int]) -> int:
    """Sends each of these members of the team, of the forum's side, their link, and says how many.

    Raises `NotAllowedError`.
    """
    check_may(by, KEEP_FORUM_LIST)
    held = Inspection.objects.get(pk=inspection)
    message = REHEARSAL_FORUM_LIST_LINK if held.is_rehearsal else FORUM_LIST_LINK
    chosen = [member for member in forum_members(held) if member.pk in set(members)]
    for member in chosen:
        made = link_to_list(by, held, member)
        link = Link("people:link", made.token)
        send(message, to=made.link.for_email, by=by, list=link, until=made.link.expires)
    record(
        LINKS_SENT,
        by=by,
        about=About("inspection", inspection),
        detail={"links": len(chosen)},
        personal={"names": [str(member) for member in chosen]},
    )
    return len(chosen)


def link_to_list(by: Visitor, inspection: Inspection, member: TeamMember) -> MadeLink:
    """A link for one member to the forum's list, which they can use as often as they like until it ends."""
    return make_link(
        by=by,
        purpose=FORUM_LIST,
        for_name=str(member),
        for_email=(member.person or member).email,
        about=About("inspection", inspection.pk),
        expires=_expires(inspection),
        uses=None,
    )


def _expires(inspection: Inspection) -> datetime:
    today = timezone.localdate()
    last = inspection.tasks.filter(part_of=FORUM).aggregate(last=Max("due"))["last"]
    return timezone.make_aware(datetime.combine(max(last or today, today) + AT_LEAST, time(23, 59)))

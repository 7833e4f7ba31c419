"""Sends people the link by which they see and do their own tasks."""

from collections.abc import Collection
from datetime import datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.messages import OWN_TASKS_LINK, REHEARSAL_TASKS_LINK
from lanyard.web.inspections.models import Inspection
from lanyard.web.inspections.tasks.access import OWN_TASKS
from lanyard.web.inspections.tasks.acts import LINK_SENT
from lanyard.web.inspections.tasks.queries import last_due, people_with_tasks
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.links.actions import MadeLink, make_link
from lanyard.web.people.models import Person

AT_LEAST = timedelta(days=14)
"""A link works so long, and until two weeks after the last of the person's tasks is due."""


@transaction.atomic
def send_links(*, by: Visitor, inspection: int, people: Collection[int]) -> int:
    """Sends each of these people their link, and says how many. Others than those with tasks get none.

    Raises `NotAllowedError`.
    """
    check_may(by, ARRANGE)
    found = list(people_with_tasks(inspection).filter(pk__in=people))
    is_played = Inspection.objects.played().filter(pk=inspection).exists()
    message = REHEARSAL_TASKS_LINK if is_played else OWN_TASKS_LINK
    for person in found:
        made = link_to_tasks(by, person)
        send(
            message,
            to=person.email,
            by=by,
            mine=Link("people:link", made.token),
            until=made.link.expires,
        )
        record(LINK_SENT, by=by, about=About(PERSON, person.pk), detail={"inspection": inspection})
    return len(found)


def link_to_tasks(by: Visitor, person: Person) -> MadeLink:
    """A link for one person to their own tasks, which they can use as often as they like until it ends."""
    last = max(last_due(person.pk) or timezone.localdate(), timezone.localdate()) + AT_LEAST
    expires = timezone.make_aware(datetime.combine(last, time(23, 59)))
    about = About(PERSON, person.pk)
    return make_link(
        by=by,
        purpose=OWN_TASKS,
        for_name=person.name,
        for_email=person.email,
        about=about,
        expires=expires,
        uses=None,
    )


def way_to_tasks(by: Visitor, person: Person) -> Link:
    """For a message: their own page for who can sign in; for others, the link that needs no account."""
    if person.has_usable_password() or person.last_login:
        return Link("inspections:mine")
    return Link("people:link", link_to_tasks(by, person).token)

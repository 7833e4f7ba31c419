"""Makes events for tests of the record."""

from collections.abc import Mapping

from django.db import transaction

from lanyard.web.access.visitor import Visitor, the_program
from lanyard.web.audit.acts import Act, declare_acts
from lanyard.web.audit.models import Event, EventKind
from lanyard.web.audit.record import About, record

SHELVED = Act("tests.shelved", "shelved …")
OPENED = Act("tests.opened", "opened the record of …", kind=EventKind.READ)

declare_acts([SHELVED, OPENED])


def an_event(
    act: Act = SHELVED,
    *,
    by: Visitor | None = None,
    about: About | None = None,
    detail: Mapping[str, object] | None = None,
    personal: Mapping[str, object] | None = None,
) -> Event:
    """One event in the record, of the program's about a shelf unless told otherwise."""
    with transaction.atomic():
        return record(
            act, by=by or the_program(), about=about or About("shelf", 1), detail=detail, personal=personal
        )

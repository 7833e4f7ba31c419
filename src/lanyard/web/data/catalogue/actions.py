"""What is done with entries of the catalogue."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.changes import changed
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.data.access import KEEP_CATALOGUE
from lanyard.web.data.catalogue.access import ENTRY, OWN_ENTRIES, check_keep, person_of
from lanyard.web.data.catalogue.acts import ASSIGNED, DESCRIBED, LINK_SENT, SIGNED_OFF
from lanyard.web.data.catalogue.queries import owners
from lanyard.web.data.messages import OWN_ENTRIES_LINK
from lanyard.web.data.models import CatalogueEntry
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.people.links.actions import MadeLink, make_link
from lanyard.web.people.models import Person

LINK_LASTS = timedelta(days=60)


@dataclass(frozen=True)
class Whose:
    """Who an item falls to, by ids."""

    owner_id: int | None
    deputy_id: int | None
    organisation_id: int | None


@dataclass(frozen=True)
class Described:
    """Where an item sits and how it is got out, as its owner says it."""

    source_system: str
    where: str
    steps: str
    minutes_claimed: int | None


@transaction.atomic
def assign_entry(
    *, by: Visitor, item: str, version: int, whose: Whose, described: Described
) -> CatalogueEntry:
    """Says who owns an item, and all else about it. Raises `NotAllowedError`, `ChangedMeanwhileError` and
    `RefusedError` where one person is to stand in for themselves."""
    check_may(by, KEEP_CATALOGUE)
    if whose.owner_id and whose.owner_id == whose.deputy_id:
        raise RefusedError("Somebody else has to stand in for the owner.", "deputy")
    return _changed(by, item, version, {**asdict(whose), **asdict(described)})


@transaction.atomic
def describe_entry(*, by: Visitor, item: str, version: int, described: Described) -> CatalogueEntry:
    """Says where an item sits, how it is got out, and how long that takes.

    Raises `NotAllowedError` for whoever neither owns it nor stands in, and `ChangedMeanwhileError`.
    """
    check_keep(by, CatalogueEntry.as_saved(item))
    return _changed(by, item, version, asdict(described))


@transaction.atomic
def sign_off_entry(*, by: Visitor, item: str, version: int, extract: str) -> CatalogueEntry:
    """Signs off the extract of an item that was looked at.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` where there is no extract.
    """
    check_keep(by, CatalogueEntry.as_saved(item))
    if not extract:
        raise RefusedError("There is no extract to sign off yet: none of its sources has been brought in.")
    held = CatalogueEntry.held_for_change(item, version)
    held.signed_off_extract, held.signed_off_at = extract, timezone.now()
    held.signed_off_by_id = person_of(by)
    held.save()
    record(SIGNED_OFF, by=by, about=_about(held), detail={"extract": extract})
    return held


@transaction.atomic
def send_entry_links(*, by: Visitor, people: Collection[int]) -> int:
    """Sends each of these owners the link to their entries, and says how many. Raises `NotAllowedError`."""
    check_may(by, KEEP_CATALOGUE)
    found = [person for person in owners() if person.pk in set(people)]
    for person in found:
        made = link_to_entries(by, person)
        link = Link("people:link", made.token)
        send(OWN_ENTRIES_LINK, to=person.email, by=by, mine=link, until=made.link.expires)
        record(LINK_SENT, by=by, about=About(PERSON, person.pk))
    return len(found)


def link_to_entries(by: Visitor, person: Person) -> MadeLink:
    """A link for one person to their own entries, which they can use as often as they like until it ends."""
    last = timezone.localdate() + LINK_LASTS
    return make_link(
        by=by,
        purpose=OWN_ENTRIES,
        for_name=person.name,
        for_email=person.email,
        about=About(PERSON, person.pk),
        expires=timezone.make_aware(datetime.combine(last, time(23, 59))),
        uses=None,
    )


def way_to_entries(by: Visitor, person: Person) -> Link:
    """For a message: their own page for who can sign in; for others, the link that needs no account."""
    if person.has_usable_password() or person.last_login:
        return Link("data:own-entries")
    return Link("people:link", link_to_entries(by, person).token)


def _changed(by: Visitor, item: str, version: int, said: dict[str, object]) -> CatalogueEntry:
    held = CatalogueEntry.held_for_change(item, version)
    before = {name: getattr(held, name) for name in said}
    for name, value in said.items():
        setattr(held, name, value)
    held.save()
    act = ASSIGNED if "owner_id" in said else DESCRIBED
    record(act, by=by, about=_about(held), detail=changed(_facts(before), _facts(said)))
    return held


def _facts(said: dict[str, object]) -> dict[str, int | str | None]:
    """What of an entry the record may keep for ever: not what people write, which may name somebody."""
    kept = ("owner_id", "deputy_id", "organisation_id", "minutes_claimed")
    return {name: value for name, value in said.items() if name in kept and isinstance(value, int | None)}


def _about(entry: CatalogueEntry) -> About:
    return About(ENTRY, entry.pk, entry.organisation_id)

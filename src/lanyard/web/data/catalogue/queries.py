"""What the pages of the catalogue read: always the same few queries, however many items there are."""

from collections.abc import Iterable, Mapping
from datetime import date

from django.db.models import Q, QuerySet

from lanyard.web.data import store
from lanyard.web.data.area_calendar import area_calendar
from lanyard.web.data.catalogue.items import ITEMS, Item
from lanyard.web.data.catalogue.standing import Standing, standing_of
from lanyard.web.data.drills.timing import drilled
from lanyard.web.data.held import HeldSource, read_held
from lanyard.web.data.models import CatalogueEntry, DrillClock, Snapshot
from lanyard.web.people.models import Person


def standings(items: Iterable[Item], today: date) -> list[Standing]:
    """What is known of some items on a day. Four queries."""
    entries = {each.pk: each for each in entries_with_people()}
    held = held_in_use()
    taken = drilled(DrillClock.objects.exclude(accepted_at=None), area_calendar())
    return [standing_of(item, entries.get(item.id), held, taken.get(item.id), today) for item in items]


def own_items(person: int | None) -> list[Item]:
    """The items that somebody owns or stands in for. One query."""
    own = set(CatalogueEntry.objects.of_person(person).values_list("pk", flat=True))
    return [item for item in ITEMS.values() if item.id in own]


def entries_with_people() -> QuerySet[CatalogueEntry]:
    """All entries with who owns them. One query."""
    return CatalogueEntry.objects.select_related("owner", "deputy", "organisation", "signed_off_by")


def held_in_use() -> Mapping[str, HeldSource]:
    """The sources of the snapshot in use, by kind; none where none is in use. One query."""
    snapshot = Snapshot.objects.select_related("made_of").in_use()
    return read_held(store.desk(snapshot.key)) if snapshot else {}


def owners() -> QuerySet[Person]:
    """Everybody who owns an item or stands in, and can be written to. One query."""
    entries = CatalogueEntry.objects.all()
    owning = Q(pk__in=entries.values("owner")) | Q(pk__in=entries.values("deputy"))
    return Person.objects.filter(owning, is_active=True).order_by("name", "pk")

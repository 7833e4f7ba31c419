"""How the record of what happened names imports and snapshots."""

from collections.abc import Collection

from django.urls import reverse

from lanyard.web.audit.things import Names, Thing, numbers_in
from lanyard.web.data.catalogue.access import ENTRY
from lanyard.web.data.catalogue.items import ITEMS
from lanyard.web.data.drills.access import DRILL_THING
from lanyard.web.data.models import PartWanted
from lanyard.web.data.providers.access import WANTED
from lanyard.web.data.providers.presenters import wanted_title
from lanyard.web.data.register.access import CHILD
from lanyard.web.data.register.marks import child_in_words


def _numbered(words: str, ids: Collection[str]) -> Names:
    return {each: f"{words} {each}" for each in ids}


def _imports(ids: Collection[str]) -> Names:
    return _numbered("Import", ids)


def _accepted_queries(ids: Collection[str]) -> Names:
    return _numbered("Accepted query", ids)


def _snapshots(ids: Collection[str]) -> Names:
    return _numbered("Snapshot", ids)


def _entries(ids: Collection[str]) -> Names:
    return {each: ITEMS[each].title for each in ids if each in ITEMS}


def _drills(ids: Collection[str]) -> Names:
    return _numbered("Drill", ids)


def _wanted(ids: Collection[str]) -> Names:
    found = PartWanted.objects.filter(pk__in=numbers_in(ids)).select_related("organisation")
    return {str(each.pk): wanted_title(each) for each in found}


def _wanted_address(identity: str) -> str:
    return reverse("data:part-wanted", args=[identity])


def _entry(identity: str) -> str:
    return reverse("data:entry", args=[identity])


def _drill(identity: str) -> str:
    return reverse("data:drill", args=[identity])


def _import(identity: str) -> str:
    return reverse("data:import", args=[identity])


def _snapshot(identity: str) -> str:
    return reverse("data:snapshot", args=[identity])


def _children(marks: Collection[str]) -> Names:
    return {mark: child_in_words(mark) for mark in marks}


def _looks(mark: str) -> str:
    return reverse("data:looks", args=[mark])


THINGS = (
    Thing(CHILD, "Child", _children, address=_looks, is_child=True),
    Thing(WANTED, "List from a provider", _wanted, address=_wanted_address),
    Thing(ENTRY, "Data set", _entries, address=_entry),
    Thing(DRILL_THING, "Drill", _drills, address=_drill),
    Thing("import", "Import", _imports, address=_import),
    Thing("accepted-query", "Accepted query", _accepted_queries),
    Thing("snapshot", "Snapshot", _snapshots, address=_snapshot),
)

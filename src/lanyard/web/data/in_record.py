"""How the record of what happened names imports and snapshots."""

from collections.abc import Collection

from django.urls import reverse

from lanyard.web.audit.things import Names, Thing


def _numbered(words: str, ids: Collection[str]) -> Names:
    return {each: f"{words} {each}" for each in ids}


def _imports(ids: Collection[str]) -> Names:
    return _numbered("Import", ids)


def _import(identity: str) -> str:
    return reverse("data:import", args=[identity])


THINGS = (Thing("import", "Import", _imports, address=_import),)

"""How the record of what happened names tokens: by their numbers, since names are given by people."""

from collections.abc import Collection

from lanyard.web.audit.things import Names, Thing

TOKEN = "api-token"  # noqa: S105 - the name of a kind of thing


def _names(ids: Collection[str]) -> Names:
    return {each: f"API token {each}" for each in ids}


THINGS = (Thing(TOKEN, "API token", _names),)

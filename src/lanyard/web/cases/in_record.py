"""How the record of what happened names cases: by their number, never by whose they are."""

from collections.abc import Collection

from lanyard.web.audit.things import Names, Thing, numbers_in
from lanyard.web.cases.access import CASE
from lanyard.web.cases.models import Case


def _cases(ids: Collection[str]) -> Names:
    return {str(case.pk): str(case) for case in Case.objects.filter(pk__in=numbers_in(ids))}


THINGS = (Thing(CASE, "Case", _cases, is_child=True),)

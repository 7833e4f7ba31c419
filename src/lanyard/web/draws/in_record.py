"""How the record of what happened names draws."""

from collections.abc import Collection

from lanyard.web.audit.things import Names, Thing, numbers_in
from lanyard.web.draws.access import DRAW
from lanyard.web.draws.models import Draw


def _draws(ids: Collection[str]) -> Names:
    return {str(draw.pk): str(draw) for draw in Draw.objects.filter(pk__in=numbers_in(ids))}


THINGS = (Thing(DRAW, "Draw", _draws),)

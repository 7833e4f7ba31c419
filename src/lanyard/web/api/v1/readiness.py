"""What would be ready if the call came now, data set by data set."""

from datetime import datetime

from django.http import Http404, HttpRequest
from django.utils import timezone
from ninja import Field as Said
from ninja import Query, Router, Schema

from lanyard.web.api.v1.shapes import PROBLEMS_OF_ONE, Problem
from lanyard.web.data.area_calendar import area_calendar
from lanyard.web.data.catalogue.board import foretold_now
from lanyard.web.data.catalogue.chosen import Chosen, rules_in_force, rules_named
from lanyard.web.data.catalogue.foretelling import Foretold
from lanyard.web.data.catalogue.items import items_asked_for
from lanyard.web.data.catalogue.queries import standings
from lanyard.web.data.catalogue.rules import Readiness

router = Router(tags=["Readiness"])


class ReadinessAsked(Schema):
    """Under which rules."""

    framework: str = Said("", max_length=60, description="The id of the rules; else those in force.")


class ItemSaid(Schema):
    """One data set or list that inspectors would ask for."""

    id: str
    number: int | None = Said(description="The number of a data set; none for a list.")
    title: str
    requests: list[str] = Said(description="The ids of the requests of the rules that ask for it.")
    readiness: Readiness
    reasons: list[str]
    is_owned: bool
    minutes: int | None = Said(description="Working minutes to get it out: as drilled, else as claimed.")
    was_drilled: bool
    wanted_by: datetime | None
    there_by: datetime | None = Said(description="When it would be there; none where nobody can say.")
    is_late: bool


class ReadinessSaid(Schema):
    """How ready the area is, under one version of the rules."""

    framework: str
    at: datetime
    ready: int
    items: list[ItemSaid]


@router.get(
    "readiness",
    response={200: ReadinessSaid, PROBLEMS_OF_ONE: Problem},
    summary="What would be ready if the call came now",
    url_name="readiness",
    operation_id="readiness",
)
def readiness(
    request: HttpRequest,  # noqa: ARG001 - given to every address
    asked: Query[ReadinessAsked],
) -> dict[str, object]:
    """Every data set and list that would be asked for, with its verdict and its times."""
    chosen, now = _chosen(asked.framework), timezone.localtime()
    known = {each.item.id: each for each in standings(items_asked_for(chosen.asked), now.date())}
    foretold = foretold_now(chosen.framework, chosen.asked, known, now, area_calendar())
    return {
        "framework": chosen.framework.id,
        "at": now,
        "ready": sum(each.is_ready for each in foretold),
        "items": [_item(each, chosen) for each in foretold],
    }


def _chosen(framework: str) -> Chosen:
    if not framework:
        return rules_in_force()
    found = rules_named(framework)
    if found is None:
        raise Http404
    return found


def _item(foretold: Foretold, chosen: Chosen) -> dict[str, object]:
    standing, verdict = foretold.wanted.standing, foretold.wanted.verdict
    item = standing.item
    return {
        "id": item.id,
        "number": item.number,
        "title": item.title,
        "requests": [each.request.id for each in chosen.asked if item in each.items],
        "readiness": verdict.readiness,
        "reasons": list(verdict.reasons),
        "is_owned": standing.entry.owner_id is not None,
        "minutes": standing.minutes,
        "was_drilled": standing.drilled is not None,
        "wanted_by": foretold.wanted.due,
        "there_by": foretold.there_by,
        "is_late": foretold.is_late,
    }

"""Makes what tests need about taking part. Nobody in it is real."""

from datetime import datetime

from django.utils import timezone

from lanyard.web.cases.models import AskedPerson, Asking, Case, Followed
from lanyard.web.cases.models.participation import Asker, Kind
from lanyard.web.cases.taking_part import Decider, Route, WhatFor

EVERYTHING = sorted(what.value for what in WhatFor)


def an_asking(
    case: Case, decider: Decider = Decider.PARENT, name: str = "Pat Made-Up", at: datetime | None = None
) -> Asking:
    """Somebody who was asked by phone, for everything, and has not answered."""
    asking = Asking.objects.create(
        case=case,
        decider=decider,
        asker=Asker.SETTING,
        route=Route.PHONE,
        what_for=EVERYTHING,
        asked_at=at or timezone.now(),
    )
    AskedPerson.objects.create(asking=asking, name=name, email="pat@example.org", asker_name="Terry Made-Up")
    return asking


def a_yes(asking: Asking, at: datetime | None = None) -> Followed:
    """An answer that agrees to everything."""
    return Followed.objects.create(
        asking=asking, kind=Kind.ANSWERED, at=at or timezone.now(), route=Route.PHONE, agreed=EVERYTHING
    )

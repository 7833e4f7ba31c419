"""Keeps whether a child or young person could decide something for themselves."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.models import Case, Judgement, JudgementWords
from lanyard.web.cases.models.participation import Judged
from lanyard.web.cases.participation.acts import JUDGED
from lanyard.web.cases.participation.consequences import close_what_ended
from lanyard.web.cases.participation.telling import tell_office
from lanyard.web.cases.reading import about_case
from lanyard.web.cases.reliances import Consequences
from lanyard.web.cases.taking_part import WhatFor
from lanyard.web.pages.refusals import RefusedError


@dataclass(frozen=True)
class NewJudgement:
    """How it was judged whether somebody can decide, about what, when, by whom and why."""

    kind: Judged
    about: Collection[WhatFor]
    can_decide: bool
    on: date
    judged_by: str
    words: str


@transaction.atomic
def judge(*, by: Visitor, case: int, new: NewJudgement) -> Consequences:
    """Keeps a judgement. Who decides may be others from then on: what relied on a yes of those before closes.

    Raises `NotAllowedError`, and `RefusedError` where something is missing.
    """
    check_may(by, KEEP_CASES)
    held = Case.objects.select_for_update(of=("self",)).get(pk=case)
    _check(new)

    def add() -> None:
        judgement = Judgement.objects.create(
            case=held,
            kind=new.kind,
            about=sorted(what.value for what in new.about),
            can_decide=new.can_decide,
            judged_on=new.on,
            recorded_by=by.person,
        )
        JudgementWords.objects.create(judgement=judgement, judged_by=new.judged_by, words=new.words)

    consequences = close_what_ended(by=by, case=held, change=add)
    tell_office(by=by, case=held, closed=consequences.number_closed)
    record(
        JUDGED,
        by=by,
        about=about_case(held),
        detail={
            "kind": new.kind.value,
            "about": sorted(what.value for what in new.about),
            "closed": consequences.number_closed,
        },
        personal={"can decide": new.can_decide, "judged by": new.judged_by, "words": new.words},
    )
    return consequences


def _check(new: NewJudgement) -> None:
    if not new.about:
        raise RefusedError("Choose at least one decision: each is judged on its own.", "about")
    if new.on > timezone.localdate():
        raise RefusedError("The day of the judgement must not be in the future.", "on")

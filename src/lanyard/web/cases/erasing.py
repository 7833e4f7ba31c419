"""How long cases are kept, by a clock of their own, and how they go: everything that tells of a child.

What stays of an erased case is its number, and that somebody was asked and answered, without names: those
records are only ever added to, and say nothing of a child by themselves.
"""

from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from lanyard.web.audit.retention.rules import Period, RetentionRule
from lanyard.web.cases.files import store
from lanyard.web.cases.models import (
    AskedPerson,
    Asking,
    Case,
    CaseQuerySet,
    Consequence,
    Judgement,
    JudgementWords,
    SaidWords,
)

ERASED = "Erased"
"""The name of a child whose case was erased."""
NO_DAY = date(1900, 1, 1)
"""The date of birth of such a child: nobody's."""

_ONLY_ADDED_TO = frozenset({Asking, Judgement, Consequence})


def due_before(day: date) -> CaseQuerySet:
    """Cases of inspections that ended before a day; one with a later day of its own waits for that."""
    waits = Q(erase_after__gte=timezone.localdate())
    return Case.objects.filter(inspection__ended_on__lt=day).exclude(waits).exclude(name=ERASED)


def erase_before(day: date) -> int:
    """Erases them, and says how many."""
    cases = list(due_before(day))
    for case in cases:
        erase_case(case)
    return len(cases)


@transaction.atomic
def erase_case(case: Case) -> None:
    """Erases everything that tells of a child: rows at once, files as soon as that is done."""
    AskedPerson.objects.filter(asking__case=case).delete()
    SaidWords.objects.filter(followed__asking__case=case).delete()
    JudgementWords.objects.filter(judgement__case=case).delete()
    for relation in Case._meta.related_objects:  # noqa: SLF001 - how Django tells of a model
        model = relation.related_model
        if model not in _ONLY_ADDED_TO:
            model._default_manager.filter(**{relation.field.name: case}).delete()  # noqa: SLF001 - as above
    _empty(case)
    transaction.on_commit(lambda: store.throw_away_all_of(case.key))


def _empty(case: Case) -> None:
    case.name, case.born = ERASED, NO_DAY
    case.unique_id = case.pseudonym = case.setting = case.stood_down_because = ""
    case.has_plan = case.is_looked_after = case.in_alternative_provision = False
    case.version += 1
    case.save()


RULES = (
    RetentionRule(
        record_class="cases.cases",
        title="Cases of tracked children, with their files, meetings and all that was written",
        keeps_for=Period(years=1),
        counted_from="the day the inspection ended",
        why="To answer what is asked until the report is published and its complaints are closed.",
        source="The area’s own retention schedule: how long the inspectorates keep theirs is not known",
        due=lambda day: due_before(day).count(),
        erase=erase_before,
    ),
)

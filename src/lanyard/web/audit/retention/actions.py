"""Erases what is due, and what is kept about one person. Each erasure is an event that names nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.own import ERASED, PERSON_ERASED
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.audit.retention.persons import declared_person_erasers, whose
from lanyard.web.audit.retention.rules import RECORD_CLASS, RetentionRule, declared_retention


@dataclass(frozen=True)
class Due:
    """How many records of a class are due to go on a day: those whose time began before `before`."""

    rule: RetentionRule
    before: date
    records: int


def what_is_due(on: date) -> tuple[Due, ...]:
    """What each rule would erase on a day."""
    starts = ((rule, rule.keeps_for.before(on)) for rule in declared_retention())
    return tuple(Due(rule, before, rule.due(before)) for rule, before in starts)


def erase_due(*, on: date, by: Visitor) -> tuple[Due, ...]:
    """Erases what is due on a day, each class in a transaction with its event; says what went."""
    return tuple(_erase(each.rule, each.before, on, by) for each in what_is_due(on) if each.records)


@transaction.atomic
def _erase(rule: RetentionRule, before: date, on: date, by: Visitor) -> Due:
    records = rule.erase(before)
    record(
        ERASED,
        by=by,
        about=About(RECORD_CLASS, rule.record_class),
        detail={"records": records, "on": on, "begun before": before, "kept for": str(rule.keeps_for)},
    )
    return Due(rule, before, records)


def held_about(person: int) -> Mapping[str, int]:
    """How much each room holds about a person, by what it is in words."""
    them = whose(person)
    return {each.words: each.held(them) for each in declared_person_erasers().values()}


@transaction.atomic
def erase_person(*, person: int, by: Visitor) -> Mapping[str, int]:
    """Erases what every room holds about a person; says how much, by what it is in words."""
    them = whose(person)
    gone = {each.words: each.erase(them) for each in declared_person_erasers().values()}
    record(PERSON_ERASED, by=by, about=About(PERSON, person), detail={"erased": gone})
    return gone

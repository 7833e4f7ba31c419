"""Keeps what follows an asking (an answer, its end, that it does not count) and closes what relied on it."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.files.receiving import Received, keep
from lanyard.web.cases.models import Asking, Case, Followed, FormScan, Place, SaidWords
from lanyard.web.cases.models.participation import Invalid, Kind
from lanyard.web.cases.participation.access import check_answer
from lanyard.web.cases.participation.acts import ANSWERED, INVALIDATED, WITHDRAWN
from lanyard.web.cases.participation.consequences import close_what_ended
from lanyard.web.cases.participation.queries import as_asked
from lanyard.web.cases.participation.telling import tell_office
from lanyard.web.cases.reading import about_case
from lanyard.web.cases.reliances import Consequences
from lanyard.web.cases.taking_part import Company, Manner, Platform, Route, WhatFor
from lanyard.web.pages.refusals import RefusedError


@dataclass(frozen=True)
class Answer:
    """What somebody said to each thing asked (`agreed` are those said yes to), and how they want to meet."""

    at: datetime
    route: Route
    agreed: frozenset[WhatFor]
    company: Company | str = ""
    manner: Manner | str = ""
    platform: Platform | str = ""
    form: str = ""
    with_whom: str = ""
    words: str = ""


@dataclass(frozen=True)
class Ending:
    """When and by what somebody ended it, and what they said."""

    at: datetime
    route: Route
    words: str = ""


@dataclass(frozen=True)
class Beside:
    """What is kept apart, beside an answer or an end: somebody's own words, and a form that was scanned."""

    words: str
    with_whom: str = ""
    scan: Received | None = None

    @property
    def has_words(self) -> bool:
        """Whether somebody said something in their own words."""
        return bool(self.words or self.with_whom)


@transaction.atomic
def answer(*, by: Visitor, asking: int, answer: Answer, scan: Received | None = None) -> Consequences:
    """Keeps an answer, or one that follows an earlier one, and closes what relied on a yes that is none now.

    `scan` is the form on which it came, received for the case.

    Raises `NotAllowedError`, and `RefusedError` where the answer cannot be.
    """
    check_answer(by, asking)
    held = _held(asking)
    _check_answer(held, answer)
    said = asdict(answer)
    followed = Followed(asking=held, kind=Kind.ANSWERED, recorded_by=by.person, **_without_words(said))
    followed.agreed = sorted(what.value for what in answer.agreed)
    said_in = Beside(answer.words, answer.with_whom, scan)
    return _follow(ANSWERED, by, followed, said_in)


@transaction.atomic
def withdraw(*, by: Visitor, asking: int, ending: Ending) -> Consequences:
    """Ends somebody's taking part, at whatever hour, and closes everything that relied on it.

    Raises `NotAllowedError`, and `RefusedError` for a moment that has not come.
    """
    check_answer(by, asking)
    held = _held(asking)
    _check_moment(ending.at)
    followed = Followed(
        asking=held, kind=Kind.WITHDRAWN, at=ending.at, route=ending.route, recorded_by=by.person
    )
    return _follow(WITHDRAWN, by, followed, Beside(ending.words))


@transaction.atomic
def invalidate(*, by: Visitor, asking: int, because: Invalid, ending: Ending) -> Consequences:
    """Keeps that an asking does not count, whatever was answered. Raises as `withdraw` does."""
    if because != Invalid.WRONG_PERSON:  # that it is not theirs can be said by link as well
        check_may(by, KEEP_CASES)
    check_answer(by, asking)
    held = _held(asking)
    _check_moment(ending.at)
    followed = Followed(
        asking=held,
        kind=Kind.INVALIDATED,
        reason=because,
        at=ending.at,
        route=ending.route,
        recorded_by=by.person,
    )
    return _follow(INVALIDATED, by, followed, Beside(ending.words))


def _held(asking: int) -> Asking:
    """The asking, with its case held until the transaction ends: what follows comes one after another."""
    case = Asking.objects.values_list("case", flat=True).get(pk=asking)
    Case.objects.select_for_update(of=("self",)).get(pk=case)
    return Asking.objects.select_related("case").prefetch_related("followed").get(pk=asking)


def _check_answer(asking: Asking, answer: Answer) -> None:
    if not as_asked(asking).counts:
        raise RefusedError("This was found not to count. Ask again before you keep an answer.")
    if asking.case.place == Place.STOOD_DOWN:
        raise RefusedError("This child was stood down. Nothing more is asked for.")
    _check_moment(answer.at)
    if timezone.localdate(answer.at) < timezone.localdate(asking.asked_at):
        raise RefusedError("The answer cannot come before the day on which they were asked.", "day")
    if not answer.agreed <= set(asking.what_for):
        raise RefusedError("They were not asked for all of this. Ask them first.", "agreed")


def _check_moment(at: datetime) -> None:
    if at > timezone.now():
        raise RefusedError("The time must not be in the future.", "day")


def _without_words(said: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in said.items() if name not in ("words", "with_whom", "agreed")}


def _follow(act: Act, by: Visitor, followed: Followed, beside: Beside) -> Consequences:
    """Adds what followed, closes what that ends, and records it."""
    case = followed.asking.case
    consequences = close_what_ended(by=by, case=case, change=_adding(by, followed, beside))
    tell_office(by=by, case=case, closed=consequences.number_closed)
    record(
        act,
        by=by,
        about=about_case(case),
        detail={
            "asking": followed.asking_id,
            "route": followed.route,
            "agreed": followed.agreed,
            "reason": followed.reason,
            "closed": consequences.number_closed,
            "kept": sum(each.number for each in consequences.held),
            "scan": beside.scan.sha256 if beside.scan else "",
        },
        personal={"words": beside.words, "with": beside.with_whom} if beside.has_words else None,
    )
    return consequences


def _adding(by: Visitor, followed: Followed, beside: Beside) -> Callable[[], None]:
    def add() -> None:
        followed.save(force_insert=True)
        if beside.has_words:
            SaidWords.objects.create(followed=followed, words=beside.words, with_whom=beside.with_whom)
        if beside.scan:
            FormScan.objects.create(followed=followed, file=keep(beside.scan, by=by))

    return add

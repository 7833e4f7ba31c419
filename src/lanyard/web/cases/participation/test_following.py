"""Answers are followed, never edited; what ends closes what relied on it, and its owners are told."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries
from tests.web.cases import a_case
from tests.web.factories import a_person, a_visitor
from tests.web.participation import a_yes, an_asking

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.models import Event
from lanyard.web.cases.models import Case, Consequence, Followed, Portrait, SaidWords
from lanyard.web.cases.models.participation import Invalid, Judged
from lanyard.web.cases.participation.actions.following import Answer, Ending, answer, invalidate, withdraw
from lanyard.web.cases.participation.actions.judging import NewJudgement, judge
from lanyard.web.cases.participation.conftest import Calls
from lanyard.web.cases.participation.queries import (
    NotTakingPartError,
    check_takes_part,
    part_of,
    states_of,
)
from lanyard.web.cases.participation.rules import State
from lanyard.web.cases.reliances import declared_reliances
from lanyard.web.cases.taking_part import Decider, Manner, Route, WhatFor
from lanyard.web.mail.models import Outgoing
from lanyard.web.pages.refusals import RefusedError

pytestmark = pytest.mark.django_db

EVERYTHING = frozenset(WhatFor)


def said(*agreed: WhatFor, words: str = "") -> Answer:
    return Answer(timezone.now(), Route.PHONE, frozenset(agreed), manner=Manner.VIDEO, words=words)


def ending(words: str = "") -> Ending:
    return Ending(timezone.now(), Route.PHONE, words)


def state(case: Case, what: WhatFor = WhatFor.MEETING) -> State:
    return part_of(case, timezone.localdate()).states()[what]


def last_event() -> Event:
    return Event.objects.order_by("-number")[0]


def test_an_answer_is_kept_and_its_words_apart_from_the_record(lano: Visitor, case: Case) -> None:
    asking = an_asking(case)
    answer(by=lano, asking=asking.pk, answer=said(WhatFor.MEETING, words="After school"))
    assert (state(case), state(case, WhatFor.SETTING)) == (State.TAKES_PART, State.REFUSED)
    assert SaidWords.objects.get().words == "After school"
    event = last_event()
    assert (event.act, event.about, event.detail["agreed"]) == (
        "participation.answered",
        "case",
        ["meeting"],
    )
    assert "After school" not in str(event.detail)


def test_a_later_answer_follows_the_earlier_one(lano: Visitor, case: Case) -> None:
    asking = an_asking(case)
    answer(by=lano, asking=asking.pk, answer=said())
    answer(by=lano, asking=asking.pk, answer=said(*EVERYTHING))
    assert (state(case), Followed.objects.count()) == (State.TAKES_PART, 2)


def test_a_withdrawal_closes_what_relied_on_it_and_keeps_what_the_law_had_shared(
    lano: Visitor, case: Case, calls: Calls
) -> None:
    asking = an_asking(case)
    a_yes(asking)
    consequences = withdraw(by=lano, asking=asking.pk, ending=ending("Too much at once"))
    assert (state(case), calls.open, consequences.number_closed) == (State.WITHDRAWN, [], 1)
    shown = [(each.words, each.things, each.kept, each.because) for each in Consequence.objects.all()]
    assert shown == [
        ("Family calls", ["A call on 22 September"], 0, ""),
        ("Plans given to inspectors", [], 2, "The law has them shared."),
    ]
    assert (last_event().detail["closed"], last_event().detail["kept"]) == (1, 2)


def test_the_owners_are_told_without_a_name(lano: Visitor, case: Case, calls: Calls) -> None:
    asking = an_asking(case)
    withdraw(by=lano, asking=asking.pk, ending=ending())
    assert calls.open == []
    message = Outgoing.objects.get()
    assert (message.to, "closed: 1" in message.body) == ("grace@example.org", True)
    assert [words in message.subject + message.body for words in (case.name, "Pat", str(case))] == [False] * 3


def test_the_rest_of_the_office_is_told_of_what_closed(lano: Visitor, case: Case, calls: Calls) -> None:
    asking, deputy = an_asking(case), a_person(RoleName.DEPUTY)
    answer(by=lano, asking=asking.pk, answer=said(*EVERYTHING))
    assert Outgoing.objects.count() == 0
    withdraw(by=lano, asking=asking.pk, ending=ending())
    assert calls.open == []
    assert {message.to for message in Outgoing.objects.all()} == {"grace@example.org", deputy.email}


def test_an_answer_that_leaves_the_meeting_out_closes_the_call(
    lano: Visitor, case: Case, calls: Calls
) -> None:
    asking = an_asking(case)
    answer(by=lano, asking=asking.pk, answer=said(*EVERYTHING))
    assert len(calls.open) == 1
    answer(by=lano, asking=asking.pk, answer=said(WhatFor.DOCUMENTS))
    assert calls.open == []


def test_what_is_found_not_to_count_closes_too(lano: Visitor, case: Case, calls: Calls) -> None:
    asking = an_asking(case)
    a_yes(asking)
    invalidate(by=lano, asking=asking.pk, because=Invalid.NO_CAPACITY, ending=ending())
    assert (state(case), calls.open) == (State.NOT_ASKED, [])
    with pytest.raises(RefusedError):
        answer(by=lano, asking=asking.pk, answer=said(*EVERYTHING))


def test_a_judgement_that_others_decide_closes_what_rested_on_who_did(lano: Visitor, calls: Calls) -> None:
    born = timezone.localdate() - timedelta(days=365 * 18)
    Case.objects.update(born=born)
    young = Case.objects.get()
    a_yes(an_asking(young, Decider.YOUNG_PERSON))
    assert state(young) is State.TAKES_PART
    about = NewJudgement(
        Judged.CAPACITY, [WhatFor.MEETING], False, timezone.localdate(), "Dr Made-Up", "Could not weigh it"
    )
    judge(by=lano, case=young.pk, new=about)
    assert (state(young), state(young, WhatFor.SETTING), calls.open) == (
        State.PARTLY,
        State.TAKES_PART,
        [],
    )


def test_whatever_any_feature_prepared_with_the_family_closes(lano: Visitor, case: Case) -> None:
    Portrait.objects.create(case=case, own_words="I like trains")
    asking = an_asking(case)
    a_yes(asking)
    assert {each.name for each in declared_reliances() if each.relying([case.pk])} == {
        "family-calls",
        "own-words",
    }
    withdraw(by=lano, asking=asking.pk, ending=ending())
    assert [each.name for each in declared_reliances() if each.relying([case.pk])] == []


def test_a_failing_close_withdraws_nothing(
    lano: Visitor, case: Case, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = an_asking(case)
    a_yes(asking)
    monkeypatch.setattr(Consequence, "__init__", _broken)
    with pytest.raises(ZeroDivisionError):
        withdraw(by=lano, asking=asking.pk, ending=ending())
    assert (state(case), Event.objects.count(), Outgoing.objects.count()) == (State.TAKES_PART, 0, 0)


def _broken(*_args: object, **_told: object) -> None:
    raise ZeroDivisionError


def test_nobody_without_the_right_answers_or_withdraws(case: Case) -> None:
    asking, other = an_asking(case), a_visitor(RoleName.DATA_LEAD)
    with pytest.raises(NotAllowedError):
        answer(by=other, asking=asking.pk, answer=said(*EVERYTHING))
    with pytest.raises(NotAllowedError):
        withdraw(by=other, asking=asking.pk, ending=ending())
    assert Followed.objects.count() == 0


def test_what_has_not_happened_yet_is_refused(lano: Visitor, case: Case) -> None:
    asking = an_asking(case)
    later = Ending(timezone.now() + timedelta(hours=1), Route.PHONE)
    with pytest.raises(RefusedError):
        withdraw(by=lano, asking=asking.pk, ending=later)


def test_what_relies_on_taking_part_is_not_made_without_it(case: Case) -> None:
    today = timezone.localdate()
    with pytest.raises(NotTakingPartError):
        check_takes_part(case, WhatFor.MEETING, today)
    a_yes(an_asking(case))
    check_takes_part(case, WhatFor.MEETING, today)


@pytest.mark.parametrize("number", [1, 3])
def test_the_states_of_all_cases_take_five_queries(
    number: int, case: Case, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    cases = [case, *(a_case(case.inspection) for _ in range(number - 1))]
    for each in cases:
        a_yes(an_asking(each))
    with django_assert_num_queries(5):
        states = states_of(cases, timezone.localdate())
    assert [states[each.pk][WhatFor.MEETING] for each in cases] == [State.TAKES_PART] * number

"""How it stands with taking part follows from what was asked and what followed, in whatever order it came."""

from datetime import UTC, date, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.web.cases.models.participation import Judged, Kind
from lanyard.web.cases.participation.deciding import Deciding, Facts, Judging, who_decides
from lanyard.web.cases.participation.rules import (
    Asked,
    Happened,
    State,
    ended_between,
    state_of,
    state_of_one,
    still_needed,
)
from lanyard.web.cases.taking_part import Decider, WhatFor

MONDAY = datetime(2025, 9, 15, 9, tzinfo=UTC)
EVERYTHING = frozenset(WhatFor)
MEETING = WhatFor.MEETING
PARENT = Deciding((frozenset({Decider.PARENT}),), (Decider.CHILD,), "", "")
BOTH = Deciding((frozenset({Decider.CORPORATE_PARENT}), frozenset({Decider.PARENT})), (), "", "")


def hours(number: int) -> datetime:
    return MONDAY + timedelta(hours=number)


def yes(order: int, at: int) -> Happened:
    return Happened(order, Kind.ANSWERED, hours(at), EVERYTHING)


def no(order: int, at: int) -> Happened:
    return Happened(order, Kind.ANSWERED, hours(at))


def withdrawn(order: int, at: int) -> Happened:
    return Happened(order, Kind.WITHDRAWN, hours(at))


def invalid(order: int, at: int) -> Happened:
    return Happened(order, Kind.INVALIDATED, hours(at))


def asked(*happened: Happened, of: Decider = Decider.PARENT) -> Asked:
    return Asked(of, EVERYTHING, happened)


class TestOneWhoWasAsked:
    """How one person stands."""

    @pytest.mark.parametrize(
        ("happened", "state"),
        [
            ((), State.WAITING),
            ((yes(1, 1),), State.TAKES_PART),
            ((no(1, 1),), State.REFUSED),
            ((no(1, 1), yes(2, 2)), State.TAKES_PART),
            ((yes(1, 1), no(2, 1)), State.REFUSED),
            ((yes(1, 1), withdrawn(2, 2)), State.WITHDRAWN),
            ((withdrawn(1, 1), yes(2, 2)), State.TAKES_PART),
            ((yes(1, 1), invalid(2, 2)), State.NOT_ASKED),
        ],
    )
    def test_the_last_word_counts(self, happened: tuple[Happened, ...], state: State) -> None:
        assert state_of_one(asked(*happened), MEETING) is state

    def test_a_form_typed_in_after_the_withdrawal_opens_nothing_again(self) -> None:
        assert state_of_one(asked(withdrawn(1, 5), yes(2, 1)), MEETING) is State.WITHDRAWN

    def test_a_withdrawal_told_of_late_closes_what_was_recorded_before(self) -> None:
        assert state_of_one(asked(yes(1, 5), withdrawn(2, 1)), MEETING) is State.WITHDRAWN

    def test_what_was_not_asked_has_no_answer(self) -> None:
        only = Asked(Decider.PARENT, frozenset({WhatFor.SETTING}), (yes(1, 1),))
        assert (state_of_one(only, MEETING), state_of_one(only, WhatFor.SETTING)) == (
            State.NOT_ASKED,
            State.TAKES_PART,
        )

    def test_each_thing_is_answered_on_its_own(self) -> None:
        said = asked(Happened(1, Kind.ANSWERED, hours(1), frozenset({MEETING})))
        assert [state_of_one(said, what) for what in WhatFor] == [
            State.TAKES_PART,
            State.REFUSED,
            State.REFUSED,
        ]


class TestACase:
    """How a whole case stands."""

    @pytest.mark.parametrize(
        ("askings", "state"),
        [
            ((), State.NOT_ASKED),
            ((asked(),), State.WAITING),
            ((asked(yes(1, 1)),), State.TAKES_PART),
            ((asked(yes(1, 1)), asked(of=Decider.CHILD)), State.TAKES_PART),
            ((asked(yes(1, 1)), asked(no(2, 1), of=Decider.CHILD)), State.REFUSED),
            ((asked(yes(1, 1), of=Decider.CHILD), asked()), State.PARTLY),
            ((asked(yes(1, 1), invalid(2, 2)),), State.NOT_ASKED),
        ],
    )
    def test_a_yes_needs_who_decides_and_anybody_s_no_is_a_no(
        self, askings: tuple[Asked, ...], state: State
    ) -> None:
        assert state_of(askings, PARENT, MEETING) is state

    def test_where_two_decide_one_does_not_do(self) -> None:
        council = asked(yes(1, 1), of=Decider.CORPORATE_PARENT)
        assert state_of((council,), BOTH, MEETING) is State.PARTLY
        assert still_needed((council,), BOTH, MEETING) == (frozenset({Decider.PARENT}),)
        assert state_of((council, asked(yes(2, 1))), BOTH, MEETING) is State.TAKES_PART

    def test_what_ended_is_what_is_refused_and_what_is_no_longer_agreed(self) -> None:
        before = {MEETING: State.TAKES_PART, WhatFor.DOCUMENTS: State.WAITING, WhatFor.SETTING: State.PARTLY}
        after = {MEETING: State.PARTLY, WhatFor.DOCUMENTS: State.REFUSED, WhatFor.SETTING: State.PARTLY}
        assert ended_between(before, after) == {MEETING, WhatFor.DOCUMENTS}


HAPPENINGS = st.lists(
    st.builds(
        lambda kind, at, agreed: (kind, at, agreed),
        st.sampled_from(Kind),
        st.integers(0, 6),
        st.frozensets(st.sampled_from(WhatFor)),
    ),
    max_size=6,
)


def numbered(said: list[tuple[Kind, int, frozenset[WhatFor]]]) -> list[Happened]:
    return [Happened(order, kind, hours(at), agreed) for order, (kind, at, agreed) in enumerate(said)]


@settings(max_examples=50)
@given(HAPPENINGS)
def test_the_order_in_which_events_are_read_changes_nothing(
    said: list[tuple[Kind, int, frozenset[WhatFor]]],
) -> None:
    events = numbered(said)[:4]
    states = {state_of_one(asked(*order), MEETING) for order in permutations(events)}
    assert len(states) == 1


@settings(max_examples=50)
@given(HAPPENINGS, HAPPENINGS, st.integers(0, 6), st.sampled_from(WhatFor))
def test_a_withdrawal_at_any_time_closes(
    of_parent: list[tuple[Kind, int, frozenset[WhatFor]]],
    of_child: list[tuple[Kind, int, frozenset[WhatFor]]],
    at: int,
    what: WhatFor,
) -> None:
    events = numbered(of_parent)
    ended = asked(*events, withdrawn(len(events), at))
    child = asked(*numbered(of_child), of=Decider.CHILD)
    assert state_of((ended, child), PARENT, what) is not State.TAKES_PART


BORN = date(2009, 10, 4)
"""Sixteen in October 2025: school age ends on Friday 26 June 2026."""
SCHOOL_AGE = date(2026, 6, 26)


def groups(on: date, *judged: Judging, looked_after: bool = False, born: date = BORN) -> list[set[Decider]]:
    deciding = who_decides(Facts(born, looked_after), MEETING, judged, on)
    return [set(group) for group in deciding.needed]


def a_judgement(
    *, can: bool, kind: Judged = Judged.CAPACITY, about: WhatFor = MEETING, on: date = SCHOOL_AGE
) -> Judging:
    return Judging(1, kind, frozenset({about}), can, on)


THEMSELVES = {Decider.CHILD, Decider.YOUNG_PERSON}
FOR_THEM = {Decider.PARENT, Decider.REPRESENTATIVE}


class TestWhoDecides:
    """Who decides."""

    def test_a_parent_until_the_last_day_of_school_age_and_the_young_person_from_the_next(self) -> None:
        next_day = SCHOOL_AGE + timedelta(days=1)
        assert (groups(SCHOOL_AGE), groups(next_day)) == ([{Decider.PARENT}], [THEMSELVES])

    def test_the_council_and_who_has_parental_responsibility_for_a_child_it_looks_after(self) -> None:
        assert groups(SCHOOL_AGE, looked_after=True) == [{Decider.CORPORATE_PARENT}, {Decider.PARENT}]

    def test_somebody_for_a_young_person_who_lacks_capacity_for_this_decision(self) -> None:
        later = date(2026, 9, 1)
        assert groups(later, a_judgement(can=False)) == [FOR_THEM]
        assert groups(later, a_judgement(can=False, about=WhatFor.SETTING)) == [THEMSELVES]
        assert groups(later, a_judgement(can=False), looked_after=True) == [
            {Decider.CORPORATE_PARENT},
            FOR_THEM,
        ]
        assert groups(date(2027, 10, 4), a_judgement(can=False), looked_after=True) == [FOR_THEM]

    def test_a_child_who_is_judged_able_to(self) -> None:
        day = date(2025, 9, 15)
        assert groups(day, a_judgement(can=True, kind=Judged.GILLICK, on=day)) == [THEMSELVES]
        assert groups(day, a_judgement(can=True, on=day)) == [{Decider.PARENT}]

    def test_a_child_of_sixteen_is_judged_by_capacity(self) -> None:
        day = date(2025, 11, 1)
        assert groups(day, a_judgement(can=True, on=day)) == [THEMSELVES]

    def test_the_last_judgement_counts_from_its_day(self) -> None:
        later = date(2026, 9, 1)
        again = Judging(2, Judged.CAPACITY, frozenset({MEETING}), True, later)
        assert groups(later, a_judgement(can=False), again) == [THEMSELVES]
        assert groups(later - timedelta(days=1), a_judgement(can=False), again) == [FOR_THEM]

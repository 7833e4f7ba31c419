"""Who decides whether a child takes part, by age, care, and how the one decision was judged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lanyard.core.words.ages import age_at, compulsory_school_age_ends
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.cases.models.participation import Judged
from lanyard.web.cases.taking_part import Decider, WhatFor

_THEMSELVES = frozenset({Decider.CHILD, Decider.YOUNG_PERSON})
_FOR_THEM = frozenset({Decider.REPRESENTATIVE, Decider.PARENT})
_ADULT = 18
_CAPACITY_FROM = 16

UNCHECKED = "Not checked against a source: ask your legal team where it matters."


@dataclass(frozen=True)
class Facts:
    """What of a child bears on who decides."""

    born: date
    is_looked_after: bool


@dataclass(frozen=True)
class Judging:
    """A judgement about one decision. `order` is that of recording."""

    order: int
    kind: Judged
    about: frozenset[WhatFor]
    can_decide: bool
    on: date


@dataclass(frozen=True)
class Deciding:
    """Who decides: of each group in `needed` somebody must agree. `asked_too` are asked, and a no of theirs
    counts. `because` says why, `source` on what it rests."""

    needed: tuple[frozenset[Decider], ...]
    asked_too: tuple[Decider, ...]
    because: str
    source: str


def who_decides(facts: Facts, what: WhatFor, judged: Iterable[Judging], on: date) -> Deciding:
    """Who decides about one thing, on a day.

    Source: Children and Families Act 2014, s. 83 (a young person is over compulsory school age), as IPSEA
    explains it; Mental Capacity Act 2005 (presumed from 16, for each decision); Gillick, and the council as
    corporate parent, from common practice.
    """
    is_young_person = on > compulsory_school_age_ends(facts.born)
    can = _judged(judged, what, on, Judged.CAPACITY if is_young_person else _kind_for(facts, on))
    if is_young_person:
        return _young_person(facts) if can is not False else _for_a_young_person(facts, on)
    if can is True:
        return _competent_child()
    return _looked_after_child() if facts.is_looked_after else _child(facts)


def _kind_for(facts: Facts, on: date) -> Judged:
    """By what a child is judged who is not yet a young person: some of 16 still are of school age."""
    return Judged.CAPACITY if age_at(facts.born, on) >= _CAPACITY_FROM else Judged.GILLICK


def _judged(judged: Iterable[Judging], what: WhatFor, on: date, kind: Judged) -> bool | None:
    """How the decision was judged last, by that day; None where it was not."""
    bearing = [each for each in judged if each.kind == kind and what in each.about and each.on <= on]
    return max(bearing, key=lambda each: (each.on, each.order)).can_decide if bearing else None


def _young_person(facts: Facts) -> Deciding:
    ended = date_in_words(compulsory_school_age_ends(facts.born))
    return Deciding(
        (_THEMSELVES,),
        (),
        f"A young person decides: compulsory school age ended on {ended}. Capacity is presumed.",
        "Children and Families Act 2014, as explained by IPSEA",
    )


def _for_a_young_person(facts: Facts, on: date) -> Deciding:
    council = facts.is_looked_after and age_at(facts.born, on) < _ADULT
    return Deciding(
        ((frozenset({Decider.CORPORATE_PARENT}),) if council else ()) + (_FOR_THEM,),
        (Decider.YOUNG_PERSON,),
        "Somebody decides for the young person, who was judged to lack capacity for this decision.",
        "Mental Capacity Act 2005, as explained by IPSEA",
    )


def _competent_child() -> Deciding:
    return Deciding(
        (_THEMSELVES,),
        (Decider.PARENT,),
        "The child decides: they were judged able to, for this decision. Ask a parent too.",
        UNCHECKED,
    )


def _looked_after_child() -> Deciding:
    return Deciding(
        (frozenset({Decider.CORPORATE_PARENT}), frozenset({Decider.PARENT})),
        (Decider.CHILD,),
        "The council as corporate parent, and somebody with parental responsibility, decide. "
        "Ask the child too.",
        UNCHECKED,
    )


def _child(facts: Facts) -> Deciding:
    ends = date_in_words(compulsory_school_age_ends(facts.born))
    return Deciding(
        (frozenset({Decider.PARENT}),),
        (Decider.CHILD,),
        f"A parent decides: compulsory school age ends on {ends}. Ask the child too.",
        "Children and Families Act 2014, as explained by IPSEA",
    )

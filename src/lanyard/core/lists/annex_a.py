"""List 1 and List 2 of the Annex A workbook, made from a snapshot at a date."""

from collections.abc import Iterator
from datetime import date

import polars as pl

from lanyard.core.lists.compose import compose
from lanyard.core.lists.notes import (
    age_of_sen2,
    by_reason,
    down_syndrome,
    left_out,
    two_plans,
)
from lanyard.core.lists.person_list import Lists, PersonList
from lanyard.core.lists.plan_facts import plan_facts
from lanyard.core.register.pseudonym import Pseudonyms
from lanyard.core.register.scope import Reason, in_scope, plans_in_force
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.returns.annex_a.columns import LIST_1, LIST_2

NEEDS_THE_SCHOOL_CENSUS = (
    "Needs the school census, which says who is on SEN support. An Annex A workbook with List 2 does as well."
)


def make_lists(snapshot: Snapshot, as_at: date, pseudonyms: Pseudonyms) -> Lists:
    """Both lists at a date.

    List 1 has every child in scope with a plan in force, wherever taught; List 2 every child in scope on SEN
    support. What no input carries is blank, and counted as missing.
    """
    scope = in_scope(snapshot, as_at)
    return Lists(
        _list_1(snapshot, as_at, scope, pseudonyms),
        _list_2(snapshot, scope, pseudonyms),
    )


def _list_1(snapshot: Snapshot, as_at: date, scope: pl.DataFrame, pseudonyms: Pseudonyms) -> PersonList:
    children = scope.lazy().filter("in_scope", "has_plan").select("child_id")
    members = children.join(plan_facts(snapshot, as_at), on="child_id", how="left", maintain_order="left")
    notes = (
        *age_of_sen2(snapshot, as_at),
        *_left_out_of_list_1(snapshot, scope),
        *two_plans(plans_in_force(snapshot, as_at)),
        *down_syndrome(members),
    )
    return compose(LIST_1, members, snapshot, pseudonyms, notes)


def _left_out_of_list_1(snapshot: Snapshot, scope: pl.DataFrame) -> Iterator[str]:
    too_old = by_reason(scope, Reason.PAST_25).filter("has_plan")
    given = snapshot.table(LIST_1.name).select("child_id").collect()
    over = by_reason(scope, Reason.ENDED, Reason.LEFT, Reason.DIED).join(given, on="child_id", how="semi")
    yield from left_out(too_old.height, "with a plan, past the academic year of the 25th birthday")
    yield from left_out(by_reason(scope, Reason.NO_START).height, "whose plan has no start date in SEN2")
    yield from left_out(by_reason(scope, Reason.NOT_STARTED).height, "whose plan starts after the as-at date")
    twice = by_reason(scope, Reason.PERHAPS_TWICE)
    yield from left_out(twice.height, "in the List 1 given who may be in SEN2, too: neither has a UPN or ULN")
    yield from left_out(over.height, "in the List 1 given, whose plan ended or moved away by SEN2")


def _list_2(snapshot: Snapshot, scope: pl.DataFrame, pseudonyms: Pseudonyms) -> PersonList:
    members = scope.lazy().filter("in_scope", "sen_support").select("child_id")
    return compose(LIST_2, members, snapshot, pseudonyms, tuple(_notes_on_list_2(snapshot, scope)))


def _notes_on_list_2(snapshot: Snapshot, scope: pl.DataFrame) -> Iterator[str]:
    given = snapshot.table(LIST_2.name).select("child_id").collect()
    if given.is_empty():
        yield NEEDS_THE_SCHOOL_CENSUS
    with_plan = scope.filter("has_plan").join(given, on="child_id", how="semi")
    too_old = by_reason(scope, Reason.PAST_25).filter("sen_support")
    yield from left_out(with_plan.height, "in the List 2 given, who have a plan")
    yield from left_out(too_old.height, "on SEN support, past the academic year of the 25th birthday")

"""When an item is ready, and what would be there by when. No tables are touched."""

import datetime as dt
from dataclasses import replace

import pytest

from lanyard.core.frameworks.catalogue import built_in
from lanyard.web.data.catalogue.foretelling import Foretold, Wanted, foretell, late_first
from lanyard.web.data.catalogue.items import ITEMS, asked_for, items_asked_for
from lanyard.web.data.catalogue.rules import Readiness, Verdict, judge, worst
from lanyard.web.data.catalogue.standing import Standing, standing_of
from lanyard.web.data.drills.timing import Drilled
from lanyard.web.data.held import HeldSource
from lanyard.web.data.models import CatalogueEntry

TODAY = dt.date(2026, 11, 20)
NINE = dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)
SEN2 = HeldSource("sen2", ("sen2.xml",), "a" * 64, rows=100, of=dt.date(2026, 1, 15), errors=0, queries=3)
PLANS = ITEMS["plans"]


def an_entry(**told: object) -> CatalogueEntry:
    """An entry with nothing amiss but its sign-off."""
    usual: dict[str, object] = {"owner_id": 1, "steps": "Run the report.", "minutes_claimed": 90}
    return CatalogueEntry(item="plans", **(usual | told))


def standing(
    entry: CatalogueEntry | None = None, *held: HeldSource, drilled: Drilled | None = None
) -> Standing:
    return standing_of(PLANS, entry or an_entry(), {each.kind: each for each in held}, drilled, TODAY)


def signed_off(*held: HeldSource) -> Standing:
    """The same with what is there signed off."""
    there = standing(None, *held)
    return replace(there, entry=an_entry(signed_off_extract=there.extract))


def test_current_sound_and_signed_off_is_ready() -> None:
    assert judge(signed_off(SEN2)) == Verdict(Readiness.READY, ("Current, sound and signed off.",))


def test_a_newer_extract_lets_the_sign_off_lapse() -> None:
    newer = replace(signed_off(SEN2), extracts=standing(None, replace(SEN2, contents="b" * 64)).extracts)
    assert judge(newer) == Verdict(Readiness.PARTLY, ("Its sign-off has lapsed: there is a newer extract.",))


@pytest.mark.parametrize(
    ("entry", "held", "reasons"),
    [
        (an_entry(), (), ("None of its sources is in the snapshot in use.",)),
        (an_entry(owner_id=None), (SEN2,), ("Nobody owns it.",)),
    ],
)
def test_without_owner_or_extract_it_is_not_ready(
    entry: CatalogueEntry, held: tuple[HeldSource, ...], reasons: tuple[str, ...]
) -> None:
    assert judge(standing(entry, *held)) == Verdict(Readiness.NOT, reasons)


@pytest.mark.parametrize(
    ("entry", "source", "reason"),
    [
        (an_entry(steps=""), SEN2, "Nobody has said how it is got out."),
        (an_entry(minutes_claimed=None), SEN2, "Nobody has said how long it takes."),
        (an_entry(), replace(SEN2, of=None), "SEN2 return: its files say no day."),
        (
            an_entry(),
            replace(SEN2, of=dt.date(2025, 11, 20)),
            "SEN2 return: 12 months old; it is current for 12.",
        ),
        (
            an_entry(),
            replace(SEN2, errors=2),
            "SEN2 return: 2.0 errors in a hundred rows; 1 is the most.",
        ),
    ],
)
def test_lesser_faults_leave_it_partly_ready(entry: CatalogueEntry, source: HeldSource, reason: str) -> None:
    verdict = judge(standing(entry, source))
    unsigned = "Its owner has not signed it off."
    assert (verdict.readiness, set(verdict.reasons)) == (Readiness.PARTLY, {reason, unsigned})


def test_one_error_in_a_hundred_rows_is_still_sound() -> None:
    assert judge(signed_off(replace(SEN2, errors=1))).readiness is Readiness.READY


def test_a_request_is_as_ready_as_its_items_together() -> None:
    verdicts = {each: Verdict(each, ()) for each in Readiness}
    assert [worst([verdicts[first], verdicts[second]]) for first in Readiness for second in Readiness] == [
        Readiness.NOT,
        *[Readiness.PARTLY] * 7,
        Readiness.READY,
    ]


def test_the_drilled_time_counts_before_the_claimed() -> None:
    assert standing(None, drilled=Drilled(2, 30, 45, 60)).minutes == 45
    assert standing(None).minutes == 90


def test_every_data_set_and_the_lists_are_asked_for_by_the_rules_in_force() -> None:
    assert set(items_asked_for(asked_for(built_in()["area-send-2025"]))) == set(ITEMS.values())


def wanted(item: str, minutes: int | None, owner: int | None, due: dt.datetime | None = None) -> Wanted:
    entry = CatalogueEntry(item=item, owner_id=owner, minutes_claimed=minutes)
    return Wanted(standing_of(ITEMS[item], entry, {}, None, TODAY), Verdict(Readiness.PARTLY, ()), due)


def hours(number: int) -> dt.datetime:
    return NINE + dt.timedelta(hours=number)


def test_one_owner_gets_one_out_after_another_and_two_do_so_at_once() -> None:
    rows = [
        wanted("plans", 60, 1, hours(8)),
        wanted("requests", 60, 1, hours(4)),
        wanted("camhs", 60, 2, hours(8)),
        wanted("appeals", 60, None, hours(8)),
    ]
    assert [each.there_by for each in foretell(rows, NINE)] == [hours(2), hours(1), hours(1), hours(1)]


def test_what_is_late_is_told_before_what_nobody_knows_and_what_is_in_time() -> None:
    rows = foretell(
        [
            wanted("plans", 30, 1, hours(1)),
            wanted("camhs", None, 2, hours(1)),
            wanted("requests", 300, 3, hours(1)),
        ],
        NINE,
    )
    assert [(row.wanted.standing.item.id, row.is_late) for row in late_first(rows, NINE)] == [
        ("requests", True),
        ("camhs", False),
        ("plans", False),
    ]


def test_what_is_ready_is_there_now() -> None:
    ready = replace(wanted("plans", 500, 1, hours(1)), verdict=Verdict(Readiness.READY, ()))
    assert foretell([ready], NINE) == [Foretold(ready, NINE)]

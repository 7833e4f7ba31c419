"""The leaders' page holds shareable figures only, in the order in which leaders are asked about them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS, data_set
from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.declare import Cut
from lanyard.core.datasets.disclosure.policy import HIDDEN, SMALL_NUMBERS
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA, Shareable, ShareableDataSet
from lanyard.core.packs.beside import Beside
from lanyard.core.packs.headlines import HEADLINES
from lanyard.core.packs.pdf.summary import MOST_HEADLINES
from lanyard.core.packs.summary_file import make_summary
from lanyard.core.packs.test_over_time import over_time, table
from lanyard.core.packs.test_over_time import shared as shared_now
from lanyard.core.register.choose import Chosen

WHOLE = (None, None, None, None)
FIGURES = pl.DataFrame(
    [
        ("twenty_week_share_excluding_exceptions", *WHOLE, 46, 100, 0.46, None, None, None),
        ("twenty_week_share_all", *WHOLE, None, None, None, HIDDEN, None, None),
    ],
    schema=SHAREABLE_SCHEMA,
    orient="row",
)
PLANS = pl.DataFrame(
    [("plans_in_force", *WHOLE, 3267, None, 3267.0, None, None, None)], schema=SHAREABLE_SCHEMA, orient="row"
)


def shared() -> Shareable:
    sets = (
        ShareableDataSet(data_set(10), Status.READY, "", FIGURES, ()),
        ShareableDataSet(data_set(2), Status.PARTIAL, "more", PLANS, ()),
    )
    return Shareable(sets, figures=3, hidden_small=1, hidden_partners=0, policy=SMALL_NUMBERS)


def beside() -> Beside:
    rows = {
        "measure": ["plans_in_force", "twenty_week_share_excluding_exceptions"],
        **{name: [None, None] for name in ("cut_1", "group_1", "cut_2")},
        "england": [638_745.0, 0.464],
    }
    return Beside(
        pl.DataFrame(rows, schema_overrides=dict.fromkeys(("cut_1", "group_1", "cut_2"), pl.String())), ()
    )


def test_headline_figures_come_in_the_order_of_the_headlines() -> None:
    page = make_summary(shared(), (), chosen=Chosen(area="999"), as_at=date(2026, 1, 15))
    assert page.headlines.rows == (
        ("Plans in force", "3,267"),
        ("Plans within 20 weeks, exceptions left out", "46.0%"),
    )


def test_england_stands_beside_shares_and_never_beside_counts() -> None:
    page = make_summary(shared(), (), chosen=Chosen(area="999"), as_at=date(2026, 1, 15), beside=beside())
    assert page.headlines.rows == (
        ("Plans in force", "3,267", "–"),
        ("Plans within 20 weeks, exceptions left out", "46.0%", "46.4%"),
    )


def test_headlines_say_whether_they_rose_or_fell_and_what_cannot_be_compared(tmp_path: Path) -> None:
    before = (
        table("2025-01-16", ("plans_in_force", None, 480)),
        table("2025-01-16", ("requests_received", None, 90), basis="5e6f7a8b sen2"),
    )
    now = shared_now(table("2026-01-15", ("plans_in_force", None, 499)))
    other = shared_now(table("2026-01-15", ("requests_received", None, 95)), number=11)
    both = replace(now, data_sets=(*now.data_sets, *other.data_sets))
    told = over_time(both, *before, folder=tmp_path)
    page = make_summary(both, (), chosen=Chosen(area="999"), as_at=date(2026, 1, 15), over_time=told)
    assert [column.title for column in page.headlines.columns] == [
        "Figure",
        "Here",
        "Since the earlier pack",
    ]
    assert page.headlines.rows == (
        ("Plans in force", "499", "rose by 19"),
        ("Requests received", "95", "not comparable: defined differently"),
    )
    assert page.since == (
        "The figures before are about 16 January 2025. Small changes may be no more than chance."
    )


def test_a_headline_that_no_earlier_pack_tells_has_a_dash(tmp_path: Path) -> None:
    lines = (("plans_in_force", None, 499), ("new_plans", None, 80))
    now = shared_now(table("2026-01-15", *lines))
    told = over_time(now, table("2025-01-16", ("new_plans", None, 70)), folder=tmp_path)
    page = make_summary(now, (), chosen=Chosen(area="999"), as_at=date(2026, 1, 15), over_time=told)
    assert (page.headlines.rows, page.since) == ((("Plans in force", "499"),), "")


def test_data_sets_are_counted_by_status() -> None:
    page = make_summary(shared(), (), chosen=Chosen(area="999"), as_at=date(2026, 1, 15))
    assert [(one.words, one.count) for one in page.answers] == [
        ("Ready", 1),
        ("Partly ready", 1),
        ("Not held", 0),
    ]


def _names(views: Sequence[tuple[Cut, ...]]) -> list[str]:
    return [view[0].name for view in views]


def test_every_headline_is_a_measure_of_the_catalogue_and_all_fit_the_page() -> None:
    measures = {measure.name: measure for one in DATA_SETS for measure in one.measures}
    assert [one.measure for one in HEADLINES if one.measure not in measures] == []
    cuts = {one.measure: [view for view in measures[one.measure].cuts if len(view) == 1] for one in HEADLINES}
    assert [one.measure for one in HEADLINES if one.cut and one.cut[0] not in _names(cuts[one.measure])] == []
    assert len(HEADLINES) <= MOST_HEADLINES

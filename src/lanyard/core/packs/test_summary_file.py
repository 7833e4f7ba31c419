"""The leaders' page holds shareable figures only, in the order in which leaders are asked about them."""

from collections.abc import Sequence
from datetime import date

import polars as pl

from lanyard.core.datasets.catalogue import DATA_SETS, data_set
from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.declare import Cut
from lanyard.core.datasets.disclosure.policy import HIDDEN, SMALL_NUMBERS
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA, Shareable, ShareableDataSet
from lanyard.core.packs.benchmark_files import Beside
from lanyard.core.packs.headlines import HEADLINES
from lanyard.core.packs.pdf.summary import MOST_HEADLINES
from lanyard.core.packs.summary_file import make_summary
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

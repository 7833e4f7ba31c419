"""A data set before and now: a table, a chart, and what cannot be compared."""

from pathlib import Path

from lanyard.core.packs.before_and_now import before_and_now
from lanyard.core.packs.pdf.parts import ReportTable
from lanyard.core.packs.test_over_time import over_time, plans, shared, table

LINES = (("plans_in_force", None, 499), ("new_plans", None, 80), ("plans_ceased", None, None))


def told(tables: tuple[ReportTable, ...]) -> list[tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]]:
    """The titles of the columns and the rows of each table."""
    return [(tuple(column.title for column in one.columns), one.rows) for one in tables]


def test_figures_stand_beside_those_of_the_period_before(tmp_path: Path) -> None:
    before = (("plans_in_force", None, 480), ("new_plans", None, 80), ("plans_ceased", None, 30))
    now = shared(table("2026-01-15", *LINES))
    since = before_and_now(now.data_sets[0], over_time(now, table("2025-01-16", *before), folder=tmp_path))
    assert since
    assert told(since.tables) == [
        (
            ("Figure", "16 Jan 2025", "15 Jan 2026", "Change"),
            (
                ("Plans in force", "480", "499", "rose by 19"),
                ("New plans", "80", "80", "unchanged"),
                ("Plans that ended", "30", "hidden", "hidden"),
            ),
        )
    ]
    assert since.chart
    assert (since.chart.title, since.notes) == ("Plans in force, over time", ())


def test_figures_of_other_days_have_a_table_of_their_own(tmp_path: Path) -> None:
    now = shared(table("2026-01-15", *LINES[:2]))
    before = (table("2025-01-16", LINES[0]), table("2024-01-18", LINES[1]))
    since = before_and_now(now.data_sets[0], over_time(now, *before, folder=tmp_path))
    assert since
    assert [columns for columns, _ in told(since.tables)] == [
        ("Figure", "16 Jan 2025", "15 Jan 2026", "Change"),
        ("Figure", "18 Jan 2024", "15 Jan 2026", "Change"),
    ]


def test_what_cannot_be_compared_is_said_and_not_drawn(tmp_path: Path) -> None:
    now = shared(table("2026-01-15", *LINES[:2]))
    before = table("2025-01-16", *LINES[:2], basis="1a2b3c4d annex-a")
    since = before_and_now(now.data_sets[0], over_time(now, before, folder=tmp_path))
    assert since
    (note,) = since.notes
    assert note == (
        "Cannot be compared with 16 January 2025, being made of other returns (then Annex A person-level "
        "lists; now SEN2 return): Plans in force; New plans."
    )
    assert since.chart is None


def test_the_same_period_told_again_is_no_change(tmp_path: Path) -> None:
    (again,) = plans(480)
    now = shared(again)
    assert before_and_now(now.data_sets[0], over_time(now, again, folder=tmp_path)) is None

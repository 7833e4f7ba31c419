"""Which figures of earlier releases count as the same, and from where they are read."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl
import pytest

from lanyard.core.datasets.disclosure.released import Told, read_releases, released
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA
from lanyard.core.datasets.errors import NotARelease

KEY = ("plans", None, None, None, None)


def table(period: str | None, plans: int = 30) -> pl.DataFrame:
    row = (*KEY, plans, None, float(plans), None, period, "1a2b3c4d sen2")
    return pl.DataFrame([row], schema=SHAREABLE_SCHEMA, orient="row")


def told_of(period: str | None, of: str) -> list[int | None]:
    return [told.numerator for told in released([table(period)]).told(KEY, of)]


@pytest.mark.parametrize(
    ("period", "of", "told"),
    [
        ("2026-01-15", "2026-01-15", [30]),
        ("2025-01-16", "2026-01-15", []),
        ("2025-10-02 2026-01-15", "2025-10-02 2026-01-15 2026-05-21", [30]),
        ("2024-10-03 2025-01-16", "2025-10-02 2026-01-15", []),
        (None, "2026-01-15", [30]),
        ("", "", [30]),
        ("2026-01-15", "", []),
    ],
)
def test_figures_are_the_same_where_their_periods_share_a_day(
    period: str | None, of: str, told: Sequence[int]
) -> None:
    assert told_of(period, of) == told


def test_every_release_is_remembered() -> None:
    found = released([table("2026-01-15", 30), table("2026-01-15", 31)]).told(KEY, "2026-01-15")
    told = [Told(number, None, float(number), is_hidden=False, period="2026-01-15") for number in (30, 31)]
    assert found == told


@pytest.mark.parametrize("place", ["datasets/shareable", "shareable", "."])
def test_a_pack_and_a_folder_of_its_files_are_read_alike(tmp_path: Path, place: str) -> None:
    (tmp_path / place).mkdir(parents=True, exist_ok=True)
    table("2026-01-15").write_csv(tmp_path / place / "02-plans.csv")
    (tmp_path / place / "26-commissioned.csv").write_text("service,provider\nA,B\n")
    (found,) = read_releases([tmp_path])
    assert found.equals(table("2026-01-15"))


def test_a_file_of_before_periods_and_bases_were_told_is_still_read(tmp_path: Path) -> None:
    table("2026-01-15").drop("period", "basis").write_csv(tmp_path / "02-plans.csv")
    (found,) = read_releases([tmp_path])
    assert found.equals(table("2026-01-15").with_columns(period=None, basis=None).cast(SHAREABLE_SCHEMA))


def test_a_folder_without_shareable_figures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotARelease, match="no shareable figures in it"):
        read_releases([tmp_path])

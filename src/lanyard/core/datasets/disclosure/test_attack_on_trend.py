"""The patient attacker reads every trend table that was shared, and works out no small number."""

from collections.abc import Sequence

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.datasets.compute import ComputedDataSet, Status
from lanyard.core.datasets.declare import DataSet, Measure, Serves
from lanyard.core.datasets.disclosure.released import KEY_COLUMNS, released
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.datasets.disclosure.test_attack import Attacker, Joint, Numbers, Shape, people_of
from lanyard.core.datasets.disclosure.test_attack_on_linked import (
    TWO_PACKS,
    counts_of,
    hidden_numbers,
    is_small,
    with_withdrawn,
)
from lanyard.core.datasets.figures import Figure, figures_of
from lanyard.core.datasets.origins import Origin
from lanyard.core.datasets.trend import over_time, tables_of

LAST_YEAR, THIS_YEAR = "2024-10-03 2025-01-16", "2025-10-02 2026-01-15"
"""The days of two terms' censuses each."""
TOLD_AGAIN = {"of the same days": THIS_YEAR, "with a census more": f"{THIS_YEAR} 2026-05-21"}


class Releases:
    """What was shared so far, release by release, and as trend tables."""

    def __init__(self) -> None:
        self.tables: list[pl.DataFrame] = []

    def share(self, shape: Shape, people: Joint, period: str) -> Sequence[Figure]:
        """Shares the figures of some people of a period beside all that was shared; gives the true ones."""
        cuts, measures = shape
        counts = counts_of(measures, cuts, people)
        true = tuple(figure for measure in measures for figure in figures_of(measure, counts, None))
        origins = {name: Origin(("census",), period) for name in counts}
        computed = ComputedDataSet(
            _declared(measures), Status.READY, "", true, counts=counts, origins=origins
        )
        self.tables += tables_of(suppress([computed], released=released(self.tables)))
        return true

    def shown(self, figures: Sequence[Figure], period: str) -> Sequence[Numbers]:
        """The numbers of some figures of a period, as the trend table of all releases tells them."""
        told = over_time(self.tables).filter(pl.col("period") == period)
        numbers = {row[:5]: row[5:] for row in told.select(*KEY_COLUMNS, "numerator", "denominator").rows()}
        return [numbers[figure.row[:5]] for figure in figures]


def _declared(measures: Sequence[Measure]) -> DataSet:
    return DataSet(1, "people", "People", Serves(1, ""), "", "", "", "", (), "", measures=tuple(measures))


@pytest.mark.parametrize("period", TOLD_AGAIN.values(), ids=TOLD_AGAIN)
@pytest.mark.parametrize(("first", "second"), TWO_PACKS.values(), ids=TWO_PACKS)
@given(data=st.data())
@settings(max_examples=20)
def test_trend_tables_together_tell_no_more_than_their_first(
    first: Shape, second: Shape, period: str, data: st.DataObject
) -> None:
    sizes = st.one_of(st.integers(0, 3), st.integers(0, 14))
    people, last_year = data.draw(people_of(first[0], sizes)), data.draw(people_of(first[0], sizes))
    releases = Releases()
    releases.share(first, last_year, LAST_YEAR)
    early_true = releases.share(first, people, THIS_YEAR)
    early = releases.shown(early_true, THIS_YEAR)
    late_true = releases.share(second, people, period)
    late = releases.shown(late_true, period)
    then = Attacker(first[0], people, early_true, early)
    now = Attacker(first[0], people, [*early_true, *late_true], [*early, *with_withdrawn(late, late_true)])
    small = [members for members in now.sensitive(late_true) if is_small(people, members)]
    secret = [*small, *hidden_numbers(now, people, late_true, late)]
    assert not any(now.is_sure_of(members) and not then.is_sure_of(members) for members in secret)

"""How a measure is counted a second time: rows as dicts with a group for each cut, added up by hand."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean, median
from typing import Any

from lanyard.core.datasets.declare import Measure
from lanyard.core.datasets.second.test_committed_sql import Key, committed, figures, measures_in
from lanyard.core.datasets.test_area import Area

Row = dict[str, Any]
Amount = Callable[[Row], int]


@dataclass(frozen=True)
class Second:
    """The second implementation of a measure: its rows, and what each adds to numerator and denominator."""

    rows: Callable[[Area], Iterable[Row]]
    numerator: Amount
    denominator: Amount | None = None


@dataclass(frozen=True)
class SecondStatistic:
    """The second implementation of a mean or median: its rows, and the value of those that count."""

    rows: Callable[[Area], Iterable[Row]]
    value: Callable[[Row], float | None]
    take: Callable[[list[float]], float]


Seconds = Mapping[str, Second | SecondStatistic]


def where(**groups: str | tuple[str, ...]) -> Amount:
    """1 for rows that lie in the groups, else 0."""
    wanted = {cut: (one,) if isinstance(one, str) else one for cut, one in groups.items()}
    return lambda row: int(all(row[cut] in any_of for cut, any_of in wanted.items()))


def everyone(row: Row) -> int:
    return 1


def keys(measure: Measure, row: Row) -> Iterable[Key]:
    """The figures to which a row belongs."""
    for view in measure.views:
        names = [cut.name for cut in view]
        yield (*names, *(row[name] for name in names))


def second(measure: Measure, how: Second, rows: Iterable[Row]) -> Mapping[Key, tuple[int, int | None]]:
    """Numerator and denominator of each figure that is not 0 of 0."""
    found: dict[Key, list[int]] = {}
    for row in rows:
        amounts = (how.numerator(row), how.denominator(row) if how.denominator else 0)
        for key in keys(measure, row):
            sums = found.setdefault(key, [0, 0])
            sums[0], sums[1] = sums[0] + amounts[0], sums[1] + amounts[1]
    return {
        key: (one, other if how.denominator else None) for key, (one, other) in found.items() if one or other
    }


def second_statistic(
    measure: Measure, how: SecondStatistic, rows: Iterable[Row]
) -> Mapping[Key, tuple[float, int]]:
    """Value and number of those it was taken over, of each figure that has any."""
    found: dict[Key, list[float]] = {}
    for row in rows:
        value = how.value(row)
        for key in keys(measure, row) if value is not None else ():
            found.setdefault(key, []).append(value)  # type: ignore[arg-type]
    return {key: (round(how.take(values), 6), len(values)) for key, values in found.items()}


def check(area: Area, seconds: Seconds) -> None:
    """Both implementations agree on every figure of some measures in an area."""
    measures = measures_in(area, seconds)
    counts = committed(area, measures)
    rows = {how.rows: list(how.rows(area)) for how in seconds.values()}
    for measure in measures:
        how, found = seconds[measure.name], figures(measure, counts)
        if isinstance(how, SecondStatistic):
            ours = {
                key: (round(one.value or 0, 6), one.denominator)
                for key, one in found.items()
                if one.denominator
            }
            assert ours == second_statistic(measure, how, rows[how.rows]), measure.name
            continue
        both = {key: (one.numerator, one.denominator) for key, one in found.items()}
        kept = {key: pair for key, pair in both.items() if pair[0] or pair[1]}
        assert kept == second(measure, how, rows[how.rows]), measure.name


def test_rows_add_up_by_group() -> None:
    amount = where(send=("plan", "support"), age="5")
    assert [amount({"send": has, "age": "5"}) for has in ("plan", "none")] == [1, 0]
    assert (fmean([1, 2]), median([1, 5, 2])) == (1.5, 2)

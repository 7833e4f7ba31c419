"""The chart of shares beside those published, with the limits of chance around England's."""

from collections.abc import Sequence

import polars as pl

from lanyard.core.datasets.declare import Unit
from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.packs.beside import Beside
from lanyard.core.packs.charts import SHARE, Chart, ChartForm, Gap, Series
from lanyard.core.packs.charts.limits import SERIES
from lanyard.core.packs.dataset_words import measures_of

_COLUMNS = ("own", "england", "region", "neighbours", "usual_low", "usual_high", "far_low", "far_high")


def chart_beside(safe: ShareableDataSet, beside: Beside | None) -> Chart | None:
    """The whole area's shares that have limits, beside those of other places; None where there is none."""
    if beside is None:
        return None
    own = beside.rows.filter(
        pl.col("data_set") == safe.dataset.id, pl.col("cut_1").is_null(), pl.col("usual_low").is_not_null()
    )
    measures = measures_of(safe.dataset)
    shares = own.filter(pl.col("measure").is_in([m.name for m in measures.values() if m.unit is Unit.SHARE]))
    if shares.is_empty():
        return None
    return Chart(
        f"{safe.dataset.title}: beside published figures",
        tuple(measures[str(name)].title for name in shares["measure"]),
        tuple(
            Series(name, _values(shares[column].to_list()))
            for name, column in zip(SERIES, _COLUMNS, strict=True)
        ),
        SHARE,
        ChartForm.LIMITS,
    )


def _values(column: Sequence[float | None]) -> tuple[float | Gap, ...]:
    return tuple(Gap.NOT_HELD if value is None else value for value in column)

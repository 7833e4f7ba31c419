"""The page of one data set: what was found, what it means and where it comes from, small numbers hidden."""

from collections.abc import Iterator, Sequence

import polars as pl

from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.cuts.send import AREA_PART
from lanyard.core.datasets.declare import NOT_RECORDED, Cut, Form, Measure, Unit, in_words
from lanyard.core.datasets.disclosure.policy import HIDDEN as HIDDEN_MARK
from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.packs.before_and_now import before_and_now
from lanyard.core.packs.beside import Beside
from lanyard.core.packs.dataset_charts import charts_of
from lanyard.core.packs.dataset_words import (
    HIDDEN,
    Row,
    cut_once,
    cuts_of,
    figure_in_words,
    measures_of,
    value_in_words,
    whole_area,
)
from lanyard.core.packs.over_time import OverTime
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.report import Readiness, Section
from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.numbers import percent
from lanyard.core.words.phrases import lower_first, upper_first

READINESS = {
    Status.READY: Readiness.READY,
    Status.PARTIAL: Readiness.PARTIAL,
    Status.NOT_HELD: Readiness.NOT_HELD,
}
BESIDE = {"own": "Here", "england": "England", "region": "Region", "neighbours": "Neighbours"}
MEASURE, OF, AGAINST = map(ReportColumn, ("Measure", "Published for", "Against England"))
MOST_COLUMNS = 4


def section_of(safe: ShareableDataSet, beside: Beside | None, over_time: OverTime) -> Section:
    """A data set as words, tables and charts, beside published figures and those of earlier packs."""
    declared = safe.dataset
    return Section(
        declared.title,
        READINESS[safe.status],
        introduction=tuple(_introduction(safe)),
        charts=charts_of(safe)[:1],
        tables=tuple(_tables(safe, beside)),
        definition=declared.definition,
        source=f"{upper_first(in_words(declared.sources))}. Usual owner: {declared.owner}.",
        needs=safe.needs,
        number=declared.id,
        since=before_and_now(safe, over_time),
    )


def _introduction(safe: ShareableDataSet) -> Iterator[str]:
    serves = safe.dataset.serves
    yield f"Answers item {serves.item} of the inspection's list: {serves.words}."
    if safe.dataset.form is Form.PERSON_LIST and safe.status is not Status.NOT_HELD:
        yield "A list of people, for inspectors through their portal; it is not in this report."
    yield from (absent.reason for absent in safe.absent if absent.cut is None)


def _tables(safe: ShareableDataSet, beside: Beside | None) -> Iterator[ReportTable]:
    yield from whole_area_tables(safe)
    yield from beside_tables(safe, beside)
    for cut in filter(_is_printed, cuts_of(safe.dataset)):
        used = [measure for measure in safe.dataset.measures if (cut,) in measure.cuts][:MOST_COLUMNS]
        rows = cut_once(safe.figures, cut.name).filter(pl.col("measure").is_in([m.name for m in used]))
        if not rows.is_empty():
            yield _cut_table(cut, used, rows)


def _is_printed(cut: Cut) -> bool:
    """Whether a cut has a table on paper: the districts of an area are many, and are in the workbook."""
    return cut.name != AREA_PART.name


def whole_area_tables(safe: ShareableDataSet) -> Iterator[ReportTable]:
    """The figures that are not cut: one table or none."""
    measures = measures_of(safe.dataset)
    rows = [(measures[str(row["measure"])], row) for row in whole_area(safe.figures).to_dicts()]
    if rows:
        yield ReportTable(
            "The whole area",
            (MEASURE, ReportColumn("Value", CellKind.COUNT), ReportColumn("Out of", CellKind.COUNT)),
            tuple((measure.title, figure_in_words(measure, row), _out_of(row)) for measure, row in rows),
        )


def beside_tables(safe: ShareableDataSet, beside: Beside | None) -> Iterator[ReportTable]:
    """The whole area's figures beside those published, where any is: one table or none."""
    if beside is None:
        return
    own = beside.rows.filter(pl.col("data_set") == safe.dataset.id, pl.col("cut_1").is_null())
    measures = measures_of(safe.dataset)
    shares = [row for row in own.to_dicts() if measures[str(row["measure"])].unit is not Unit.COUNT]
    if shares:
        yield ReportTable(
            "Beside published figures",
            (MEASURE, *(ReportColumn(title, CellKind.COUNT) for title in BESIDE.values()), OF, AGAINST),
            tuple(_benchmark_row(measures[str(row["measure"])], row) for row in shares),
        )


def _benchmark_row(measure: Measure, row: Row) -> tuple[str, ...]:
    values = (row[name] for name in BESIDE)
    shown = (value_in_words(measure.unit, v if isinstance(v, float) else None, hidden=False) for v in values)
    return (measure.title, *shown, str(row["period"] or ""), _chance_in_words(row))


def _chance_in_words(row: Row) -> str:
    """Where a share lies against the funnel limits around England's, and what those are."""
    low, high = row["usual_low"], row["usual_high"]
    if not (isinstance(low, float) and isinstance(high, float)):
        return ""
    return f"{row['chance']} ({percent(low)} to {percent(high)})"


def _is_shown(group: str, rows: Sequence[Row | None]) -> bool:
    """Whether a group has a line: not where no measure has it, nor for nobody whose group is not recorded."""
    found = [row for row in rows if row is not None]
    if group == NOT_RECORDED:
        return any(row["value"] or row["mark"] == HIDDEN_MARK for row in found)
    return bool(found)


def _out_of(row: Row) -> str:
    if row["denominator"] is not None:
        return f"{row['denominator']:,}"
    return HIDDEN if row["mark"] == HIDDEN_MARK else ""


def _cut_table(cut: Cut, used: Sequence[Measure], rows: pl.DataFrame) -> ReportTable:
    """A row a group, a column a measure; measures beyond the fourth are in the workbook."""
    cells = {(str(row["measure"]), str(row["group_1"])): row for row in rows.to_dicts()}
    told = dict.fromkeys(str(group) for group in rows["group_1"])
    groups = [group for group in told if _is_shown(group, [cells.get((m.name, group)) for m in used])]
    return ReportTable(
        f"By {lower_first(cut.title)}",
        (ReportColumn(cut.title), *(ReportColumn(measure.title, CellKind.COUNT) for measure in used)),
        tuple(
            (
                cut.title_of(group),
                *(figure_in_words(m, cells[m.name, group]) if (m.name, group) in cells else "" for m in used),
            )
            for group in groups
        ),
    )

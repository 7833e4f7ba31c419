"""The lists of figures: all data sets, and every figure of one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

import polars as pl

from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.declare import DataSet
from lanyard.core.datasets.disclosure.policy import HIDDEN, MARKS
from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.packs.dataset_files import figure_sheet, held_in_words
from lanyard.core.packs.dataset_words import cuts_of, figure_in_words, measures_of
from lanyard.core.packs.report_sections import READINESS
from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.dates_in_words import short_date
from lanyard.core.words.numbers import count
from lanyard.core.words.phrases import curled
from lanyard.web.data.figures.reading import latest_day
from lanyard.web.data.frame import age_in_words
from lanyard.web.pages.lists import AnyOf, Cell, Column, FrameRow, FrameRows, ListPage, OneOf, Search

COLOURS = {Status.READY: "green", Status.PARTIAL: "blue", Status.NOT_HELD: "grey"}
WHOLE_AREA = "whole"
"""In place of a cut, in the address, for figures that are not cut."""

AddressOf = Callable[[int], str]
"""The page of the data set of a number."""

_STATUSES = tuple((each.value, READINESS[each].value) for each in Status)
_SETS = pl.Schema(
    {"number": pl.Int64(), **dict.fromkeys(("title", "status", "needs"), pl.String()), "day": pl.Date()}
)


def data_set_rows(data_sets: Iterable[ShareableDataSet]) -> FrameRows:
    """Every data set as a row, with the last day that its returns are about."""
    rows = [
        (one.dataset.id, one.dataset.title, one.status.value, one.needs, latest_day(one.figures))
        for one in data_sets
    ]
    return FrameRows(pl.LazyFrame(rows, schema=_SETS, orient="row"), "number")


def data_set_list(today: date, address_of: AddressOf) -> ListPage[FrameRow]:
    """All data sets, in order of number."""

    def title(row: FrameRow) -> Cell:
        status, number = Status(row["status"]), int(row["number"])
        below = held_in_words(status, row["needs"])
        return Cell(curled(f"{number}. {row['title']}"), address_of(number), below=curled(below))

    def day(row: FrameRow) -> Cell:
        found: date | None = row["day"]
        return Cell(short_date(found), below=age_in_words(found, today)) if found else Cell("–")

    return ListPage(
        name="data-sets",
        title="Figures",
        one="data set",
        many="data sets",
        none_yet="There are no data sets.",
        columns=(
            Column("number", "Data set", title, ("number",), value=lambda row: row["title"], width=60),
            Column("status", "Status", _status, ("status", "number"), width=14),
            Column(
                "day",
                "Latest returns",
                day,
                ("day",),
                value=lambda row: row["day"],
                kind=CellKind.DATE,
                width=14,
            ),
        ),
        more_in_files=(
            Column("id", "Number", lambda row: str(row["number"]), width=8),
            Column("needs", "Needs", lambda row: row["needs"], width=50),
        ),
        search=Search("Search by title", ("title",)),
        filters=(AnyOf("status", "Status", _STATUSES, _of_status),),
    )


def _status(row: FrameRow) -> Cell:
    status = Status(row["status"])
    return Cell(READINESS[status].value, tag=COLOURS[status])


def _of_status(rows: FrameRows, values: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("status").is_in(values))


def figure_rows(one: ShareableDataSet) -> FrameRows:
    """Every figure of a data set, with its words beside what is in its file."""
    titled = figure_sheet(one.dataset, Status.READY, "", one.figures).rows
    measures = measures_of(one.dataset)
    values = [figure_in_words(measures[row["measure"]], row) for row in titled.iter_rows(named=True)]
    found = titled.with_columns(
        shown=pl.Series(values, dtype=pl.String()),
        cut=pl.concat_str("cut_1", "cut_2", separator="+", ignore_nulls=True),
        groups=pl.concat_str("group_1_title", "group_2_title", separator=", ", ignore_nulls=True),
    )
    whole = pl.col("cut_1").is_null()
    named = found.with_columns(
        cut=pl.when(whole).then(pl.lit(WHOLE_AREA)).otherwise("cut"),
        groups=pl.when(whole).then(pl.lit("The whole area")).otherwise("groups"),
    )
    return FrameRows(named.with_row_index("place").lazy(), "place")


def figure_list(data_set: DataSet, rows: FrameRows) -> ListPage[FrameRow]:
    """Every figure of a data set. Filters offer the measures and cuts that there are."""
    there = set(rows.values_of("cut"))
    return ListPage(
        name=f"figures-{data_set.slug}",
        title=f"Every figure of data set {data_set.id}",
        one="figure",
        many="figures",
        none_yet="There are no figures of this data set.",
        columns=(
            Column("measure", "Measure", lambda row: curled(row["title"]), ("place",), width=50),
            Column("groups", "Of whom", lambda row: curled(row["groups"]), ("groups",), width=40),
            Column(
                "value",
                "Value",
                lambda row: Cell(row["shown"], below=_why_not(row)),
                ("value",),
                value=lambda row: row["value"],
                kind=CellKind.DECIMAL,
                width=12,
            ),
            _number("numerator", "Number"),
            _number("denominator", "Out of"),
        ),
        more_in_files=(Column("mark", "Mark", lambda row: row.get("mark") or "", width=8),),
        search=Search("Search by measure or group", ("title", "groups")),
        filters=(
            OneOf("measure", "Measure", tuple(_measures(data_set)), _of_measures),
            OneOf("cut", "Split by", tuple(_cuts(data_set, there)), _of_cuts),
        ),
    )


def _number(name: str, title: str) -> Column[FrameRow]:
    def words(row: FrameRow) -> str:
        return "" if row[name] is None else count(row[name])

    return Column(name, title, words, (name,), value=lambda row: row[name], kind=CellKind.COUNT, width=12)


def _why_not(row: FrameRow) -> str:
    mark = row.get("mark")
    return MARKS[mark] if mark and mark != HIDDEN else ""


def _measures(data_set: DataSet) -> Iterator[tuple[str, str]]:
    yield from ((name, curled(measure.title)) for name, measure in measures_of(data_set).items())


def _cuts(data_set: DataSet, there: set[str]) -> Iterator[tuple[str, str]]:
    """The ways of cutting that there are, those crossed with another last."""
    titles = {cut.name: cut.title for cut in reversed(cuts_of(data_set))}
    yield WHOLE_AREA, "Not split: the whole area"
    for cut in sorted(there - {WHOLE_AREA}, key=lambda cut: (cut.count("+"), cut)):
        yield cut, curled(" and ".join(titles[name] for name in cut.split("+")))


def _of_measures(rows: FrameRows, names: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("measure").is_in(names))


def _of_cuts(rows: FrameRows, names: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("cut").is_in(names))

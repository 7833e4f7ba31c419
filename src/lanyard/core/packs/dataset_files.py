"""The data sets as files: a CSV each, real for the data team and with small numbers hidden to share; the
shareable ones together as XLSX and ODS; person lists as CSV."""

from collections.abc import Sequence
from pathlib import Path

import polars as pl

from lanyard.core.datasets.compute import ComputedDataSet, Status
from lanyard.core.datasets.declare import DataSet, Form
from lanyard.core.datasets.disclosure.policy import MARKS, SMALL_NUMBERS
from lanyard.core.datasets.disclosure.released import NOTHING_RELEASED, Released
from lanyard.core.datasets.disclosure.shareable import Shareable, ShareableDataSet
from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.dataset_words import cuts_of, measures_of
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.core.returns.catalogue import BY_KIND

FIGURE_COLUMNS = (
    SheetColumn("measure", CellKind.TEXT, 28),
    SheetColumn("title", CellKind.PROSE, 44),
    SheetColumn("cut_1", CellKind.TEXT, 14),
    SheetColumn("group_1", CellKind.TEXT, 14),
    SheetColumn("group_1_title", CellKind.TEXT, 30),
    SheetColumn("cut_2", CellKind.TEXT, 14),
    SheetColumn("group_2", CellKind.TEXT, 14),
    SheetColumn("group_2_title", CellKind.TEXT, 30),
    SheetColumn("numerator", CellKind.COUNT, 12),
    SheetColumn("denominator", CellKind.COUNT, 12),
    SheetColumn("value", CellKind.DECIMAL, 12),
)
MARK = SheetColumn(
    "mark", CellKind.TEXT, 8, "; ".join(f"{mark} {meaning}" for mark, meaning in MARKS.items())
)
PERIOD = SheetColumn("period", CellKind.TEXT, 24, "The days that the returns behind the figure are about")
BASIS = SheetColumn(
    "basis", CellKind.TEXT, 24, "A digest of the figure's definition, and the returns behind it"
)
CATALOGUE_COLUMNS = (
    SheetColumn("Number", CellKind.WHOLE, 8),
    SheetColumn("Data set", CellKind.TEXT, 48),
    SheetColumn("Status", CellKind.TEXT, 12),
    SheetColumn("Needs", CellKind.PROSE, 50),
    SheetColumn("Definition", CellKind.PROSE, 80),
    SheetColumn("Usual owner", CellKind.PROSE, 40),
)


def write_data_sets(
    outputs: Outputs, computed: Sequence[ComputedDataSet], released: Released = NOTHING_RELEASED
) -> Shareable:
    """Writes every data set, those not held among them, and gives what may be shared beside what earlier
    packs released."""
    from lanyard.core.datasets.disclosure.suppress import suppress  # noqa: PLC0415 - loads SciPy

    shared = suppress(computed, SMALL_NUMBERS, released)
    for one in computed:
        _write_real(outputs, one)
    for safe in shared.data_sets:
        path = f"datasets/shareable/{safe.dataset.file_stem}.csv"
        _write_csv(outputs, path, Audience.SHAREABLE, shared_sheet(safe))
    _write_workbooks(outputs, shared, computed)
    return shared


def _write_real(outputs: Outputs, one: ComputedDataSet) -> None:
    stem = one.dataset.file_stem
    if one.dataset.measures or one.dataset.is_shareable:
        sheet = figure_sheet(one.dataset, one.status, one.needs, one.figures)
        _write_csv(outputs, f"datasets/data-team/{stem}.csv", Audience.DATA_TEAM, sheet)
    if one.dataset.form is Form.PERSON_LIST:
        _write_csv(outputs, f"person-lists/{stem}.csv", Audience.INSPECTORS, people_sheet(one))
    if one.commissioned is not None:
        path = f"datasets/shareable/{stem}-commissioned.csv"
        _write_csv(outputs, path, Audience.SHAREABLE, commissioned_sheet(one.dataset, one.commissioned))


def _write_csv(outputs: Outputs, path: str, audience: Audience, sheet: Sheet) -> None:
    outputs.write(path, audience, lambda place: write_csv(sheet, place))


def figure_sheet(data_set: DataSet, status: Status, needs: str, figures: pl.DataFrame) -> Sheet:
    """A data set's figures as a sheet; one not held has a single line that says what it needs."""
    marked = tuple(column for column in (MARK, PERIOD, BASIS) if column.title in figures.columns)
    titled = _with_titles(data_set, figures)
    return Sheet(
        f"{data_set.id:02d} {data_set.slug}"[:31],
        (*FIGURE_COLUMNS, *marked),
        titled if status is not Status.NOT_HELD else _one_line(titled, held_in_words(status, needs)),
        heading=f"{data_set.id}. {data_set.title}",
        notes=tuple(filter(None, (data_set.definition, held_in_words(status, needs)))),
    )


def shared_sheet(safe: ShareableDataSet) -> Sheet:
    """A shareable data set as a sheet."""
    return figure_sheet(safe.dataset, safe.status, safe.needs, safe.figures)


def commissioned_sheet(data_set: DataSet, rows: pl.DataFrame) -> Sheet:
    """What is commissioned of a service, as its return says it; it tells of no child."""
    columns = BY_KIND[data_set.sources[0].kind].table(data_set.commissioned).columns
    return Sheet(
        f"{data_set.id:02d} commissioned",
        tuple(SheetColumn(column.title, _kind(column.dtype), 24) for column in columns),
        rows.select(column.name for column in columns),
        heading=f"{data_set.id}. {data_set.title}: what is commissioned",
    )


def _one_line(figures: pl.DataFrame, words: str) -> pl.DataFrame:
    return pl.concat([figures.clear(), pl.DataFrame({"title": [words]})], how="diagonal")


def _with_titles(data_set: DataSet, figures: pl.DataFrame) -> pl.DataFrame:
    measures = {name: measure.title for name, measure in measures_of(data_set).items()}
    titled = figures.with_columns(
        title=pl.col("measure").replace_strict(measures, default=None, return_dtype=pl.String()),
        group_1_title=_group_titles(data_set, figures, "1"),
        group_2_title=_group_titles(data_set, figures, "2"),
    )
    marked = [column.title for column in (MARK, PERIOD, BASIS) if column.title in figures.columns]
    return titled.select(*(column.title for column in FIGURE_COLUMNS), *marked)


def _group_titles(data_set: DataSet, figures: pl.DataFrame, place: str) -> pl.Series:
    """The words for each row's group, None where it is not cut."""
    told = figures.select(f"cut_{place}", f"group_{place}").iter_rows()
    words = [_title(data_set, cut, group) if cut else None for cut, group in told]
    return pl.Series(words, dtype=pl.String())


def _title(data_set: DataSet, name: str, group: str) -> str:
    """Two cuts may share a name, as ages of two days do: the words of the one that has the group."""
    named = [cut for cut in cuts_of(data_set) if cut.name == name]
    return next((cut.groups[group] for cut in named if group in cut.groups), named[0].title_of(group))


def held_in_words(status: Status, needs: str) -> str:
    """What is not held, as a sentence; nothing when all is."""
    if status is Status.READY:
        return ""
    return (
        f"Not held: needs {needs}."
        if status is Status.NOT_HELD
        else f"Partly ready: {needs} would complete it."
    )


def people_sheet(one: ComputedDataSet) -> Sheet:
    """A person list as a sheet; one not held has only the words of what it needs."""
    people = one.people
    if people is None:
        note = pl.DataFrame({"note": [held_in_words(one.status, one.needs)]})
        return Sheet(one.dataset.slug[:31], (SheetColumn("Note", CellKind.PROSE, 80),), note)
    columns = tuple(SheetColumn(name, _kind(dtype), 16) for name, dtype in people.schema.items())
    return Sheet(one.dataset.slug[:31], columns, people)


def _kind(dtype: pl.DataType) -> CellKind:
    if dtype == pl.Date:
        return CellKind.DATE
    return CellKind.WHOLE if dtype.is_integer() else CellKind.TEXT


def _write_workbooks(outputs: Outputs, shared: Shareable, computed: Sequence[ComputedDataSet]) -> None:
    offers = [
        commissioned_sheet(one.dataset, one.commissioned) for one in computed if one.commissioned is not None
    ]
    sheets = (_catalogue(shared), *map(shared_sheet, shared.data_sets), *offers)
    book = Workbook("Data sets for the area SEND inspection", sheets)

    def as_xlsx(path: Path) -> None:
        write_xlsx(book, path)

    def as_ods(path: Path) -> None:
        write_ods(book, path)

    outputs.write("datasets.xlsx", Audience.SHAREABLE, as_xlsx)
    outputs.write("datasets.ods", Audience.SHAREABLE, as_ods)


def _catalogue(shared: Shareable) -> Sheet:
    rows = [
        (one.id, one.title, safe.status.value, safe.needs, one.definition, one.owner)
        for safe in shared.data_sets
        for one in (safe.dataset,)
    ]
    schema = ["number", "title", "status", "needs", "definition", "owner"]
    return Sheet(
        "What is here",
        CATALOGUE_COLUMNS,
        pl.DataFrame(rows, schema=schema, orient="row"),
        heading="Data sets: what is ready and what is missing",
        notes=(shared.note,),
    )

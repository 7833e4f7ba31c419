"""`problems.xlsx`: what is to be mended, a sheet for each input file, ready to send back to its owner; and
where the returns disagree about a child.

It shows cells of children's records and is for the data team.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.core.register.facts import FACT_TITLES
from lanyard.core.returns.checking import NotChecked
from lanyard.core.returns.examine import Examined
from lanyard.core.returns.problems import Severity, count_errors

COLUMNS = (
    SheetColumn("Code", CellKind.TEXT, 8),
    SheetColumn("Severity", CellKind.TEXT, 10),
    SheetColumn("Table", CellKind.TEXT, 18),
    SheetColumn(
        "Row", CellKind.WHOLE, 8, "As a spreadsheet counts; in an XML return the number of the person"
    ),
    SheetColumn("Column", CellKind.TEXT, 32),
    SheetColumn("Value", CellKind.TEXT, 24),
    SheetColumn("What to do", CellKind.PROSE, 80),
)
SUMMARY = (
    SheetColumn("Sheet", CellKind.TEXT, 32),
    SheetColumn("File", CellKind.TEXT, 40),
    SheetColumn("Rows", CellKind.COUNT, 10),
    SheetColumn("Errors", CellKind.COUNT, 10),
    SheetColumn("Queries", CellKind.COUNT, 10),
)
NOT_CHECKED = (
    SheetColumn("Return", CellKind.TEXT, 14),
    SheetColumn("File", CellKind.TEXT, 40),
    SheetColumn("Rule", CellKind.TEXT, 40),
    SheetColumn("Why it was not checked", CellKind.PROSE, 60),
)
CONFLICTS = (
    SheetColumn("Child", CellKind.WHOLE, 8, "The number of the child in this pack's snapshot"),
    SheetColumn("Fact", CellKind.TEXT, 30),
    SheetColumn("Why", CellKind.PROSE, 40),
    SheetColumn("Return", CellKind.TEXT, 14),
    SheetColumn("File", CellKind.TEXT, 30),
    SheetColumn("Table", CellKind.TEXT, 18),
    SheetColumn("Row", CellKind.WHOLE, 8),
    SheetColumn("Value", CellKind.TEXT, 24),
    SheetColumn("Used", CellKind.TEXT, 8),
)
MOST_ROWS = 1_000_000
"""A sheet holds little more; a file with more problems than this has one problem, which is the file."""


def write_problems(examined: Examined, conflicts: pl.DataFrame, path: Path) -> None:
    """The workbook: a summary, what was not checked, conflicts (columns of `register.tables.CONFLICTS`), and
    a sheet for each file that has problems."""
    sheets = (
        _summary(examined),
        _not_checked(examined.not_checked),
        _conflicts(conflicts),
        *_file_sheets(examined),
    )
    write_xlsx(Workbook("Problems in the returns", sheets), path)


def problem_workbook(file: str, rows: int, problems: pl.DataFrame) -> Workbook:
    """What is to be mended in one file, to send back to the owner of its source: how much, and where.

    `problems` have the columns of `problems.SCHEMA`, or more; `rows` is the number of rows of the file.
    """
    name = _sheet_name(1, file)
    errors = count_errors(problems)
    told = [(name, file, rows, errors, problems.height - errors)]
    return Workbook(f"Problems in {file}", (_summary_of(told), _problem_sheet(name, problems)))


def _files(examined: Examined) -> Iterator[tuple[str, int]]:
    for one in examined.returns:
        yield from ((str(path), one.row_count(str(path))) for path in one.files)


def _sheet_name(number: int, file: str) -> str:
    allowed = "".join(c for c in Path(file).stem if c.isprintable() and c not in "[]:*?/\\'")
    return f"{number} {allowed}"[:31].strip()


def _summary(examined: Examined) -> Sheet:
    counts = examined.problems.group_by("file").agg(
        errors=(pl.col("severity") == Severity.ERROR).sum().cast(pl.Int64),
        queries=(pl.col("severity") == Severity.QUERY).sum().cast(pl.Int64),
    )
    by_file = {row["file"]: (row["errors"], row["queries"]) for row in counts.to_dicts()}
    rows = [
        (_sheet_name(number, file), Path(file).name, count, *by_file.get(file, (0, 0)))
        for number, (file, count) in enumerate(_files(examined), start=1)
    ]
    return _summary_of(rows)


def _summary_of(rows: Sequence[tuple[str, str, int, int, int]]) -> Sheet:
    schema = {
        "sheet": pl.String,
        "file": pl.String,
        "rows": pl.Int64,
        "errors": pl.Int64,
        "queries": pl.Int64,
    }
    return Sheet(
        "Summary",
        SUMMARY,
        pl.DataFrame(rows, schema=schema, orient="row"),
        heading="What the returns need",
        notes=(
            "An error breaks the rules of the return. A query may be right and wants a look.",
            "For the data team: these sheets show cells of children's records.",
        ),
    )


def _not_checked(rules: tuple[NotChecked, ...]) -> Sheet:
    rows = [(one.kind, Path(one.file).name, one.rule, one.reason) for one in rules]
    schema = dict.fromkeys(("kind", "file", "rule", "reason"), pl.String)
    return Sheet("Not checked", NOT_CHECKED, pl.DataFrame(rows, schema=schema, orient="row"))


def _conflicts(conflicts: pl.DataFrame) -> Sheet:
    shown = conflicts.with_columns(
        fact=pl.col("fact").replace(FACT_TITLES), taken=pl.when("taken").then(pl.lit("used"))
    )
    return Sheet(
        "Returns disagree",
        CONFLICTS,
        shown.head(MOST_ROWS),
        heading="Where the returns disagree about a child",
        notes=("The value that is marked as used stands in this pack. Mend the other, or both.",),
    )


def _file_sheets(examined: Examined) -> Iterator[Sheet]:
    for number, (file, _) in enumerate(_files(examined), start=1):
        problems = examined.problems.filter(pl.col("file") == file)
        if not problems.is_empty():
            yield _problem_sheet(_sheet_name(number, file), problems)


def _problem_sheet(name: str, problems: pl.DataFrame) -> Sheet:
    shown = ["code", "severity", "table", "row", "column", "value", "message"]
    return Sheet(name, COLUMNS, problems.select(shown).head(MOST_ROWS))

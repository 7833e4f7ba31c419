"""Reads the children of a draw from a CSV file, or refuses it with the row, the column and what to do."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import polars as pl

from lanyard.core.draws.entries import LAST_AGE, NOT_RECORDED, SCHEMA, Entries
from lanyard.core.draws.errors import ListRefused

COLUMNS = ("id", "has_plan", "age", "looked_after", "alternative_provision", "need", "setting_type")
"""What the file must have; `setting` is taken where it is there, and other columns are ignored."""

TOO_OLD = f"Older than {LAST_AGE}"
_FLAGS = ("has_plan", "looked_after", "alternative_provision")
_WORDS = ("need", "setting_type")
_PLAIN_WORDS = r"^[\p{L}\p{N}][\p{L}\p{N} ,.&'’()/–-]{0,79}$"
"""Never the start of a formula, and never a bar, which stands between the parts of a ticket's text."""

_WRONG: Mapping[str, tuple[pl.Expr, str, str]] = {
    "id": (
        pl.col("id").str.contains(r"^[^\p{C}]{1,100}$"),
        "is empty, too long or cannot be printed",
        "Give each child an id of its own.",
    ),
    **{
        name: (pl.col(name).is_in(["Y", "N", "y", "n"]), "is neither Y nor N", "Write Y or N.")
        for name in _FLAGS
    },
    "age": (pl.col("age").str.contains(r"^[0-9]{1,3}$"), "is no age", "Write whole years, such as 9."),
    **{
        name: (
            pl.col(name).str.contains(_PLAIN_WORDS) | (pl.col(name) == ""),
            "cannot be used",
            "Use up to 80 letters, digits and plain signs.",
        )
        for name in _WORDS
    },
}
"""By column: when a cell is right, what is wrong otherwise, and what to do."""


def read_csv(path: Path) -> Entries:
    """The children of the file, in its order. Raises `ListRefused`.

    Yes and no are `Y` and `N`; `age` is in whole years. Those older than 25 are left out and counted.
    """
    cells = _cells(path)
    if not cells:
        raise ListRefused(path, "The file is empty.", f"Give it the columns {', '.join(COLUMNS)}.")
    given = _columns(cells, _places(path, cells[0]))
    if given.is_empty():
        raise ListRefused(path, "The file names no children.", "Give it a row for each child.")
    for row, column, what, do in sorted(_faults(given)):
        raise ListRefused(f"{path}, row {row}, column {column}", what, do)
    table = _typed(given)
    young = table.filter(pl.col("age") <= LAST_AGE)
    left_out = table.height - young.height
    return Entries(young, path.name, {TOO_OLD: left_out} if left_out else {})


def _cells(path: Path) -> Sequence[list[str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, strict=True))
    except UnicodeDecodeError as fault:
        raise ListRefused(path, "The file is not UTF-8 text.", "Save it as CSV UTF-8.") from fault
    except csv.Error as fault:
        raise ListRefused(path, f"The file is no sound CSV ({fault}).", "Save it as CSV UTF-8.") from fault
    except OSError as fault:
        why = f"The file cannot be read ({fault.strerror})."
        raise ListRefused(path, why, "Name a CSV file or the folder of a snapshot.") from fault


def _places(path: Path, header: Sequence[str]) -> Mapping[str, int]:
    titles = [title.strip().lower() for title in header]
    missing = [name for name in COLUMNS if name not in titles]
    if missing:
        raise ListRefused(
            f"{path}, row 1", f"There is no column {', '.join(missing)}.", f"It needs {', '.join(COLUMNS)}."
        )
    twice = [name for name in COLUMNS if titles.count(name) > 1]
    if twice:
        raise ListRefused(f"{path}, row 1", f"Column {twice[0]} is there twice.", "Take one away.")
    return {name: titles.index(name) for name in (*COLUMNS, "setting") if name in titles}


def _columns(cells: Sequence[Sequence[str]], places: Mapping[str, int]) -> pl.DataFrame:
    """The columns as text, with the `row` as a spreadsheet counts it; empty lines are left out."""
    lines = [(row, line) for row, line in enumerate(cells[1:], 2) if any(line)]
    texts = {
        name: [line[place].strip() if place < len(line) else "" for _, line in lines]
        for name, place in places.items()
    }
    schema = {"row": pl.Int64(), **dict.fromkeys(texts, pl.String())}
    return pl.DataFrame({"row": [row for row, _ in lines], **texts}, schema=schema)


def _faults(given: pl.DataFrame) -> Iterator[tuple[int, str, str, str]]:
    """The first fault of each column: its row, the column, what is wrong, and what to do."""
    for column, (is_right, what, do) in _WRONG.items():
        for row, value in given.filter(~is_right).select("row", column).head(1).iter_rows():
            yield row, column, f"‘{value}’ {what}.", do
    for row, child in given.filter(~pl.col("id").is_first_distinct()).select("row", "id").head(1).iter_rows():
        first = given.filter(pl.col("id") == child)["row"][0]
        yield row, "id", f"‘{child}’ stands in row {first} already.", "Give each child one row."


def _typed(given: pl.DataFrame) -> pl.DataFrame:
    setting = pl.col("setting") if "setting" in given.columns else pl.lit("")
    return given.select(
        pl.col("id").alias("source_id"),
        pl.col("age").cast(pl.Int64()),
        *(pl.col(name).str.to_uppercase() == "Y" for name in _FLAGS),
        *(
            pl.when(pl.col(name) == "").then(pl.lit(NOT_RECORDED)).otherwise(name).alias(name)
            for name in _WORDS
        ),
        pl.when(setting != "").then(setting).alias("setting"),
    ).select(list(SCHEMA))

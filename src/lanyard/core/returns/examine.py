"""From paths to judged returns: recognises each file, reads it, and judges it by its rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from pathlib import Path

import polars as pl

from lanyard.core.returns.checking import NotChecked
from lanyard.core.returns.errors import ReturnError
from lanyard.core.returns.establishments import ESTABLISHMENT, ESTABLISHMENTS
from lanyard.core.returns.judge import judge
from lanyard.core.returns.problems import problem_table
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import FoundReturn, read, recognise
from lanyard.core.returns.sen2 import SEN2
from lanyard.core.words.progress import Progress, silent


@dataclass(frozen=True)
class Examined:
    """What the paths held.

    `returns` are the readable ones, `problems` (columns of `problems.SCHEMA`) what their rules found,
    `not_checked` the rules that could not be judged. `refused` files cannot be used, `unknown` ones are no
    return that is known. `as_at` is the day at which lists were judged.
    """

    returns: tuple[ReadReturn, ...]
    problems: pl.DataFrame
    not_checked: tuple[NotChecked, ...]
    refused: tuple[ReturnError, ...]
    unknown: tuple[Path, ...]
    as_at: date | None


def examine(
    paths: Iterable[Path],
    as_at: date | None = None,
    progress: Progress = silent,
    columns: Iterable[Path] = (),
) -> Examined:
    """Reads and judges everything under the paths; `columns` are files of column maps beside those there.

    Without an as-at date that of the latest SEN2 return is taken, without one that of the latest return of
    any kind; where there is none either, rules that need a day are not checked. Files that cannot be used are
    in the result, not raised, so that one call tells about all of them.
    """
    recognised = recognise(paths, columns)
    reads, refused = _read_all(recognised.returns, progress)
    day = as_at or _latest([one for one in reads if one.kind == SEN2.kind]) or _latest(reads)
    problems, not_checked = _judge_all(reads, day, progress)
    return Examined(
        tuple(reads), problems, not_checked, (*recognised.refused, *refused), recognised.unknown, day
    )


def _latest(reads: Iterable[ReadReturn]) -> date | None:
    return max((one.reference_date for one in reads if one.reference_date), default=None)


def _read_all(
    found: tuple[FoundReturn, ...], progress: Progress
) -> tuple[list[ReadReturn], list[ReturnError]]:
    reads: list[ReadReturn] = []
    refused: list[ReturnError] = []
    sizes = [_size(one) for one in found]
    progress("Bytes read", 0, sum(sizes))
    for one, done in zip(found, accumulate(sizes), strict=True):
        try:
            reads.append(read(one))
        except ReturnError as fault:
            refused.append(fault)
        progress("Bytes read", done, sum(sizes))
    return reads, refused


def _size(found: FoundReturn) -> int:
    """The bytes of its files; nothing of one that has gone meanwhile, which its reader will tell."""
    return sum(path.stat().st_size for path in found.files if path.is_file())


def _judge_all(
    reads: list[ReadReturn], as_at: date | None, progress: Progress
) -> tuple[pl.DataFrame, tuple[NotChecked, ...]]:
    register = register_of(reads)
    problems: list[pl.DataFrame] = [problem_table()]
    not_checked: list[NotChecked] = []
    rows = [_rows(one) for one in reads]
    progress("Rows checked", 0, sum(rows))
    for one, done in zip(reads, accumulate(rows), strict=True):
        checked = judge(one, as_at, register)
        problems.append(checked.problems)
        not_checked += checked.not_checked
        progress("Rows checked", done, sum(rows))
    return pl.concat(problems), tuple(not_checked)


def _rows(one: ReadReturn) -> int:
    return sum(table.rows.height for table in one.tables.values())


def register_of(reads: Iterable[ReadReturn]) -> pl.DataFrame | None:
    """The rows of the establishment register among the returns; None where there is none."""
    for one in reads:
        if one.kind == ESTABLISHMENTS.kind:
            return one.tables[ESTABLISHMENT.name].rows
    return None

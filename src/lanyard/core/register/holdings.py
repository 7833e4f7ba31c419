"""What is held: for every return that Lanyard knows, from which files it comes, how old it is and how good.

A sheet of figures is only as good as what stands behind it. This says so for each source, those that are
missing among them, so that the first page of a pack tells what the others rest on.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain

import polars as pl

from lanyard.core.register.choose import Chosen
from lanyard.core.register.set_aside import names_of
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Return
from lanyard.core.returns.examine import Examined
from lanyard.core.returns.problems import Severity
from lanyard.core.returns.reading import ReadReturn


class Freshness(StrEnum):
    """How a source's age stands to what its declaration calls fresh; the value is the word readers see."""

    CURRENT = "Current"
    OLD = "Old"
    AGE_NOT_KNOWN = "Age not known"
    NOT_HELD = "Not held"


@dataclass(frozen=True)
class Holding:
    """One return as it is held at a day.

    `files` are those in use; `rows` counts their people, or rows where it names nobody; `of` is the latest
    reference date, None where no file says one, and `months` its age in whole months. `errors` and `queries`
    count what its rules found, `unlinked` its rows that lead to no other return, and `set_aside` says of each
    file that does not count why.
    """

    declared: Return
    files: tuple[str, ...] = ()
    rows: int = 0
    of: date | None = None
    months: int | None = None
    errors: int = 0
    queries: int = 0
    unlinked: int = 0
    set_aside: tuple[str, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether any file of it is in use."""
        return bool(self.files)

    @property
    def freshness(self) -> Freshness:
        """Its age against the months for which it counts as current."""
        if not self.is_held:
            return Freshness.NOT_HELD
        if self.months is None:
            return Freshness.AGE_NOT_KNOWN
        return Freshness.CURRENT if self.months < self.declared.months_fresh else Freshness.OLD

    @property
    def errors_a_hundred_rows(self) -> float:
        """Errors for each hundred rows; 0 where there are none."""
        return 100 * self.errors / self.rows if self.rows else 0.0


def holdings(
    examined: Examined, chosen: Chosen, unlinked: Mapping[str, int], as_at: date
) -> tuple[Holding, ...]:
    """One holding for each return of the catalogue, in its order, those not held among them.

    `unlinked` gives by table how many rows lead to no other return.
    """
    counts = _counts(examined)
    return tuple(_holding(declared, chosen, counts, unlinked, as_at) for declared in RETURNS)


def whole_months(first: date, last: date) -> int:
    """Whole months from the first day to the last; 0 where the last comes first."""
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    return max(months, 0)


def _holding(
    declared: Return,
    chosen: Chosen,
    counts: Mapping[tuple[str, str], int],
    unlinked: Mapping[str, int],
    as_at: date,
) -> Holding:
    reads = [read for read in chosen.used if read.kind == declared.kind]
    latest = max((read.reference_date for read in reads if read.reference_date), default=None)
    files = sorted(set(chain.from_iterable(read.files for read in reads)))
    return Holding(
        declared,
        files=tuple(path.name for path in files),
        rows=sum(read.row_count(str(path)) for read in reads for path in read.files),
        of=latest,
        months=whole_months(latest, as_at) if latest else None,
        errors=sum(counts[str(path), Severity.ERROR] for path in files),
        queries=sum(counts[str(path), Severity.QUERY] for path in files),
        unlinked=sum(unlinked.get(table.name, 0) for table in declared.tables),
        set_aside=tuple(
            _why(aside.read, aside.reason) for aside in chosen.set_aside if aside.read.kind == declared.kind
        ),
    )


def _why(read: ReadReturn, reason: str) -> str:
    return f"{', '.join(names_of(read))}: {reason}"


def _counts(examined: Examined) -> Counter[tuple[str, str]]:
    """How many problems of each severity each file has."""
    rows: Iterable[tuple[str, str, int]] = (
        examined.problems.group_by("file", "severity").agg(pl.len().cast(pl.Int64)).iter_rows()
    )
    return Counter({(file, severity): number for file, severity, number in rows})

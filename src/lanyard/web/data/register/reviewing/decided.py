"""The decisions that people took here, as the return that linking reads: it goes with every new import.

The file holds digests of records and no name of a child. It is written whole with each decision. What an
area's own file of decisions said before, which the snapshot has read, is carried over, so that nothing that
was decided is lost.
"""

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from datetime import date
from pathlib import Path

import polars as pl
from django.conf import settings
from django.utils import timezone

from lanyard.core.files.placing import placed_whole
from lanyard.core.register.snapshot import Snapshot as Tables
from lanyard.core.returns.linking_decisions import DECISIONS
from lanyard.web.audit.retention.rules import Period
from lanyard.web.data.imports.receiving import Received

NAME = "linking-decisions.csv"
KEPT = Period(years=3)
"""How long a decision stands; who imports later is asked again."""
_FOLDER = "decisions"


@dataclass(frozen=True)
class Decision:
    """One decision about two records, by their digests, in the order of the return's columns."""

    first_record: str
    second_record: str
    same_child: str
    decided_by: str
    decided_on: str
    reason: str

    @property
    def pair(self) -> frozenset[str]:
        """The two records, whichever stands first."""
        return frozenset({self.first_record, self.second_record})


Decisions = dict[frozenset[str], Decision]
"""The standing decision about each pair."""


def decided() -> Decisions:
    """What was decided here."""
    path = _place()
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = [Decision(*row) for row in list(csv.reader(file))[1:]]
    return {each.pair: each for each in rows}


def decided_before(tables: Tables) -> Decisions:
    """What the returns of a snapshot had decided already."""
    names = [column.name for column in DECISIONS.columns]
    rows = tables.table(DECISIONS.name).select(pl.col(names).cast(pl.String()).fill_null("")).collect()
    read = [Decision(*row) for row in rows.iter_rows()]
    return {each.pair: each for each in read if each.same_child}


def decided_since(decisions: Decisions, day: date) -> Decisions:
    """Those that were taken on a day or later; of one without a day nobody knows that it was."""
    first = day.isoformat()
    return {pair: each for pair, each in decisions.items() if each.decided_on >= first}


def write_decisions(decisions: Decisions) -> None:
    """Writes all decisions that still stand, in place of what was there."""
    path, kept = _place(), decided_since(decisions, KEPT.before(timezone.localdate()))
    with placed_whole(path) as being_made, being_made.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow([column.title for column in DECISIONS.columns])
        writer.writerows(astuple(each) for each in kept.values())


def add_decisions(folder: Path) -> Iterator[Received]:
    """Puts the decisions beside the files of an import, unless a file of their name was sent."""
    path = _place()
    if not path.is_file() or (folder / NAME).exists():
        return
    content = path.read_bytes()
    (folder / NAME).write_bytes(content)
    yield Received(NAME, hashlib.sha256(content).hexdigest(), len(content))


def _place() -> Path:
    return Path(settings.DATA, _FOLDER, NAME)

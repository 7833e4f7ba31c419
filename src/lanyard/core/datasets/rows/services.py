"""Rows of what providers report (data sets 26 to 32): each row stands for so many people, `people`.

A provider gives one line a quarter. Definitions count the last four whole quarters before the as-at date, and
each line becomes rows that share its people out: done in time or not, accepted or not, by weeks waited.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial, reduce
from itertools import pairwise
from operator import and_

import ibis
import ibis.expr.types as ir

from lanyard.core.datasets.cuts.services import CONTACT, NURSING, QUARTERS, SCREEN
from lanyard.core.datasets.declare import Cut
from lanyard.core.datasets.rows.groups import is_true, mapped
from lanyard.core.datasets.tables import SnapshotTables

Numbers = Mapping[str, ir.Column]
Groups = Mapping[str, ir.Column | str]


def last_quarters(as_at: dt.date) -> Mapping[str, str]:
    """The last four whole calendar quarters that ended on or before a day, as providers write them, each with
    its group of the cut of quarters: `{"2025-Q4": "1", "2025-Q3": "2", …}`."""
    day_after = as_at + dt.timedelta(days=1)
    latest = day_after.year * 4 + (day_after.month - 1) // 3 - 1
    places = [divmod(latest - back, 4) for back in range(len(QUARTERS))]
    return {f"{year}-Q{place + 1}": group for (year, place), group in zip(places, QUARTERS, strict=True)}


def covered(table: str, kind: str, cut: Cut, done: str, tables: SnapshotTables) -> ir.Table:
    """Two rows a line: those for whom it was done in time, and the others who were due it.

    Columns: `quarter`, the cut (from the column `kind`), `done`, `people`.
    """
    lines = _of_last_quarters(tables, table)
    lines = lines.filter(lines[kind].isin(list(cut.groups)))
    counted = lines[done].fill_null(0)
    shares = {"yes": counted, "no": _rest(lines["eligible"], counted)}
    return _shared_out(lines, "done", shares, {"quarter": lines["quarter"], cut.name: lines[kind]})


contacts = partial(covered, "healthy_child_performance", "contact", CONTACT, "on_time")
nursing = partial(covered, "school_nursing_performance", "measure", NURSING, "done")
screens = partial(covered, "newborn_screening_performance", "measure", SCREEN, "done")


@dataclass(frozen=True)
class Waits:
    """What one service reports of referrals, waits and provision; `stem` opens the names of its tables."""

    stem: str

    def referrals(self, tables: SnapshotTables) -> ir.Table:
        """Referrals of the four quarters: `quarter`, `clients`, `referral`, `people`."""
        lines = self._by_clients(tables, ("referred", "accepted"))
        shares = {"accepted": lines["accepted"], "not_accepted": _rest(lines["referred"], lines["accepted"])}
        return _shared_out(lines, "referral", shares, _quarter_and_clients(lines))

    def waits(self, tables: SnapshotTables) -> ir.Table:
        """Who was waiting at the end of each of the four quarters: `quarter`, `clients`, `wait`, `people`. A
        child who waits over two ends is counted at both."""
        lines = self._by_clients(tables, ("waiting", "waiting_over_18", "waiting_over_52"))
        shares = {
            "to_18": _rest(lines["waiting"], lines["waiting_over_18"]),
            "18_to_52": _rest(lines["waiting_over_18"], lines["waiting_over_52"]),
            "over_52": lines["waiting_over_52"],
        }
        return _shared_out(lines, "wait", shares, _quarter_and_clients(lines))

    def waiting(self, tables: SnapshotTables) -> ir.Table:
        """Who was waiting at the end of the latest of the four quarters that is reported: as `waits`."""
        rows = self.waits(tables)
        latest = rows.aggregate(latest=rows["quarter"].min())
        return rows.inner_join(latest, rows["quarter"] == latest["latest"]).drop("latest")

    def first_contacts(self, tables: SnapshotTables) -> ir.Table:
        """One row a quarter for those seen for the first time in it: `quarter`, `people`, and the weeks they
        had waited, as the provider gives them (middle and 90th centile, to first and to second contact)."""
        lines = _of_last_quarters(tables, f"{self.stem}_performance")
        seen = lines.filter((lines["group"] == "ALL") & (lines["seen"] > 0))
        return seen.select(
            "quarter",
            "median_weeks_first",
            "centile_90_weeks_first",
            "median_weeks_second",
            "centile_90_weeks_second",
            people=seen["seen"].cast("int64"),
        )

    def provision(self, tables: SnapshotTables) -> ir.Table:
        """Provision specified in plans: `quarter`, `provision` (delivered or not), `people`."""
        lines = _of_last_quarters(tables, f"{self.stem}_performance")
        lines = lines.filter((lines["group"] == "ALL") & lines["provision_specified"].notnull())
        delivered = lines["provision_delivered"].fill_null(0)
        shares = {"delivered": delivered, "not": _rest(lines["provision_specified"], delivered)}
        return _shared_out(lines, "provision", shares, {"quarter": lines["quarter"]})

    def _by_clients(self, tables: SnapshotTables, numbers: tuple[str, ...]) -> ir.Table:
        """One row a quarter for those with SEND and one for the others, or, where the provider does not tell
        them apart or the two do not add up, one for all: `quarter`, `clients` and the numbers, of which each
        is part of the one before it."""
        lines = _of_last_quarters(tables, f"{self.stem}_performance")
        everyone = _of_group(lines, "ALL", numbers, "all")
        send = _of_group(lines, "SEND", numbers, "send").rename(quarter_send="quarter")
        both = everyone.left_join(send, everyone["quarter"] == send["quarter_send"])
        adds_up = _adds_up(both, numbers)
        told, not_told = both.filter(adds_up), both.filter(~adds_up)
        return ibis.union(
            _clients(told, "send", {name: told[f"send_{name}"] for name in numbers}),
            _clients(told, "other", {name: _others(told, name) for name in numbers}),
            _clients(not_told, "not_split", {name: not_told[f"all_{name}"] for name in numbers}),
        )


CAMHS = Waits("camhs")
SPEECH_THERAPY = Waits("speech_therapy")
OCCUPATIONAL_THERAPY = Waits("occupational_therapy")
PHYSIOTHERAPY = Waits("physiotherapy")


def _of_last_quarters(tables: SnapshotTables, table: str) -> ir.Table:
    """The lines of the last four whole quarters, each quarter as its group."""
    groups = last_quarters(tables.facts.as_at)
    lines = tables[table]
    ours = lines.filter(lines["quarter"].isin(list(groups)))
    return ours.mutate(quarter=mapped(ours["quarter"], groups, QUARTERS[0]))


def _of_group(lines: ir.Table, group: str, numbers: tuple[str, ...], prefix: str) -> ir.Table:
    """One row a quarter; where a line stands twice, which its rules report, the larger numbers."""
    own = lines.filter(lines["group"] == group)
    largest = {f"{prefix}_{name}": own[name].max().fill_null(0).cast("int64") for name in numbers}
    return own.group_by("quarter").aggregate(**largest)


def _others(both: ir.Table, name: str) -> ir.Column:
    """A number of those without SEND: of all, less of those with SEND."""
    return both[f"all_{name}"] - both[f"send_{name}"]


def _adds_up(both: ir.Table, numbers: tuple[str, ...]) -> ir.BooleanColumn:
    """There is a line of those with SEND, and among them and among the others no number is larger than the
    one it is part of, or below 0. Shared out all the same, they would make more people than there are."""
    ends_well = _others(both, numbers[-1]) >= 0
    parts = [
        (both[f"send_{part}"] <= both[f"send_{whole}"]) & (_others(both, part) <= _others(both, whole))
        for whole, part in pairwise(numbers)
    ]
    return is_true(both["quarter_send"].notnull() & reduce(and_, parts, ends_well))


def _clients(both: ir.Table, clients: str, numbers: Numbers) -> ir.Table:
    return both.select("quarter", clients=ibis.literal(clients), **numbers)


def _quarter_and_clients(lines: ir.Table) -> Groups:
    return {"quarter": lines["quarter"], "clients": lines["clients"]}


def _rest(whole: ir.Column, part: ir.Column) -> ir.Column:
    """What is left of a number; never below 0, as a part larger than its whole is an error of the return."""
    return ibis.greatest(whole.fill_null(0) - part, 0)


def _shared_out(lines: ir.Table, name: str, shares: Numbers, groups: Groups) -> ir.Table:
    """For each line one row for each share of its people, under the share's group of the cut `name`."""
    parts = [
        lines.select(**groups, **{name: ibis.literal(group)}, people=people.cast("int64"))
        for group, people in shares.items()
    ]
    return ibis.union(*parts)

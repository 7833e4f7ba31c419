"""Composes a list: who is in it, what the register and SEN2 say, and then what an Annex A input adds."""

from collections.abc import Iterable

import polars as pl

from lanyard.core.lists.in_order_of_trust import differences, filled
from lanyard.core.lists.missing import count_blanks
from lanyard.core.lists.notes import no_register, notes_on_differences, notes_on_input
from lanyard.core.lists.person_list import PersonList
from lanyard.core.lists.plan_facts import phases
from lanyard.core.lists.template_codes import as_written
from lanyard.core.register.pseudonym import Pseudonyms
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.returns.declare import Table


def compose(
    table: Table, members: pl.LazyFrame, snapshot: Snapshot, pseudonyms: Pseudonyms, notes: Iterable[str]
) -> PersonList:
    """The list of the members, one row each, in order of the register.

    `members` has `child_id` and whatever columns of the list SEN2 fills, in bare codes.
    """
    first = as_written(members.join(_identities(snapshot), on="child_id", how="left"), table)
    given = snapshot.table(table.name).unique("child_id", keep="first", maintain_order=True)
    rows = filled(first, as_written(given, table), table)
    in_order = rows.sort("child_id")
    named = _with_unique_ids(_with_phases(in_order, snapshot, table), snapshot, pseudonyms)
    listed = named.select(column.name for column in table.columns)
    differing = differences(named, table)
    said = (
        *notes,
        *no_register(snapshot),
        *notes_on_input(table, snapshot),
        *notes_on_differences(table, differing),
    )
    return PersonList(table, listed, count_blanks(listed), said, differing)


def _identities(snapshot: Snapshot) -> pl.LazyFrame:
    return snapshot.table("children").select(
        "child_id", "upn", "uln", "birth_date", "ethnicity", gender="sex"
    )


def _with_phases(rows: pl.DataFrame, snapshot: Snapshot, table: Table) -> pl.DataFrame:
    """Fills phases still open from the register of establishments, by the URN that stands in the list."""
    phase = phases(snapshot).select(main_urn="urn", main_phase="phase")
    known = as_written(phase, table).rename({"main_phase": "registered"}).collect()
    joined = rows.join(known, on="main_urn", how="left", maintain_order="left")
    return joined.with_columns(main_phase=pl.coalesce("main_phase", "registered")).drop("registered")


def _with_unique_ids(rows: pl.DataFrame, snapshot: Snapshot, pseudonyms: Pseudonyms) -> pl.DataFrame:
    children = snapshot.table("children").select("child_id", "identity").collect()
    known = rows.join(children, on="child_id", how="left", maintain_order="left")
    return known.with_columns(pseudonyms.of_all(known["identity"]).alias("unique_id")).drop("identity")

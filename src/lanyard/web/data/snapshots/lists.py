"""The lists of the snapshots: all snapshots, and the children in whom two differ."""

from collections.abc import Sequence

import polars as pl
from django.urls import reverse

from lanyard.core.packs.sheets import CellKind
from lanyard.core.register.comparing import TITLES
from lanyard.core.words.dates_in_words import short_date
from lanyard.core.words.numbers import count
from lanyard.web.data.models import Snapshot, SnapshotState
from lanyard.web.data.snapshots.presenters import STATE_COLOURS
from lanyard.web.pages.lists import AnyOf, Cell, Column, FrameRow, FrameRows, ListPage, OneOf, Search
from lanyard.web.pages.lists.filters import Rows


def _in_states(rows: Rows, states: Sequence[str]) -> Rows:
    return rows.filter(state__in=states)


def _name(snapshot: Snapshot) -> Cell:
    return Cell(str(snapshot), reverse("data:snapshot", args=[snapshot.pk]), below=snapshot.sha256[:12])


def _state(snapshot: Snapshot) -> Cell:
    return Cell(snapshot.get_state_display(), tag=STATE_COLOURS[SnapshotState(snapshot.state)])


def _whole(name: str, title: str) -> Column[Snapshot]:
    return Column(
        name,
        title,
        lambda each: count(getattr(each, name)),
        (name,),
        value=lambda each: int(getattr(each, name)),
        kind=CellKind.COUNT,
        width=12,
    )


SNAPSHOTS: ListPage[Snapshot] = ListPage(
    name="snapshots",
    title="Snapshots",
    one="snapshot",
    many="snapshots",
    none_yet="There is no snapshot yet. Bring in returns: a snapshot is made of them.",
    sorted_by="-snapshot",
    columns=(
        Column("snapshot", "Snapshot", _name, ("pk",), value=str, width=20),
        Column(
            "as-at",
            "Day of the lists",
            lambda each: short_date(each.made_of.as_at),
            ("made_of__as_at",),
            width=16,
        ),
        Column("state", "State", _state, ("state",), value=lambda each: each.get_state_display(), width=16),
        _whole("children", "Children"),
        _whole("errors", "Errors"),
        _whole("queries", "Queries"),
    ),
    filters=(AnyOf("state", "State", tuple(SnapshotState.choices), _in_states),),
)
"""All snapshots, the latest first."""


def children_rows(children: pl.LazyFrame) -> FrameRows:
    """Children of a snapshot as rows of a list."""
    return FrameRows(children.collect().lazy(), "child_id")


def _told(name: str, title: str, *order: str, width: int = 20) -> Column[FrameRow]:
    return Column(name, title, lambda row: str(row[name] or ""), order, width=width)


def _child(row: FrameRow) -> Cell:
    return Cell(f"{row['surname'] or ''} {row['forename'] or ''}".strip() or "No name given")


def _born(row: FrameRow) -> str:
    return short_date(row["birth_date"]) if row["birth_date"] else ""


def children_list(name: str, title: str, none_yet: str) -> ListPage[FrameRow]:
    """A list of children whom one of two snapshots holds."""
    return ListPage(
        name=name,
        title=title,
        one="child",
        many="children",
        none_yet=none_yet,
        columns=(
            Column("child", "Child", _child, ("surname", "forename"), width=36),
            _told("upn", "UPN", "upn"),
            Column("birth_date", "Date of birth", _born, ("birth_date",), width=16),
            _told("sources", "Returns", width=40),
        ),
        search=Search("Search by name or UPN", ("surname", "forename", "upn")),
    )


def _of_facts(rows: FrameRows, facts: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("fact").is_in(facts))


def _fact(row: FrameRow) -> str:
    return TITLES[row["fact"]]


def changed_rows(changed: pl.LazyFrame) -> FrameRows:
    """Facts that changed as rows of a list."""
    return FrameRows(changed.collect().with_row_index("number").lazy(), "number")


def changed_list(rows: FrameRows) -> ListPage[FrameRow]:
    """The facts about children that changed from one snapshot to another."""
    facts = rows.values_of("fact")
    return ListPage(
        name="changed",
        title="What changed about children",
        one="fact",
        many="facts",
        none_yet="Nothing that is said of a child has changed.",
        columns=(
            Column("child", "Child", _child, ("surname", "forename"), width=36),
            Column("fact", "Fact", _fact, ("fact", "number"), width=36),
            _told("before", "Before", width=30),
            _told("after", "Now", width=30),
        ),
        more_in_files=(_told("identity", "Known by", width=30),),
        search=Search("Search by name or value", ("surname", "forename", "before", "after")),
        filters=(OneOf("fact", "Fact", tuple((each, TITLES[each]) for each in facts), _of_facts),),
    )

"""Closes the open cuts of a snapshot: fills in the groups that only its rows tell, such as districts."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pkgutil import resolve_name

import ibis.expr.types as ir

from lanyard.core.datasets.declare import Cut, Measure
from lanyard.core.datasets.tables import SnapshotTables

Closing = Mapping[Cut, Cut]
"""Each open cut with the same cut closed."""


def open_cuts(measures: Iterable[Measure]) -> tuple[Cut, ...]:
    """The cuts of measures whose groups the snapshot must tell, each once."""
    cuts = (cut for measure in measures for view in measure.cuts for cut in view)
    return tuple(dict.fromkeys(cut for cut in cuts if cut.found_by))


def groups_query(cut: Cut, tables: SnapshotTables) -> ir.Table:
    """The query for the groups of an open cut: one text column, `group`."""
    return resolve_name(cut.found_by)(tables)


def closing(cuts: Iterable[Cut], found: Callable[[Cut], Iterable[str]]) -> Closing:
    """Each cut with the groups found, in order of their codes, before those declared."""
    return {cut: _closed(cut, sorted(set(found(cut)))) for cut in cuts}


def _closed(cut: Cut, found: Iterable[str]) -> Cut:
    further = {group: cut.found_title.format(group) for group in found if group not in cut.groups}
    return replace(cut, groups={**further, **cut.groups}, found_by="")


def closed(measures: Iterable[Measure], by: Closing) -> tuple[Measure, ...]:
    """The measures with closed cuts in place of open ones."""
    return tuple(
        replace(measure, cuts=tuple(tuple(by.get(cut, cut) for cut in view) for view in measure.cuts))
        for measure in measures
    )

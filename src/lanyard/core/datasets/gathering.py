"""Asks an engine for everything that data sets are made of. Importing it loads Ibis, which takes a second."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import ibis.expr.types as ir
import polars as pl

from lanyard.core.datasets.absent import Carried, asks, carried, lacking
from lanyard.core.datasets.counting import Asked, asked_of, build, rows_of, rows_to_count
from lanyard.core.datasets.counts import Counts, filled
from lanyard.core.datasets.declare import Ask, Cut, DataSet, People
from lanyard.core.datasets.engines import Session, open_on
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.open_cuts import closed, closing, groups_query, open_cuts
from lanyard.core.datasets.tables import Rows, SnapshotTables
from lanyard.core.datasets.views import count_tables
from lanyard.core.words.progress import Progress


@dataclass(frozen=True)
class Gathered:
    """What an engine found: by number of data set what the returns carry, its people, and what is
    commissioned; all counts by population."""

    carried: Mapping[int, Carried]
    people: Mapping[int, pl.DataFrame]
    commissioned: Mapping[int, pl.DataFrame]
    counts: Mapping[str, Counts]


def gather(
    snapshot: Path, engine_name: str, facts: Facts, data_sets: Sequence[DataSet], progress: Progress
) -> Gathered:
    """Everything the data sets are made of; raises `UnknownEngine` and `NotASnapshot`."""
    starting = f"Starting {engine_name}"
    progress(starting, 0, 1)
    with open_on(engine_name, snapshot, facts) as session:
        progress(starting, 1, 1)
        carries = _closed(session, _carried(session, facts, data_sets))
        measures = [measure for found in carries.values() for measure in found.measures]
        people = {
            one.id: one.people for one in data_sets if one.people and one.people.source.is_held(facts.held)
        }
        commissioned = {one.id: one.commissioned for one in data_sets if _is_commissioned(one, facts)}
        asked = [asked_of(tables, measures) for _, tables in sorted(count_tables(measures).items())]
        answers = session.answers(_queries(people.values(), commissioned.values(), asked), progress)
        return Gathered(
            carries,
            {number: _sorted(answers[listed]) for number, listed in people.items()},
            {number: answers["all of", table] for number, table in commissioned.items()},
            {each.population.name: filled(each.population, each.tables, answers[each]) for each in asked},
        )


def _is_commissioned(data_set: DataSet, facts: Facts) -> bool:
    return bool(data_set.commissioned) and any(source.is_held(facts.held) for source in data_set.sources)


def _queries(
    people: Collection[People], commissioned: Collection[str], asked: Sequence[Asked]
) -> Mapping[Hashable, Rows]:
    """Everything to be asked, by a name for each."""
    found: dict[Hashable, Rows] = {each: _counting(each) for each in asked}
    found |= {listed: _listing(listed) for listed in people}
    return found | {("all of", table): _all_of(table) for table in commissioned}


def _counting(asked: Asked) -> Rows:
    def counted(tables: SnapshotTables) -> ir.Table:
        return build(asked, rows_to_count(asked, tables))

    return counted


def _listing(people: People) -> Rows:
    def listed(tables: SnapshotTables) -> ir.Table:
        return rows_of(people, tables)

    return listed


def _all_of(table: str) -> Rows:
    def all_of(tables: SnapshotTables) -> ir.Table:
        return tables[table]

    return all_of


def _sorted(people: pl.DataFrame) -> pl.DataFrame:
    return people.sort("child_id", *people.columns)


def _carried(session: Session, facts: Facts, data_sets: Sequence[DataSet]) -> Mapping[int, Carried]:
    declared = [measure for data_set in data_sets for measure in data_set.measures]
    reasons = {ask: lacking(ask, facts, lambda ask: _is_empty(session, ask)) for ask in asks(declared)}
    lacks = {ask: reason for ask, reason in reasons.items() if reason}
    return {data_set.id: carried(data_set.measures, facts, lacks) for data_set in data_sets}


def _is_empty(session: Session, ask: Ask) -> bool:
    filled = session.answer(ask, lambda tables: tables[ask.table][ask.column].count().name("rows").as_table())
    return bool(filled.item() == 0)


def _closed(session: Session, carries: Mapping[int, Carried]) -> Mapping[int, Carried]:
    """What is carried, with the groups that the snapshot's rows tell in every open cut."""
    opened = open_cuts(measure for found in carries.values() for measure in found.measures)
    by = closing(opened, lambda cut: _groups(session, cut))
    return {number: replace(found, measures=closed(found.measures, by)) for number, found in carries.items()}


def _groups(session: Session, cut: Cut) -> pl.Series:
    return session.answer(("groups", cut), lambda tables: groups_query(cut, tables))["group"]

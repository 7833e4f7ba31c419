"""Asks an engine for everything that data sets are made of. Importing it loads Ibis, which takes a second."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import polars as pl

from lanyard.core.datasets.absent import Carried, asks, carried, lacking
from lanyard.core.datasets.counting import asked_of, build, rows_of, shared_rows_of
from lanyard.core.datasets.counts import Counts, filled
from lanyard.core.datasets.declare import Ask, Cut, DataSet, Measure, People
from lanyard.core.datasets.engines import Session, open_on
from lanyard.core.datasets.facts import Facts
from lanyard.core.datasets.open_cuts import closed, closing, groups_query, open_cuts
from lanyard.core.datasets.views import CountTable, count_tables


@dataclass(frozen=True)
class Gathered:
    """What an engine found: by number of data set what the returns carry and its people; all counts."""

    carried: Mapping[int, Carried]
    people: Mapping[int, pl.DataFrame]
    commissioned: Mapping[int, pl.DataFrame]
    counts: Mapping[str, Counts]


def gather(snapshot: Path, engine_name: str, facts: Facts, data_sets: Sequence[DataSet]) -> Gathered:
    """Everything the data sets are made of; raises `UnknownEngine` and `NotASnapshot`."""
    with open_on(engine_name, snapshot, facts) as session:
        carries = _closed(session, _carried(session, facts, data_sets))
        measures = [measure for found in carries.values() for measure in found.measures]
        people = {
            data_set.id: _people(session, data_set.people)
            for data_set in data_sets
            if data_set.people and data_set.people.source.is_held(facts.held)
        }
        commissioned = {
            data_set.id: _commissioned(session, data_set.commissioned)
            for data_set in data_sets
            if data_set.commissioned and any(source.is_held(facts.held) for source in data_set.sources)
        }
        return Gathered(carries, people, commissioned, _counts(session, measures))


def _carried(session: Session, facts: Facts, data_sets: Sequence[DataSet]) -> Mapping[int, Carried]:
    declared = [measure for data_set in data_sets for measure in data_set.measures]
    reasons = {ask: lacking(ask, facts, lambda ask: _is_empty(session, ask)) for ask in asks(declared)}
    lacks = {ask: reason for ask, reason in reasons.items() if reason}
    return {data_set.id: carried(data_set.measures, facts, lacks) for data_set in data_sets}


def _closed(session: Session, carries: Mapping[int, Carried]) -> Mapping[int, Carried]:
    """What is carried, with the groups that the snapshot's rows tell in every open cut."""
    opened = open_cuts(measure for found in carries.values() for measure in found.measures)
    by = closing(opened, lambda cut: _groups(session, cut))
    return {number: replace(found, measures=closed(found.measures, by)) for number, found in carries.items()}


def _groups(session: Session, cut: Cut) -> pl.Series:
    return session.answer(("groups", cut), lambda tables: groups_query(cut, tables))["group"]


def _is_empty(session: Session, ask: Ask) -> bool:
    filled = session.answer(ask, lambda tables: tables[ask.table][ask.column].count().name("rows").as_table())
    return bool(filled.item() == 0)


def _people(session: Session, people: People) -> pl.DataFrame:
    found = session.answer(people, lambda tables: rows_of(people, tables))
    return found.sort("child_id", *found.columns)


def _commissioned(session: Session, table: str) -> pl.DataFrame:
    return session.answer(("all of", table), lambda tables: tables[table])


def _counts(session: Session, measures: Sequence[Measure]) -> Mapping[str, Counts]:
    return {
        name: _counts_of(session, tables, measures) for name, tables in sorted(count_tables(measures).items())
    }


def _counts_of(session: Session, tables: tuple[CountTable, ...], measures: Sequence[Measure]) -> Counts:
    asked = asked_of(tables, measures)
    answer = session.answer(asked, lambda tables: build(asked, shared_rows_of(asked.population, tables)))
    return filled(asked.population, asked.tables, answer)

"""Computes the data sets of a snapshot: which are ready, what the others need, every figure and person list.

    computed = compute(Path("snapshot"))

Same snapshot, same figures, in the same order, on every engine.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from lanyard.core.datasets.absent import Absent
from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.counts import Counts
from lanyard.core.datasets.declare import DataSet, Measure, in_words
from lanyard.core.datasets.facts import Facts, read_facts
from lanyard.core.datasets.figures import Figure, figures_of, frame
from lanyard.core.datasets.origins import NOWHERE, Origin, basis, origin
from lanyard.core.datasets.snapshot_columns import check_columns
from lanyard.core.words.progress import Progress, silent

if TYPE_CHECKING:
    from lanyard.core.datasets.gathering import Gathered


class Status(StrEnum):
    """How much of a data set the returns of a snapshot carry."""

    READY = "ready"
    PARTIAL = "partial"
    NOT_HELD = "not-held"


@dataclass(frozen=True)
class ComputedDataSet:
    """A data set as a snapshot carries it, with real numbers: for the data team only.

    `needs` says in words what to bring where not all is held. `each_figure` are the figures with their
    declarations, `figures` the same as a table with the columns of `figures.SCHEMA`, empty where there are
    none. `people` is the table of a person list, one row a child; `commissioned` says of a service what is
    commissioned. `absent` are figures that the returns cannot give, each with its reason. `counts` are what
    figures are added up from, and `origins` whence those come, by population.
    """

    dataset: DataSet
    status: Status
    needs: str = ""
    each_figure: tuple[Figure, ...] = ()
    people: pl.DataFrame | None = None
    commissioned: pl.DataFrame | None = None
    absent: tuple[Absent, ...] = ()
    counts: Mapping[str, Counts] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict)

    @cached_property
    def figures(self) -> pl.DataFrame:
        """The figures as a table, in the order of reading."""
        return frame(self.each_figure)

    def period_of(self, measure: Measure) -> str:
        """The days that the returns behind a measure are about, as text that is equal for equal days."""
        return self.origins.get(measure.population.name, NOWHERE).period

    def basis_of(self, measure: Measure) -> str:
        """How a measure is defined and the kinds of the returns behind it, as text, see `origins.basis`."""
        return basis(measure, [self.origins.get(each.name, NOWHERE) for each in measure.populations])


def compute(
    snapshot: Path,
    engine: str = "duckdb",
    data_sets: Sequence[DataSet] = DATA_SETS,
    as_at: date | None = None,
    progress: Progress = silent,
) -> tuple[ComputedDataSet, ...]:
    """Every data set of a snapshot, in order of number, those not held among them.

    `engine` is a name of `engines.ENGINES`. `as_at` is the day on which ages, lists of people and lateness
    count where a return does not say its own; without it the latest that a return in use is about. Raises
    `NotASnapshot`, `OldSnapshot`, `NoCensusDay`, `NoDay` and `UnknownEngine`.
    """
    facts = read_facts(snapshot, as_at)
    check_columns(snapshot)
    gathered = _gather(snapshot, engine, facts, data_sets, progress)
    return tuple(_computed(data_set, facts, gathered) for data_set in data_sets)


def _gather(
    snapshot: Path, engine: str, facts: Facts, data_sets: Sequence[DataSet], progress: Progress
) -> "Gathered":
    from lanyard.core.datasets.gathering import gather  # noqa: PLC0415 - loads Ibis, which takes a second

    return gather(snapshot, engine, facts, data_sets, progress)


def _computed(data_set: DataSet, facts: Facts, gathered: "Gathered") -> ComputedDataSet:
    status, needs = _status(data_set, facts)
    if status is Status.NOT_HELD:
        return ComputedDataSet(data_set, status, needs)
    carried = gathered.carried[data_set.id]
    counted = {population for measure in carried.measures for population in measure.populations}
    return ComputedDataSet(
        data_set,
        status,
        needs,
        tuple(_figures(carried.measures, gathered.counts, facts)),
        gathered.people.get(data_set.id),
        gathered.commissioned.get(data_set.id),
        carried.absent,
        {name: gathered.counts[name] for name in sorted(population.name for population in counted)},
        {population.name: origin(population.source, facts) for population in counted},
    )


def _status(data_set: DataSet, facts: Facts) -> tuple[Status, str]:
    missing = tuple(source for source in data_set.sources if not source.is_held(facts.held))
    computable = any(source.is_held(facts.held) for source in data_set.computed_from)
    if not computable:
        return Status.NOT_HELD, in_words(missing or data_set.sources)
    return (Status.PARTIAL, in_words(missing)) if missing else (Status.READY, "")


def _figures(measures: Sequence[Measure], counts: Mapping[str, Counts], facts: Facts) -> Iterator[Figure]:
    for measure in measures:
        yield from figures_of(measure, counts, facts.residents)

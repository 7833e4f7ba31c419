"""`lanyard datasets`: computes the data sets of a snapshot, and nothing else."""

from collections.abc import Iterator, Mapping
from time import perf_counter

import polars as pl

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import progress_shown, say, say_json
from lanyard.core.datasets.compute import ComputedDataSet, compute
from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.core.datasets.disclosure.shareable import ShareableDataSet
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.packs.dataset_words import measures_of, value_in_words, whole_area

Row = Mapping[str, object]


def run(parsed: Parsed) -> int:
    """Real numbers, as the command line is the data team's; `--shareable` hides small ones."""
    started = perf_counter()
    with progress_shown() as progress:
        computed = compute(parsed.snapshot, parsed.engine, as_at=parsed.as_at, progress=progress)
    shown = suppress(computed).data_sets if parsed.shareable else computed
    seconds = round(perf_counter() - started, 3)
    content = [_data_set(one) for one in shown]
    if parsed.json:
        say_json({"engine": parsed.engine, "seconds": seconds, "datasets": content})
        return 0
    for one in shown:
        _print(one)
    return 0


def _data_set(one: ComputedDataSet | ShareableDataSet) -> Mapping[str, object]:
    return {
        "id": one.dataset.id,
        "slug": one.dataset.slug,
        "status": one.status.value,
        "needs": one.needs,
        "figures": list(_figures(one.figures)),
    }


def _figures(figures: pl.DataFrame) -> Iterator[Mapping[str, object]]:
    for row in figures.iter_rows(named=True):
        yield {
            "measure": row["measure"],
            "cut": cut_of(row),
            "numerator": row["numerator"],
            "denominator": row["denominator"],
            "value": row["value"],
            "suppressed": row.get("mark") == HIDDEN,
        }


def cut_of(row: Row) -> Mapping[str, object]:
    """The groups of a row of figures by the names of their cuts; nothing for the whole area."""
    return {str(row[f"cut_{n}"]): row[f"group_{n}"] for n in (1, 2) if row[f"cut_{n}"] is not None}


def _print(one: ComputedDataSet | ShareableDataSet) -> None:
    needs = (
        f" ({'needs' if not one.figures.height else 'would be complete with'} {one.needs})"
        if one.needs
        else ""
    )
    say(f"{one.dataset.id:2}. {one.dataset.title}: {one.status.value}{needs}")
    measures = measures_of(one.dataset)
    for row in whole_area(one.figures).iter_rows(named=True):
        measure = measures[row["measure"]]
        value = value_in_words(measure.unit, row["value"], hidden=row.get("mark") == HIDDEN)
        of = f" of {row['denominator']:,}" if row["denominator"] is not None else ""
        say(f"      {measure.title}: {value}{of} ({measure.name})")

"""How rows were tied to children: `linking.xlsx` for the data team, a page for everybody, and the workbook
`linking-decisions.xlsx`, in which a person says of doubtful pairs whether they are one child.

The workbook of decisions is a return itself: put among the returns, it is read and obeyed the next time.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx
from lanyard.core.register.linking.steps import Step
from lanyard.core.register.quality import NOT_KNOWN, Pairs, Quality, quality
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.linking_decisions import DECISIONS, HELPING
from lanyard.core.words.code_sets.ethnicity import MAIN

STEP_WORDS: Mapping[str, str] = {
    Step.UPN: "The same UPN",
    Step.FORMER_UPN: "A former UPN",
    Step.ULN: "The same ULN",
    Step.LOCAL_ID: "The same local number",
    Step.NHS_NUMBER: "The same NHS number",
    Step.DECISION: "A person's decision",
    Step.NAMES: "The same names, birth date and sex",
    Step.PROBABLE: "Weighed: most parts agree",
    Step.ALONE: "Tied to no other row",
}
"""What each step means to a reader."""

WHAT_IS_MEASURED = (
    "A pair is two rows of two returns. Precision: linked pairs that are true. Recall: true pairs that were "
    "linked. Low and high bound the share with 95% confidence."
)
HOW_TO_DECIDE = (
    "Write Y under Same child when both records speak of one child, N when not; add your name and the day. "
    "Lines left empty stay undecided. For the data team: it shows names of children."
)
_CHILD = ("surname", "forename", "birth_date", "postcode", "upn")
_TEXT = CellKind.TEXT


@dataclass(frozen=True)
class Linked:
    """How the rows of a snapshot were tied: `by_step` (columns kind, step, rows), and, where a truth table
    was given, how right that was."""

    by_step: pl.DataFrame
    measured: Quality | None


def write_links(outputs: Outputs, snapshot: Snapshot, truth: pl.DataFrame | None = None) -> Linked:
    """Writes both workbooks. `truth` has the columns of `quality.TRUTH`; made-up returns come with it."""
    links, children = snapshot.table("links").collect(), snapshot.table("children").collect()
    measured = quality(links, children, truth) if truth is not None else None
    linked = Linked(_by_step(links), measured)
    book = Workbook("How rows were tied to children", tuple(_sheets(linked)))
    outputs.write("linking.xlsx", Audience.DATA_TEAM, lambda path: write_xlsx(book, path))
    _write_decisions(outputs, snapshot, children)
    return linked


def _by_step(links: pl.DataFrame) -> pl.DataFrame:
    counted = links.group_by("kind", "step").agg(rows=pl.len().cast(pl.Int64))
    order = {kind: place for place, kind in enumerate(BY_KIND)}
    steps = {str(step): place for place, step in enumerate(Step)}
    return counted.sort(
        pl.col("kind").replace_strict(order, return_dtype=pl.Int64),
        pl.col("step").replace_strict(steps, return_dtype=pl.Int64),
    )


def _sheets(linked: Linked) -> Iterator[Sheet]:
    titles = {kind: declared.title for kind, declared in BY_KIND.items()}
    yield Sheet(
        "By step",
        (
            SheetColumn("Return", _TEXT, 44),
            SheetColumn("How its rows were tied", _TEXT, 40),
            SheetColumn("Rows", CellKind.COUNT, 12),
        ),
        linked.by_step.with_columns(
            pl.col("kind").replace(titles), pl.col("step").replace({str(k): v for k, v in STEP_WORDS.items()})
        ),
        heading="How the rows of each return were tied to children",
        notes=(
            "Steps are tried in this order, the surest first. Two valid UPNs are never joined by weighing.",
        ),
    )
    if linked.measured:
        yield from _measured(linked.measured)


def _measured(found: Quality) -> Iterator[Sheet]:
    groups = {**MAIN.meanings, NOT_KNOWN: "Not known"}
    yield _quality_sheet("Measured", "Return", {"All returns": found.overall, **_titled(found.by_return)})
    yield _quality_sheet(
        "Measured by group",
        "Ethnic group",
        {groups[group]: pairs for group, pairs in found.by_group.items()},
    )


def _titled(by_return: Mapping[str, Pairs]) -> Mapping[str, Pairs]:
    return {BY_KIND[kind].title: pairs for kind, pairs in by_return.items()}


def _quality_sheet(name: str, of: str, measured: Mapping[str, Pairs]) -> Sheet:
    rows = [
        (label, pairs.true, pairs.linked, pairs.right, *_shares(pairs)) for label, pairs in measured.items()
    ]
    shares = ("Precision", "Precision, low", "Precision, high", "Recall", "Recall, low", "Recall, high")
    columns = (
        SheetColumn(of, _TEXT, 44),
        *(SheetColumn(title, CellKind.COUNT, 14) for title in ("True pairs", "Linked pairs", "Right pairs")),
        *(SheetColumn(title, CellKind.PERCENT, 14) for title in shares),
    )
    schema = [str(place) for place in range(len(columns))]
    return Sheet(
        name,
        columns,
        pl.DataFrame(rows, schema=schema, orient="row", infer_schema_length=None),
        heading="How right the links are, against the list that says of whom each row truly speaks",
        notes=(WHAT_IS_MEASURED,),
    )


def _shares(pairs: Pairs) -> Iterator[float | None]:
    for found in (pairs.precision, pairs.recall):
        yield from (found.share, found.interval.low, found.interval.high) if found else (None, None, None)


def _write_decisions(outputs: Outputs, snapshot: Snapshot, children: pl.DataFrame) -> None:
    pairs, decided = (snapshot.table(name).collect() for name in ("to_review", DECISIONS.name))
    if pairs.is_empty() and decided.is_empty():
        return
    book = Workbook("Perhaps the same child", (decisions_sheet(pairs, decided, children),))

    def write(path: Path) -> None:
        write_xlsx(book, path)

    outputs.write("linking-decisions.xlsx", Audience.DATA_TEAM, write)


def decisions_sheet(pairs: pl.DataFrame, decided: pl.DataFrame, children: pl.DataFrame) -> Sheet:
    """The pairs to decide, each with what helps to, then those decided before: one file carries them all."""
    known = children.select("child_id", *_CHILD)
    rows = pairs.rename({"reason": "why", "first_child": "first_child_id", "second_child": "second_child_id"})
    for side in ("first", "second"):
        own = known.rename({name: f"{side}_{name}" for name in known.columns})
        rows = rows.join(own, on=f"{side}_child_id", how="left", maintain_order="left")
    whole = pl.concat([rows, decided], how="diagonal")
    return Sheet(
        DECISIONS.title,
        (
            *(SheetColumn(column.title, _kind(column.dtype), 20) for column in DECISIONS.columns),
            *(SheetColumn(title, _kind(whole.schema[name]), 20) for name, title in HELPING.items()),
        ),
        whole.select(*(column.name for column in DECISIONS.columns), *HELPING),
        heading="Perhaps the same child: decide, save, and put this file among the returns",
        notes=(HOW_TO_DECIDE,),
    )


def _kind(dtype: pl.DataType) -> CellKind:
    if dtype == pl.Date:
        return CellKind.DATE
    if dtype.is_integer():
        return CellKind.WHOLE
    return CellKind.DECIMAL if dtype.is_float() else CellKind.TEXT

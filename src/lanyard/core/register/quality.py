"""How well the register linked, measured against a table that says of whom each row truly speaks.

A true pair is two rows of two different returns that truly speak of one child; a linked pair is two rows of
two different returns that the register tied to one child. Both count rows that can be traced: a row whose
child the register knows by neither a name nor a UPN, ULN or NHS number, such as one of a list that gives only
its service's own number which no other return has, says nothing by which anybody could link it. Such rows
are counted apart, and `everything` has the pairs with them. Precision is the share of linked pairs that are
true, recall the share of true pairs that were linked, F1 twice their product over their sum. Rows of one
return are not paired: that a child stands in every term's census says nothing about linking.

Of an ethnic group, true pairs are those of its children, and linked pairs those with a row of such a child.
The group of a child is the one in the register of its row that stands first in order of trust. Of a step, a
pair belongs to the less sure step of its two rows; what no step found belongs to none, so that a step has a
share of all true pairs in place of a recall.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from lanyard.core.register.errors import TruthRefused
from lanyard.core.register.linking.steps import ORDER
from lanyard.core.register.tables import TEXT, WHOLE
from lanyard.core.words.intervals import Interval, wilson

TRUTH: Mapping[str, pl.DataType] = {"kind": TEXT, "file": TEXT, "table": TEXT, "row": WHOLE, "child": WHOLE}
"""The columns of a truth table: a row of a return, and the number of the child it truly speaks of."""

LEAST_PAIRS = 500
"""Groups with fewer true pairs are shown with their interval and left out of the spread."""

NOT_KNOWN = "not known"
"""The group of children for whom the register holds none."""


@dataclass(frozen=True)
class Share:
    """A share with its Wilson interval at 95 %, each 0 to 1."""

    share: float
    interval: Interval


@dataclass(frozen=True)
class Pairs:
    """How many pairs there truly are, how many were linked, and how many of those are true."""

    true: int
    linked: int
    right: int

    @property
    def precision(self) -> Share | None:
        """The share of linked pairs that are true; None where nothing was linked."""
        return share_of(self.right, self.linked)

    @property
    def recall(self) -> Share | None:
        """The share of true pairs that were linked; None where there are none."""
        return share_of(self.right, self.true)

    @property
    def f1(self) -> float | None:
        """Twice the product of precision and recall over their sum; None where there are no pairs."""
        both = self.true + self.linked
        return 2 * self.right / both if both else None


@dataclass(frozen=True)
class Quality:
    """Pairs of rows that can be traced, overall, by return, by step and by ethnic group (main code), and of
    all rows (`everything`). `untraceable` counts the rows that cannot be traced by return, `unknown_rows`
    those of which the truth table does not tell."""

    overall: Pairs
    everything: Pairs
    by_return: Mapping[str, Pairs]
    by_step: Mapping[str, Pairs]
    by_group: Mapping[str, Pairs]
    untraceable: Mapping[str, int]
    unknown_rows: int

    @property
    def recall_spread(self) -> float | None:
        """The recall of the best linked group less that of the worst, among groups with `LEAST_PAIRS`."""
        return _spread(pairs.recall for pairs in self._large_groups())

    @property
    def precision_spread(self) -> float | None:
        """The same of precision."""
        return _spread(pairs.precision for pairs in self._large_groups())

    def _large_groups(self) -> list[Pairs]:
        return [pairs for pairs in self.by_group.values() if pairs.true >= LEAST_PAIRS]


def read_truth(path: Path) -> pl.DataFrame:
    """The truth table in a CSV file; raises `TruthRefused` when it is none."""
    try:
        return pl.read_csv(path, schema_overrides=dict(TRUTH)).select(*TRUTH)
    except (OSError, pl.exceptions.PolarsError) as fault:
        raise TruthRefused(path) from fault


def quality(links: pl.DataFrame, children: pl.DataFrame, truth: pl.DataFrame) -> Quality:
    """Measures the tables `links` and `children` of a register against a truth table (columns `TRUTH`)."""
    place = ("kind", "file", "table", "row")
    known = links.join(truth.select(*TRUTH), on=place, how="inner", maintain_order="left")
    told = children.select(
        "child_id", group=pl.col("ethnicity_group").fill_null(NOT_KNOWN), traceable=_is_traceable()
    )
    everyone = _with_group_of_true_child(known.join(told, on="child_id", how="left", maintain_order="left"))
    rows = everyone.filter("traceable")
    return Quality(
        overall=_pairs(rows),
        everything=_pairs(everyone),
        by_return={kind: _touching(rows, "kind", kind) for kind in _values(rows, "kind")},
        by_step=_by_step(rows),
        by_group={group: _of_group(rows, group) for group in _values(rows, "group")},
        untraceable=_counts(everyone.filter(~pl.col("traceable"))),
        unknown_rows=links.height - known.height,
    )


def _is_traceable() -> pl.Expr:
    numbered = pl.any_horizontal(pl.col("upn", "uln", "nhs_number").is_not_null())
    return numbered | pl.all_horizontal(pl.col("surname", "forename").is_not_null())


def _counts(rows: pl.DataFrame) -> dict[str, int]:
    return dict(rows.group_by("kind").len().sort("kind").iter_rows())


def share_of(right: int, all_of: int) -> Share | None:
    """The share that is right of so many; None of nothing."""
    return Share(right / all_of, wilson(right, all_of)) if all_of else None


def _with_group_of_true_child(rows: pl.DataFrame) -> pl.DataFrame:
    """The group that the register holds for the first row of each true child, the most trusted."""
    said = pl.when(pl.col("group") != NOT_KNOWN).then(pl.col("group"))
    first = said.drop_nulls().first().over("child")
    return rows.with_columns(group=first.fill_null(NOT_KNOWN))


def _values(rows: pl.DataFrame, column: str) -> list[str]:
    return rows[column].unique().sort().to_list()


def _pairs(rows: pl.DataFrame) -> Pairs:
    return Pairs(
        _between_returns(rows, "child"),
        _between_returns(rows, "child_id"),
        _between_returns(rows, "child", "child_id"),
    )


def _between_returns(rows: pl.DataFrame, *same: str) -> int:
    """How many pairs of rows of two returns are equal in these columns."""
    by_return = rows.lazy().group_by(*same, "kind").agg(number=pl.len().cast(WHOLE))
    whole = by_return.group_by(same).agg(pl.col("number").sum(), squares=(pl.col("number") ** 2).sum())
    pairs = whole.select(((pl.col("number") ** 2 - pl.col("squares")) // 2).sum()).collect()
    return int(pairs.item())


def _touching(rows: pl.DataFrame, column: str, value: str) -> Pairs:
    """Pairs of which at least one row has this value: all pairs less those of the other rows. Only children
    with such a row matter."""
    own = rows.lazy().filter(pl.col(column) == value)
    one_of = [rows.lazy().join(own.select(key), on=key, how="semi") for key in ("child", "child_id")]
    near = pl.concat(one_of).unique(("kind", "file", "table", "row")).collect()
    whole, others = _pairs(near), _pairs(near.filter(pl.col(column) != value))
    return Pairs(whole.true - others.true, whole.linked - others.linked, whole.right - others.right)


def _of_group(rows: pl.DataFrame, group: str) -> Pairs:
    """True pairs of a group's children, and linked pairs with a row of one of them."""
    touching, own = _touching(rows, "group", group), _pairs(rows.filter(pl.col("group") == group))
    return Pairs(own.true, touching.linked, own.right)


def _by_step(rows: pl.DataFrame) -> dict[str, Pairs]:
    """For each step the pairs whose less sure row it tied: those of rows up to it, less those before it."""
    found: dict[str, Pairs] = {}
    before = Pairs(0, 0, 0)
    for place, step in enumerate(ORDER):
        upto = _pairs(rows.filter(pl.col("step").is_in(list(map(str, ORDER[: place + 1])))))
        found[str(step)] = Pairs(
            _between_returns(rows, "child"), upto.linked - before.linked, upto.right - before.right
        )
        before = upto
    return {step: pairs for step, pairs in found.items() if pairs.linked}


def _spread(shares: Iterable[Share | None]) -> float | None:
    known = [one.share for one in shares if one is not None]
    return max(known) - min(known) if known else None

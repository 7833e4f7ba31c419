"""What people have decided about pairs of records: whether they are one child. It comes before all else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import numpy as np
import polars as pl

from lanyard.core.register.choose import Chosen
from lanyard.core.register.linking.clusters import Whole
from lanyard.core.register.linking.upns import Groups
from lanyard.core.register.tables import CONFLICTS, TEXT, conform
from lanyard.core.returns.linking_decisions import DECISIONS, LINKING_DECISIONS
from lanyard.core.returns.reading import ReadTable


class Unheeded(StrEnum):
    """Why a decision is not obeyed."""

    NO_RECORD = "A decision names a record that no return has now"
    UNCLEAR = "A decision does not say Y or N"
    LATER = "A later decision, or one to keep apart, says otherwise"


@dataclass(frozen=True)
class Decision:
    """One decision about two records, and the row it stands in."""

    first: str
    second: str
    same: bool
    row: int


@dataclass(frozen=True)
class Decisions:
    """Pairs of records that are one child, pairs that are not, and what cannot be obeyed, as rows of
    `tables.CONFLICTS`."""

    same: tuple[Decision, ...] = ()
    apart: tuple[Decision, ...] = ()
    unheeded: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=dict(CONFLICTS)))


def decisions(chosen: Chosen, records: pl.Series) -> Decisions:
    """What the decisions among the chosen returns say of these records.

    Of two decisions about one pair the later counts, of two of one day the one to keep apart.
    """
    read = chosen.one(LINKING_DECISIONS.kind)
    if read is None or DECISIONS.name not in read.tables:
        return Decisions()
    return _sorted_out(read.tables[DECISIONS.name], records)


def _sorted_out(table: ReadTable, records: pl.Series) -> Decisions:
    rows = _given(table)
    has_records = rows["first"].is_in(records.implode()) & rows["second"].is_in(records.implode())
    clear = rows["same_child"].is_in(["Y", "N"])
    known = rows.filter(has_records & clear)
    last = known["pair"].is_last_distinct()
    obeyed = [Decision(*row) for row in _plain(known.filter(last))]
    apart = [decision for decision in obeyed if not decision.same]
    same, contrary = _without_contradiction([decision for decision in obeyed if decision.same], apart)
    unheeded = (
        rows.filter(~has_records).with_columns(why=pl.lit(Unheeded.NO_RECORD)),
        rows.filter(has_records & ~clear).with_columns(why=pl.lit(Unheeded.UNCLEAR)),
        known.filter(~last | known["row"].is_in(contrary)).with_columns(why=pl.lit(Unheeded.LATER)),
    )
    return Decisions(tuple(same), tuple(apart), _as_conflicts(pl.concat(unheeded), table))


def _given(table: ReadTable) -> pl.DataFrame:
    """The decisions, the latest last; those to keep apart after others of their day."""
    written = conform(table.rows, {"row": pl.Int64(), **{c.name: c.dtype for c in table.table.columns}})
    plain = written.with_columns(
        first=pl.col("first_record").str.strip_chars().str.to_lowercase().fill_null(""),
        second=pl.col("second_record").str.strip_chars().str.to_lowercase().fill_null(""),
    )
    pair = pl.concat_str(
        pl.min_horizontal("first", "second"), pl.max_horizontal("first", "second"), separator=" "
    )
    to_keep_apart = pl.col("same_child") == "N"
    return plain.with_columns(pair=pair).sort("decided_on", to_keep_apart, "row", nulls_last=False)


def _plain(rows: pl.DataFrame) -> Iterator[tuple[str, str, bool, int]]:
    return rows.select("first", "second", pl.col("same_child") == "Y", "row").iter_rows()


def _without_contradiction(
    same: Sequence[Decision], apart: Sequence[Decision]
) -> tuple[list[Decision], list[int]]:
    """The decisions to join that put no two records together that are to be kept apart, and the rows of
    those that would."""
    groups, kept, contrary = Groups(), list[Decision](), list[int]()
    for decision in same:
        one, other = groups.of(decision.first), groups.of(decision.second)
        ends = ({groups.of(kept_apart.first), groups.of(kept_apart.second)} for kept_apart in apart)
        if one != other and {one, other} in ends:
            contrary.append(decision.row)
        else:
            groups.join(decision.first, decision.second)
            kept.append(decision)
    return kept, contrary


def _as_conflicts(rows: pl.DataFrame, table: ReadTable) -> pl.DataFrame:
    listed = rows.sort("row").with_columns(
        fact=pl.lit("decision"),
        kind=pl.lit(LINKING_DECISIONS.kind),
        file=pl.lit(Path(table.file).name),
        table=pl.lit(table.table.title),
        value=pl.concat_str("first", "second", separator=" "),
        taken=pl.lit(value=False),
        child_id=pl.lit(None, dtype=pl.Int64),
    )
    return conform(listed, CONFLICTS)


def pairs_of_upns(decided: Sequence[Decision], mentions: pl.DataFrame) -> list[tuple[str, str]]:
    """The UPNs that decisions join, pair by pair; `mentions` have `record`."""
    upn = dict(mentions.select("record", "valid_upn").drop_nulls().iter_rows())
    pairs = ((upn.get(decision.first), upn.get(decision.second)) for decision in decided)
    return [(one, other) for one, other in pairs if one is not None and other is not None]


def first_mentions(decided: Sequence[Decision], records: pl.Series) -> tuple[Whole, Whole]:
    """All mentions of the records that decisions join, each with the first of its decision."""
    wanted = {record for decision in decided for record in (decision.first, decision.second)}
    places: dict[str, list[int]] = {record: [] for record in wanted}
    found = records.is_in(sorted(wanted)).arg_true()
    for place, record in zip(found, records.gather(found), strict=True):
        places[record].append(place)
    pairs = [
        (places[decision.first][0], other)
        for decision in decided
        for other in (*places[decision.first][1:], *places[decision.second])
    ]
    return _columns(pairs)


def kept_apart(decided: Sequence[Decision], records: pl.Series) -> pl.DataFrame:
    """Claims (mention, slot, value) that hold the records of each decision apart."""
    nothing = pl.DataFrame(schema={"mention": pl.Int64(), "slot": TEXT, "value": pl.Int64()})
    return pl.concat([nothing, *(_apart(decision, records) for decision in decided)])


def _apart(decision: Decision, records: pl.Series) -> pl.DataFrame:
    if decision.first == decision.second:
        return _each_apart(decision, records)
    ends = [records == record for record in (decision.first, decision.second)]
    claims = [
        pl.DataFrame({"mention": end.arg_true().cast(pl.Int64)}).with_columns(value=pl.lit(side, pl.Int64))
        for side, end in enumerate(ends)
    ]
    return pl.concat(claims).select("mention", slot=pl.lit(f"apart {decision.row}"), value="value")


def _each_apart(decision: Decision, records: pl.Series) -> pl.DataFrame:
    """Records that say the same, each kept apart from all others."""
    mentions = pl.DataFrame({"mention": (records == decision.first).arg_true().cast(pl.Int64)})
    return mentions.select("mention", slot=pl.lit(f"apart {decision.row}"), value=pl.col("mention"))


def _columns(pairs: Sequence[tuple[int, int]]) -> tuple[Whole, Whole]:
    both = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]

"""The pairs of a snapshot as a list."""

from collections.abc import Callable, Sequence

import polars as pl

from lanyard.core.register.snapshot import Snapshot as Tables
from lanyard.core.register.tables import TO_REVIEW
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.numbers import percent
from lanyard.core.words.phrases import curled
from lanyard.web.data.register.lists import NO_NAME
from lanyard.web.data.register.reviewing.decided import Decisions
from lanyard.web.pages.lists import AnyOf, Cell, Column, FrameRow, FrameRows, ListPage, Search

STATES = {"": ("To decide", "yellow"), "Y": ("One child", "green"), "N": ("Two children", "blue")}
"""What was decided, as the return writes it, in words and as a tag."""
_CHOICES = (("open", "To decide"), ("Y", "One child"), ("N", "Two children"))


def pairs_of(tables: Tables, decisions: Decisions) -> FrameRows:
    """The pairs in order of likelihood, numbered from 1, with names and what was decided since."""
    pairs = tables.table("to_review").with_row_index("number", offset=1)
    name = pl.concat_str("surname", "forename", separator=", ", ignore_nulls=True)
    names = tables.table("children").select("child_id", name=name)
    for side in ("first", "second"):
        named = names.rename({"child_id": f"{side}_child", "name": f"{side}_name"})
        pairs = pairs.join(named, on=f"{side}_child", how="left", maintain_order="left")
    return FrameRows(_with_state(pairs, decisions), "number")


def no_pairs() -> FrameRows:
    """The pairs of a snapshot whose tables are gone."""
    names = {
        "number": pl.UInt32(),
        "first_name": pl.String(),
        "second_name": pl.String(),
        "state": pl.String(),
    }
    return FrameRows(pl.LazyFrame(schema={**names, **TO_REVIEW}), "number")


def _with_state(pairs: pl.LazyFrame, decisions: Decisions) -> pl.LazyFrame:
    said = {" ".join(sorted(pair)): each.same_child for pair, each in decisions.items()}
    pair = pl.concat_str(
        pl.min_horizontal("first_record", "second_record"),
        pl.max_horizontal("first_record", "second_record"),
        separator=" ",
    )
    return pairs.with_columns(state=pair.replace_strict(said, default="", return_dtype=pl.String()))


def review_list(address_of: Callable[[int], str]) -> ListPage[FrameRow]:
    """The pairs, those likeliest to be one child first."""

    def first(row: FrameRow) -> Cell:
        return Cell(_name(row, "first"), address_of(row["number"]), below=_source(row, "first"))

    return ListPage(
        name="to-review",
        title="Records that may be one child",
        one="pair",
        many="pairs",
        none_yet="Linking left nothing for a person to decide.",
        columns=(
            Column("first", "First record", first, ("number",), value=lambda row: _name(row, "first")),
            Column(
                "second",
                "Second record",
                lambda row: Cell(_name(row, "second"), below=_source(row, "second")),
                ("second_name",),
            ),
            Column("why", "Why it is asked", lambda row: curled(row["reason"]), ("reason",), width=50),
            Column("likely", "Probability", _likely, ("probability",), width=12),
            Column(
                "state", "Decided", _state, ("state",), value=lambda row: STATES[row["state"]][0], width=14
            ),
        ),
        search=Search("Search by name", ("first_name", "second_name")),
        filters=(AnyOf("decided", "Decided", _CHOICES, _in_states),),
    )


def _name(row: FrameRow, side: str) -> str:
    return curled(row[f"{side}_name"] or NO_NAME)


def _source(row: FrameRow, side: str) -> str:
    return curled(f"{BY_KIND[row[f'{side}_kind']].title}, row {row[f'{side}_row']}")


def _likely(row: FrameRow) -> str:
    return "" if row["probability"] is None else percent(row["probability"], 1)


def _state(row: FrameRow) -> Cell:
    words, colour = STATES[row["state"]]
    return Cell(words, tag=colour)


def _in_states(rows: FrameRows, states: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("state").is_in(["" if state == "open" else state for state in states]))

"""Who the rows of a sent list are: of one drawn here, of a file of a snapshot's children, or of any file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from lanyard.core.draws.entries import HAS, Trait
from lanyard.core.draws.errors import DrawError
from lanyard.core.draws.keys import ListKey
from lanyard.core.draws.replacing import certificate_of
from lanyard.web.draws import store
from lanyard.web.draws.choices.errors import ChoiceRefusedError
from lanyard.web.draws.models import SentList


@dataclass(frozen=True)
class RowKnown:
    """A row of a list: the id by which it was named, its pseudonym, and what else is known of it.

    `traits` is None where nobody here knows what the child counts towards.
    """

    row: str
    pseudonym: str
    unique_id: str = ""
    traits: frozenset[Trait] | None = None


def rows_known(sent: SentList, named: Sequence[str], before: Mapping[str, str]) -> list[RowKnown]:
    """Who the rows are, in the order given. `before` has pseudonyms that rows were given earlier.

    Raises `ChoiceRefusedError` with each that the list does not have.
    """
    if sent.draw is not None:
        return _of_draw(sent, named)
    if sent.snapshot is not None:
        return _of_snapshot(sent, named, before)
    return [RowKnown(row, _pseudonym(row, before)) for row in named]


def _of_draw(sent: SentList, named: Sequence[str]) -> list[RowKnown]:
    """Rows of a list drawn here are named by their numbers in the form, or by their pseudonyms."""
    folder = store.folder(sent.draw.key if sent.draw else "")
    try:
        listed, certificate = store.listed(folder.name), certificate_of(folder)
        unique_ids = dict(listed.children().select("id", "source_id").iter_rows())
    except DrawError as fault:
        raise ChoiceRefusedError(f"The list of this draw cannot be read. {fault}") from fault
    taken = [one.id for one in (*certificate.chosen, *certificate.reserves)]
    by_name = {str(number): each for number, each in enumerate(taken, 1)} | {each: each for each in taken}
    _check_found([row for row in named if row not in by_name], f"the {len(taken)} rows of the list")
    pseudonyms = [by_name[row] for row in named]
    traits = _traits(listed.rows().rename({"id": "row"}), pseudonyms)
    return [RowKnown(row, each, unique_ids.get(each, ""), traits[each])
            for row, each in zip(named, pseudonyms, strict=True)]  # fmt: skip


def _of_snapshot(sent: SentList, named: Sequence[str], before: Mapping[str, str]) -> list[RowKnown]:
    """Rows of a file made of a snapshot are named by Unique IDs."""
    rows = children_of(sent).rename({"source_id": "row"})
    traits = _traits(rows, named)
    _check_found([row for row in named if row not in traits], f"{sent.snapshot}")
    return [RowKnown(row, _pseudonym(row, before), row, traits[row]) for row in named]


def children_of(sent: SentList) -> pl.DataFrame:
    """The children in scope of the snapshot that a file was made of, with what draws know of them."""
    from lanyard.core.draws.snapshot_source import from_snapshot  # noqa: PLC0415 - few requests need engines
    from lanyard.core.register.errors import RegisterError  # noqa: PLC0415
    from lanyard.core.register.snapshot import Snapshot  # noqa: PLC0415
    from lanyard.web.data import store as snapshots  # noqa: PLC0415
    from lanyard.web.draws.keys import area_pseudonyms  # noqa: PLC0415

    assert sent.snapshot is not None  # noqa: S101 - asked only of such lists
    made_of = sent.snapshot.made_of
    try:
        tables = Snapshot.open(snapshots.pack(made_of.key) / "snapshot")
        return from_snapshot(tables, area_pseudonyms(), made_of.as_at).rows
    except (RegisterError, DrawError) as fault:
        raise ChoiceRefusedError(f"{sent.snapshot} cannot be read any more. {fault}") from fault


def _traits(rows: pl.DataFrame, named: Iterable[str]) -> dict[str, frozenset[Trait]]:
    """What each row that was named, and is there, counts towards."""
    some = rows.filter(pl.col("row").is_in(list(named)))
    flags = some.select("row", *(HAS[trait].alias(trait) for trait in Trait))
    return {row: frozenset(trait for trait, has in zip(Trait, told, strict=True) if has)
            for row, *told in flags.iter_rows()}  # fmt: skip


def _pseudonym(row: str, before: Mapping[str, str]) -> str:
    """That which the row was given before, or a new one that says nothing of it."""
    return before.get(row) or ListKey.fresh().pseudonyms([row])[0]


def _check_found(missing: Sequence[str], among: str) -> None:
    if missing:
        raise ChoiceRefusedError(f"Not among {among}: {', '.join(missing)}. Check what was typed.")

"""Puts the sheets of a workbook together as the returns they make."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.found import FoundReturn, FoundTable
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.recognise.claims import Claim, candidates_in_words
from lanyard.core.returns.recognise.csv_tables import cannot_tell


@dataclass(frozen=True)
class ClaimedSheet:
    """A sheet and the tables that it may be: none, one, or several between which it does not decide."""

    sheet: Grid
    claims: Sequence[Claim]


def returns_in_sheets(sheets: Sequence[ClaimedSheet], *, known: bool) -> list[FoundReturn]:
    """The returns that the sheets make, in the catalogue's order of the sheets that begin them.

    A sheet that may be of several returns goes to the one that another sheet is of. Raises `CannotTell` when
    a sheet stays undecided and nothing else in the workbook is `known`.
    """
    decided = [(one.sheet, claim) for one in sheets if (claim := _the_claim(one, sheets))]
    undecided = [one for one in sheets if len(one.claims) > 1 and not _the_claim(one, sheets)]
    if undecided and not decided and not known:
        raise cannot_tell(undecided[0].sheet, undecided[0].claims)
    kinds = dict.fromkeys(claim.declaration.kind for _, claim in decided)
    return [
        one
        for kind in kinds
        for one in _of_kind([pair for pair in decided if pair[1].declaration.kind == kind])
    ]


def undecided_notes(sheets: Sequence[ClaimedSheet]) -> Mapping[str, str]:
    """By name of sheet, why one that may be of several returns was not read."""
    return {
        one.sheet.sheet: f"sheet '{one.sheet.sheet}' may be {candidates_in_words(one.claims)}; not read"
        for one in sheets
        if len(one.claims) > 1 and not _the_claim(one, sheets)
    }


def _the_claim(one: ClaimedSheet, sheets: Iterable[ClaimedSheet]) -> Claim | None:
    if len(one.claims) == 1:
        return one.claims[0]
    certain = {other.claims[0].declaration.kind for other in sheets if len(other.claims) == 1}
    left = [claim for claim in one.claims if claim.declaration.kind in certain]
    return left[0] if len(left) == 1 else None


def _of_kind(decided: Sequence[tuple[Grid, Claim]]) -> Iterator[FoundReturn]:
    """One return; of one that counts many times over, such as a monthly file, one for each sheet of it."""
    declared, shape = decided[0][1].declaration, decided[0][1].shape
    if declared.one_of_many and len(declared.data_tables) == 1:
        yield from (_found([pair]) for pair in decided)
        return
    in_order = sorted(decided, key=lambda pair: not pair[1].named)
    tables: dict[str, FoundTable] = {}
    copies: list[FoundTable] = []
    for sheet, claim in in_order:
        found = FoundTable(claim.table, sheet.path, claim.row, sheet, claim.map)
        if tables.setdefault(claim.table.name, found) is not found:
            copies.append(found)
    ordered = {table.name: tables[table.name] for table in declared.tables if table.name in tables}
    path = decided[0][0].path
    if declared is ANNEX_A:
        copies = []
    yield FoundReturn(declared, shape, (path,), ordered, copies=tuple(copies))


def _found(decided: Sequence[tuple[Grid, Claim]]) -> FoundReturn:
    [(sheet, claim)] = decided
    found = FoundTable(claim.table, sheet.path, claim.row, sheet, claim.map)
    return FoundReturn(claim.declaration, claim.shape, (sheet.path,), {claim.table.name: found})

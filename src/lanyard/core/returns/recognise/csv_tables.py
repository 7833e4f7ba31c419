"""Tells by its headings which table of which return a CSV file or a sheet is."""

from collections.abc import Iterable, Mapping, Sequence

from lanyard.core.returns import annex_a, establishments, sen2
from lanyard.core.returns.annex_a.columns import LIST_1, LIST_2, PLAN_DATES
from lanyard.core.returns.declare import Table
from lanyard.core.returns.errors import CannotTell
from lanyard.core.returns.establishments import ESTABLISHMENT
from lanyard.core.returns.grids import Grid
from lanyard.core.returns.headings import count_known, match_headings, plain
from lanyard.core.returns.readers.keys import PERSON_ID, REQUEST_ID, key_name
from lanyard.core.returns.recognise.claims import Claim, candidates_in_words
from lanyard.core.returns.recognise.declared_tables import CSV, claims_on
from lanyard.core.returns.recognise.likeness import HeadingIndex

ENOUGH = 0.4
"""Share of a table's columns that must be there to know it by its headings alone."""

FEWEST_BESIDE_IDS = 2
"""Columns that must be there where the ids of a person and a request tell of which return a table is."""

OF_MADE_UP_RETURNS = (
    frozenset({"code", "file", "table", "row", "column", "was", "is"}),
    frozenset({"kind", "file", "table", "row", "child"}),
)
"""Headings of the lists that made-up returns come with, of planted faults and of true links; no returns."""

_MODULES = tuple(table for table in sen2.SEN2.tables if sen2.MODULES in table.titles)


def claim_csv(grid: Grid, index: HeadingIndex) -> Claim | None:
    """Which table the CSV is; None when no declared return has its headings.

    Raises `CannotTell` when it may be a table of two or more.
    """
    first = claim_establishments(grid) or claim_blade(grid) or claim_modules(grid) or claim_annex_a(grid)
    claims = better_claims(grid, first, claims_on(grid, index, CSV))
    if len(claims) > 1:
        raise cannot_tell(grid, claims)
    return claims[0] if claims else None


def better_claims(grid: Grid, first: Claim | None, declared: Sequence[Claim]) -> list[Claim]:
    """The first claim, unless declared tables know more of the headings: then those."""
    known = count_known(first.table, grid.headings(first.row)) if first else 0
    better = [one for one in declared if one.known > known]
    return better or ([first] if first else [])


def cannot_tell(grid: Grid, claims: Sequence[Claim]) -> CannotTell:
    """The refusal of a grid that may be any of these tables."""
    sheet = f"The sheet '{grid.sheet}'" if grid.sheet else "The file"
    return CannotTell(
        grid.path,
        f"{sheet} may be {candidates_in_words(claims)}.",
        "Write in a line above the headings which it is, or in its name.",
    )


def claim_establishments(grid: Grid) -> Claim | None:
    """The published register of establishments."""
    row = _best_row(grid, [ESTABLISHMENT])
    if not _has_enough(ESTABLISHMENT, grid.headings(row)):
        return None
    return Claim(establishments.ESTABLISHMENTS, establishments.CSV, ESTABLISHMENT, row)


def claim_blade(grid: Grid, shape: str = sen2.BLADE) -> Claim | None:
    """A table of a Blade export, or of the workbook whose sheets have the same headings."""
    row = _best_row(grid, sen2.SEN2.tables)
    written = grid.headings(row)
    headings = {plain(heading) for heading in written.values()}
    if not any(heading.endswith("tableid") for heading in headings):
        return None
    table = max(
        sen2.SEN2.tables, key=lambda table: (_is_ordered(table, headings), *_likeness(table, written))
    )
    sure = _is_ordered(table, headings) or _has_enough(table, written)
    return Claim(sen2.SEN2, shape, table, row) if sure else None


def claim_modules(grid: Grid) -> Claim | None:
    """One of the five modules."""
    row = _best_row(grid, _MODULES)
    written = grid.headings(row)
    keys = {key_name(plain(heading)) for heading in written.values()}
    if PERSON_ID not in keys:
        return None
    table = max(_MODULES, key=lambda table: _likeness(table, written))
    sure = REQUEST_ID in keys and count_known(table, written) >= FEWEST_BESIDE_IDS
    return Claim(sen2.SEN2, sen2.MODULES, table, row) if sure or _has_enough(table, written) else None


def claim_annex_a(grid: Grid, shape: str = annex_a.CSV) -> Claim | None:
    """List 1 when it has a date of a plan, else list 2."""
    row = _best_row(grid, [LIST_1])
    known = match_headings(LIST_1, grid.headings(row)).known
    table = LIST_1 if any(column.name in known for column in PLAN_DATES) else LIST_2
    return Claim(annex_a.ANNEX_A, shape, table, row) if _has_enough(table, grid.headings(row)) else None


def is_of_made_up_returns(grid: Grid) -> bool:
    """Whether the CSV is a list of planted faults or of true links that `lanyard synth` writes."""
    return {plain(heading) for heading in grid.headings(1).values()} in OF_MADE_UP_RETURNS


def _best_row(grid: Grid, tables: Iterable[Table]) -> int:
    return grid.best_row(lambda written: max(count_known(table, written) for table in tables))


def _is_ordered(table: Table, headings: set[str]) -> bool:
    """Blade numbers the rows of each table in a column named after it."""
    return f"{table.title_in(sen2.BLADE).lower()}orderseqcolumn" in headings


def _likeness(table: Table, written: Mapping[str, str]) -> tuple[int, float]:
    known = count_known(table, written)
    return known, known / len(table.columns)


def _has_enough(table: Table, written: Mapping[str, str]) -> bool:
    return _likeness(table, written)[1] >= ENOUGH

"""What recognising one sheet or CSV gives: the table it is, or the tables between which nothing decides."""

from collections.abc import Sequence
from dataclasses import dataclass

from lanyard.core.returns.column_maps import TableMap
from lanyard.core.returns.declare import Return, Table


@dataclass(frozen=True)
class Claim:
    """A table of a return that a file or sheet is, and the row of its headings.

    `known` is the number of its columns that the headings name, `tied_by` the heading, in its plain form, of
    the column that ties it to others. A sheet that is `named` bears the table's name.
    """

    declaration: Return
    shape: str
    table: Table
    row: int
    known: int = 0
    tied_by: str = ""
    map: TableMap | None = None
    named: bool = False


def candidates_in_words(claims: Sequence[Claim]) -> str:
    """The returns and tables between which nothing decides, as a sentence names them."""
    names = [
        one.declaration.title
        if one.table.title == one.declaration.title
        else f"{one.declaration.title} ({one.table.title})"
        for one in claims
    ]
    return ", ".join(names[:-1]) + f" or {names[-1]}"

"""Where the returns speak of a child: one row for each row of a return that names one, in order of trust.

What a row says of who the child is follows from its columns' `Tells`, whatever return they stand in. Rows
that hang from others speak of the child of the row that they hang from, and are no mention of their own.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl

from lanyard.core.register.bare_codes import with_bare_codes
from lanyard.core.register.choose import Chosen
from lanyard.core.register.tables import DATE, TEXT, WHOLE, Schema, conform
from lanyard.core.returns.annex_a import ANNEX_A
from lanyard.core.returns.declare import Return, Sender, Table, Tells
from lanyard.core.returns.nesting import above
from lanyard.core.returns.reading import ReadReturn, ReadTable
from lanyard.core.words.code_sets.sen2 import UPN_UNKNOWN
from lanyard.core.words.identifiers import NHS_NUMBER, ULN, UPN, Identifier

MENTIONS: Schema = {
    "kind": TEXT,
    "file": TEXT,
    "table": TEXT,
    "title": TEXT,
    "row": WHOLE,
    "read": WHOLE,
    "key": WHOLE,
    "numbers": TEXT,
    "once": TEXT,
    "valid_upn": TEXT,
    "valid_former_upn": TEXT,
    "valid_uln": TEXT,
    "valid_nhs_number": TEXT,
    **{what.value: DATE if what is Tells.BIRTH_DATE else TEXT for what in Tells},
}
"""`table` is its declared name and `title` what the file calls it; `read` is the place of the return among
those that count, and `key` the number of the row by which other rows are tied to it. `numbers` names the
system whose own number `local_id` is; `once` names the table, file and school in which a child ought to stand
once only, where it does."""

_SEX = {"M": "M", "F": "F", "1": "M", "2": "F"}
_NO_UPN = UPN_UNKNOWN.values
_CHECKED: Mapping[str, Identifier] = {
    "upn": UPN,
    "former_upn": UPN,
    "uln": ULN,
    "nhs_number": NHS_NUMBER,
}


def mentions(chosen: Chosen) -> pl.DataFrame:
    """Every mention of a child in the chosen returns, with the columns of `MENTIONS`.

    In order of trust, that of `catalogue.RETURNS`: SEN2 comes before Annex A, as it is checked and sent by
    law and says of which day it speaks; within a return the order is that of its rows. A number that its
    check finds wrong is kept as written and is no valid one; codes such as UN1 are no UPN at all.
    """
    together = pl.concat([pl.DataFrame(schema=dict(MENTIONS)), *_parts(chosen)])
    return together.with_columns(
        _valid(together[name], identifier).alias(f"valid_{name}") for name, identifier in _CHECKED.items()
    )


def naming_table(declared: Return, table: Table) -> Table | None:
    """The table whose rows say of whom the rows of this table speak: the outermost that names children."""
    upwards = (table, *above(declared, table))
    return next((one for one in reversed(upwards) if one.names_children), None)


def row_key(read_table: ReadTable) -> str:
    """The column by which rows of a table are known: its key if other tables hang from it, else the row."""
    return read_table.table.key if read_table.has(read_table.table.key) else "row"


def stands_once(declared: Return, table: Table) -> bool:
    """Whether a child has one row in a table: in lists of people, from which what else is said hangs, and in
    those of Annex A."""
    return table.key == "person_key" or declared.kind == ANNEX_A.kind


def sex_of(*columns: str) -> pl.Expr:
    """M or F by the first of the columns that says so; each holds sexes or genders as returns code them."""
    said = (pl.col(column).replace_strict(_SEX, default=None, return_dtype=TEXT) for column in columns)
    return pl.coalesce(*said, pl.lit(None, dtype=TEXT))


def _parts(chosen: Chosen) -> Iterator[pl.DataFrame]:
    for place, read in enumerate(chosen.used):
        for read_table in read.tables.values():
            if naming_table(read.declaration, read_table.table) is read_table.table:
                yield _of_table(read_table, read, place)


def _of_table(read_table: ReadTable, read: ReadReturn, place: int) -> pl.DataFrame:
    coded = with_bare_codes(read_table.rows, read_table.table)
    told = coded.select(
        *_told(read_table),
        kind=pl.lit(read.kind),
        file=pl.lit(Path(read_table.file).name),
        table=pl.lit(read_table.table.name),
        title=pl.lit(read_table.table.title_in(read.shape)),
        row=pl.col("row"),
        read=pl.lit(place, dtype=WHOLE),
        key=pl.col(row_key(read_table)),
        numbers=pl.lit(read.declaration.numbers or None, dtype=TEXT),
        once=_once(read_table, read, place),
    )
    return conform(told, MENTIONS)


def _told(read_table: ReadTable) -> Iterator[pl.Expr]:
    for what in Tells:
        names = [column.name for column in read_table.table.columns if column.tells is what]
        held = [name for name in names if read_table.has(name)]
        if held:
            yield _value(what, held).alias(what.value)


def _value(what: Tells, columns: list[str]) -> pl.Expr:
    """What the columns tell: the one declared last where several do, as it replaced the others."""
    if what is Tells.SEX:
        return sex_of(*reversed(columns))
    value = pl.coalesce(*reversed(columns))
    if what in {Tells.UPN, Tells.FORMER_UPN}:
        return pl.when(~value.is_in(_NO_UPN)).then(value)
    if what is Tells.NHS_NUMBER:
        return value.str.replace_all(r"[\s-]", "")
    return value


def _once(read_table: ReadTable, read: ReadReturn, place: int) -> pl.Expr:
    """The place in which a child stands once: a table, of a file of many schools the part of each school."""
    if not stands_once(read.declaration, read_table.table):
        return pl.lit(None, dtype=TEXT)
    table = pl.lit(f"{read_table.table.name}/{place}")
    of_schools = read.declaration.sender is Sender.SCHOOL and read_table.has("urn")
    return pl.concat_str(table, pl.lit("/"), pl.col("urn").fill_null("")) if of_schools else table


def _valid(texts: pl.Series, identifier: Identifier) -> pl.Series:
    """The texts that are right identifiers; each different text is checked once."""
    right = [text for text in texts.drop_nulls().unique() if identifier.is_valid(text)]
    return texts.zip_with(texts.is_in(right), pl.Series([None], dtype=TEXT))

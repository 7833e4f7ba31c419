"""Where the returns speak of a child: one row for each row of a return that names one, in order of trust."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl

from lanyard.core.register.bare_codes import with_bare_codes
from lanyard.core.register.choose import Chosen
from lanyard.core.register.tables import DATE, LIST_TABLES, TEXT, WHOLE, Schema, conform
from lanyard.core.returns.reading import ReadReturn, ReadTable
from lanyard.core.returns.sen2.people import PERSON
from lanyard.core.words.code_sets.sen2 import UPN_UNKNOWN
from lanyard.core.words.identifiers import ULN, UPN, Identifier

MENTIONS: Schema = {
    "kind": TEXT,
    "file": TEXT,
    "table": TEXT,
    "title": TEXT,
    "row": WHOLE,
    "key": WHOLE,
    "valid_upn": TEXT,
    "valid_uln": TEXT,
    "upn": TEXT,
    "uln": TEXT,
    "surname": TEXT,
    "forename": TEXT,
    "birth_date": DATE,
    "sex": TEXT,
    "ethnicity": TEXT,
    "postcode": TEXT,
    "own_id": TEXT,
}
"""`table` is its declared name and `title` what the file calls it; `key` is the person's number in SEN2 and
the row in a list; `own_id` is the area's own number for the child."""

_OWN_NAMES: Mapping[str, str] = {
    "person_birth_date": "birth_date",
    "unique_learner_number": "uln",
    "person_key": "key",
    "unique_id": "own_id",
}
"""What tables call the columns of `MENTIONS`, where they call them otherwise."""

_SEX_COLUMNS = ("sex", "gender_current", "gender")
_SEX = {"M": "M", "F": "F", "1": "M", "2": "F"}
_NO_UPN = UPN_UNKNOWN.values


def mentions(chosen: Chosen) -> pl.DataFrame:
    """Every mention of a child in the chosen returns, with the columns of `MENTIONS`.

    In order of trust: SEN2 comes before Annex A, as it is checked and sent by law and says of which day it
    speaks; within a return the order is that of its rows. A UPN or ULN that its check finds wrong is kept
    under `upn` and `uln` and is no `valid_upn` or `valid_uln`; codes such as UN1 are no UPN at all.
    """
    together = pl.concat([pl.DataFrame(schema=dict(MENTIONS)), *_parts(chosen)])
    return together.with_columns(
        _valid(together["upn"], UPN).alias("valid_upn"), _valid(together["uln"], ULN).alias("valid_uln")
    )


def children_by(mentions: pl.DataFrame, table: str, key: str) -> pl.LazyFrame:
    """The child of each row of one table: the columns `key`, under the name given, and `child_id`."""
    own = mentions.lazy().filter(pl.col("table") == table)
    return own.select(pl.col("key").alias(key), "child_id")


def _parts(chosen: Chosen) -> Iterator[pl.DataFrame]:
    for read in (chosen.sen2, chosen.annex_a):
        if read is None:
            continue
        naming = (read.tables[name] for name in (PERSON.name, *LIST_TABLES) if name in read.tables)
        yield from (_of_table(read_table, read) for read_table in naming)


def _of_table(read_table: ReadTable, read: ReadReturn) -> pl.DataFrame:
    coded = with_bare_codes(read_table.rows, read_table.table).with_columns(
        kind=pl.lit(read.kind),
        file=pl.lit(Path(read_table.file).name),
        table=pl.lit(read_table.table.name),
        title=pl.lit(read_table.table.title_in(read.shape)),
        key=pl.col("row"),
        sex=sex_of(*filter(read_table.has, _SEX_COLUMNS)),
    )
    renamed = coded.drop("key" if "person_key" in coded.columns else ()).rename(_OWN_NAMES, strict=False)
    return conform(renamed, MENTIONS).with_columns(_no_code("upn").alias("upn"))


def sex_of(*columns: str) -> pl.Expr:
    """M or F by the first of the columns that says so; each holds sexes or genders as SEN2 codes them."""
    said = (pl.col(column).replace_strict(_SEX, default=None, return_dtype=TEXT) for column in columns)
    return pl.coalesce(*said, pl.lit(None, dtype=TEXT))


def _no_code(column: str) -> pl.Expr:
    return pl.when(~pl.col(column).is_in(_NO_UPN)).then(pl.col(column))


def _valid(texts: pl.Series, identifier: Identifier) -> pl.Series:
    """The texts that are right identifiers; each different text is checked once."""
    right = [text for text in texts.drop_nulls().unique() if identifier.is_valid(text)]
    return texts.zip_with(texts.is_in(right), pl.Series([None], dtype=TEXT))

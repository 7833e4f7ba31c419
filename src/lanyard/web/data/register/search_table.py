"""The table by which children are found: one row a child, written once beside a snapshot.

`words` holds what somebody might type, in small letters: every name and number that any return gives the
child, and the birth date as 12/06/2014. Rows stand in order of names, and `place` is that order, so that a
page of them is read without sorting a quarter of a million of them by text.
"""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path

import polars as pl

from lanyard.core.register.facts import FACTS, Fact
from lanyard.core.register.snapshot import Snapshot
from lanyard.core.register.tables import SCHEMAS
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Table, Tells
from lanyard.core.words.age_columns import age_at
from lanyard.core.words.code_sets.needs import NEED
from lanyard.web.data.register.flags import FLAGS, flags_of

SEARCH = "search.parquet"

SCHEMA = pl.Schema(
    {
        "place": pl.UInt32(),
        "child_id": pl.Int64(),
        "surname": pl.String(),
        "forename": pl.String(),
        "birth_date": pl.Date(),
        "age": pl.Int32(),
        "sex": pl.String(),
        "upn": pl.String(),
        "uln": pl.String(),
        "nhs_number": pl.String(),
        "need": pl.String(),
        "urn": pl.String(),
        "setting": pl.String(),
        "setting_words": pl.String(),
        "words": pl.String(),
        **{flag.name: pl.Boolean() for flag in FLAGS},
    }
)
"""The columns. `need` is the primary one as it is counted; flags are never null."""

_SEARCHED = frozenset(
    {
        Tells.UPN,
        Tells.FORMER_UPN,
        Tells.ULN,
        Tells.NHS_NUMBER,
        Tells.LOCAL_ID,
        Tells.SURNAME,
        Tells.FORENAME,
    }
)
_IN_REGISTER = ("surname", "forename", "upn", "uln", "nhs_number")


def write_search_table(snapshot: Snapshot, day: date, folder: Path) -> None:
    """Writes the table of a snapshot, with ages and flags on a day, into the folder of its desk tables."""
    search_table(snapshot, day).write_parquet(folder / SEARCH, row_group_size=50_000)


def read_search_table(folder: Path) -> pl.LazyFrame:
    """The table as it was written; an empty one where a snapshot has none."""
    path = folder / SEARCH
    return pl.scan_parquet(path, glob=False) if path.is_file() else pl.LazyFrame(schema=SCHEMA)


def search_table(snapshot: Snapshot, day: date) -> pl.DataFrame:
    """One row a child with the columns of `SCHEMA`, in order of surname, forename and child."""
    facts = {fact.name: fact for fact in FACTS}
    flags = [pl.col(flag.name).fill_null(value=False) for flag in FLAGS]
    whole = (
        snapshot.table("children")
        .join(_first_said(snapshot, facts["primary_need"], "need"), on="child_id", how="left")
        .join(_first_said(snapshot, facts["main_urn"], "urn"), on="child_id", how="left")
        .join(_settings(snapshot), on="urn", how="left")
        .join(_other_words(snapshot), on="child_id", how="left")
        .join(flags_of(snapshot, day), on="child_id", how="left")
        .with_columns(*flags, need=pl.col("need").replace(NEED.groups), age=age_at(pl.col("birth_date"), day))
        .with_columns(
            words=_words(),
            setting_words=_setting_words(),
        )
        .sort(_plain(pl.col("surname")), _plain(pl.col("forename")), "child_id", nulls_last=True)
        .with_row_index("place")
    )
    return whole.select(pl.col(name).cast(dtype) for name, dtype in SCHEMA.items()).collect()


def _words() -> pl.Expr:
    """What the register itself says, also without accents and apostrophes, and what else returns say."""
    own = pl.concat_str(
        *_IN_REGISTER, pl.col("birth_date").dt.strftime("%d/%m/%Y"), separator=" ", ignore_nulls=True
    )
    said = pl.concat_str(own, "other_words", separator=" ", ignore_nulls=True).str.to_lowercase()
    plain = _plain(said)
    return pl.when(plain == said).then(said).otherwise(pl.concat_str(said, plain, separator=" "))


def _setting_words() -> pl.Expr:
    return _plain(pl.concat_str("setting", "urn", separator=" ", ignore_nulls=True))


def _plain(text: pl.Expr) -> pl.Expr:
    """In small letters, without accents and apostrophes."""
    return text.str.to_lowercase().str.normalize("NFD").str.replace_all(r"[\p{M}'’]", "")


def _first_said(snapshot: Snapshot, fact: Fact, name: str) -> pl.LazyFrame:
    """What the first return in order of trust says of a fact: `child_id` and a column of the name."""
    said = pl.concat(
        snapshot.table(one.table)
        .filter(one.where)
        .select("child_id", one.value.cast(pl.String()).alias(name))
        for one in fact.said
    )
    return said.drop_nulls().unique("child_id", keep="first", maintain_order=True)


def _settings(snapshot: Snapshot) -> pl.LazyFrame:
    return snapshot.table("establishment").select("urn", setting="name").unique("urn", keep="first")


def _other_words(snapshot: Snapshot) -> pl.LazyFrame:
    """The names and numbers of a child that returns give otherwise than the register: `other_words`."""
    found = pl.concat(chain.from_iterable(_said_otherwise(snapshot, table) for table in _naming_tables()))
    distinct = found.unique(maintain_order=True)
    return distinct.group_by("child_id", maintain_order=True).agg(other_words=pl.col("word").str.join(" "))


def _said_otherwise(snapshot: Snapshot, table: Table) -> Iterator[pl.LazyFrame]:
    children = snapshot.table("children").select("child_id", *_IN_REGISTER)
    for column in table.columns:
        if column.tells not in _SEARCHED:
            continue
        word = pl.col("word").str.to_lowercase()
        rows = snapshot.table(table.name).select("child_id", word=pl.col(column.name).cast(pl.String()))
        if column.tells.value not in _IN_REGISTER:
            yield rows.drop_nulls()
            continue
        known = children.select("child_id", known=pl.col(column.tells.value).str.to_lowercase())
        joined = rows.drop_nulls().join(known, on="child_id", how="left")
        yield joined.filter(word.ne_missing(pl.col("known"))).select("child_id", "word")


def _naming_tables() -> Iterator[Table]:
    """The tables of a snapshot whose rows say of whom they speak."""
    tables = chain.from_iterable(declared.data_tables for declared in RETURNS)
    return (table for table in tables if table.names_children and table.name in SCHEMAS)

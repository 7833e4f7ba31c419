"""Names, birth date and sex of mentions in the forms in which they are compared."""

import polars as pl

from lanyard.core.register.spelling import folded, letters, once_each, parts, skeleton
from lanyard.core.register.tables import TEXT

NAMES = ("surname", "forename", "birth_date", "sex")
NAMES_AND_POSTCODE = (*NAMES, "postcode")
"""What must be equal where names alone link rows; all of it must be said."""

_NOT_ALLOWED = r"[^A-Z0-9]"


def key_of(mentions: pl.DataFrame, columns: tuple[str, ...]) -> pl.Series:
    """What each mention says in these columns as one text, null where it leaves one out. Marks, capitals and
    spaces make no difference."""
    said = mentions.select(_comparable(mentions, column) for column in columns)
    return said.select(pl.concat_str(columns, separator="|")).to_series()


def _comparable(mentions: pl.DataFrame, column: str) -> pl.Series:
    if column in {"surname", "forename"}:
        return once_each(mentions[column], lambda name: letters(folded(name))).alias(column)
    if column == "postcode":
        return postcode(mentions)
    return mentions[column].cast(TEXT)


def postcode(mentions: pl.DataFrame) -> pl.Series:
    """Postcodes in capitals without spaces, null where there is none."""
    plain = pl.col("postcode").str.to_uppercase().str.replace_all(_NOT_ALLOWED, "")
    return mentions.select(pl.when(plain.str.len_chars() > 3).then(plain).alias("postcode")).to_series()


def with_spellings(mentions: pl.DataFrame) -> pl.DataFrame:
    """What weighing compares: for each mention kind, sex, birth date, the same with day and month swapped,
    postcode, and of both names the letters, the skeleton and the parts."""
    names = [form for column in ("forename", "surname") for form in _forms(mentions, column)]
    plain = ("kind", "sex", "birth_date")
    return mentions.select(*plain, *names, postcode(mentions), swapped=_swapped())


def _forms(mentions: pl.DataFrame, column: str) -> list[pl.Series]:
    plain = once_each(mentions[column], folded)
    return [
        once_each(plain, letters).alias(column),
        once_each(plain, skeleton).alias(f"{column}_skeleton"),
        once_each(plain, parts).alias(f"{column}_parts"),
    ]


def _swapped() -> pl.Expr:
    """The birth date with day and month swapped; null where there is no such day or it is the same."""
    born = pl.col("birth_date")
    other = pl.date(born.dt.year(), pl.min_horizontal(born.dt.day(), 12), born.dt.month())
    can_be = (born.dt.day() <= 12) & (born.dt.day() != born.dt.month())
    return pl.when(can_be).then(other)

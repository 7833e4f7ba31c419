"""The records that are weighed: what each cluster is called, each way of saying it once."""

import polars as pl

from lanyard.core.register.linking.clusters import Clusters
from lanyard.core.register.linking.names import with_spellings

_SAID = ("surname", "forename", "birth_date", "sex", "postcode")
_FORMS = ("forename", "forename_skeleton", "surname", "surname_skeleton")


def who_is_named(mentions: pl.DataFrame, clusters: Clusters) -> pl.DataFrame:
    """The mentions with both names and a birth date or postcode: their place `mention`, `label` of their
    cluster, whether it has a UPN (`numbered`), its group of UPNs (`upns`), kind, and what they say."""
    named = pl.col("surname").is_not_null() & pl.col("forename").is_not_null()
    placed = pl.col("birth_date").is_not_null() | pl.col("postcode").is_not_null()
    rows = mentions.select(
        "kind",
        *_SAID,
        mention=pl.int_range(pl.len(), dtype=pl.Int64),
        label=pl.Series(clusters.label),
        upns=pl.Series(clusters.upn[clusters.label]),
    )
    return rows.filter(named & placed).with_columns(numbered=pl.col("upns") >= 0)


def spelt(named: pl.DataFrame, once_by: tuple[str, ...]) -> pl.DataFrame:
    """The rows as splink reads them (see `names.with_spellings`), those that say the same once for each
    different value of the columns `once_by`: `uid`, `mention`, `label`, `upns`, `numbered`, `initials`."""
    rows = named.unique([*once_by, *_SAID], keep="first", maintain_order=True)
    forms = pl.concat(
        [rows.select("mention", "label", "upns", "numbered"), with_spellings(rows)], how="horizontal"
    )
    told = [*once_by, *_FORMS, "birth_date", "sex", "postcode"]
    different = forms.unique(told, keep="first", maintain_order=True)
    whole = different.filter(pl.col("forename").is_not_null() & pl.col("surname").is_not_null())
    initials = pl.col("forename_skeleton").str.slice(0, 1) + pl.col("surname_skeleton").str.slice(0, 1)
    return whole.with_columns(initials=initials).with_row_index("uid").cast({"uid": pl.Int64})

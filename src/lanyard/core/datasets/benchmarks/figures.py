"""Published figures in one long form, whatever file they are from.

Columns: `measure`; `cuts`, the names of the cuts joined by "+" ("" for whole areas); `key`, the groups as
"age=10" joined by "&" ("" for whole areas); `year` in which the period ends, `period` in words,
`collection_year`; `level` ("england", "region", "area") and `place` ("England", the region's name, the area's
three digits); `numerator`, `denominator` and `value` (parts of 1, counts, scores); `printed`, the value that
the file writes beside the numbers; `mark` where there is no number; `trusted`, false where a trap says so;
`areas`, from how many areas it is added up where the file does not give it; `table`, the kind of the file.
"""

from collections.abc import Mapping

import polars as pl

ENGLAND, REGION, AREA = "england", "region", "area"

SCHEMA = pl.Schema(
    {
        "measure": pl.String(),
        "cuts": pl.String(),
        "key": pl.String(),
        "year": pl.Int64(),
        "period": pl.String(),
        "collection_year": pl.Int64(),
        "level": pl.String(),
        "place": pl.String(),
        "numerator": pl.Float64(),
        "denominator": pl.Float64(),
        "value": pl.Float64(),
        "printed": pl.Float64(),
        "mark": pl.String(),
        "trusted": pl.Boolean(),
        "areas": pl.Int64(),
        "table": pl.String(),
    }
)

WHOLE_AREA = ""


def key_of(cut: Mapping[str, str]) -> str:
    """The key of groups by the name of their cut, whatever their order."""
    return "&".join(f"{name}={cut[name]}" for name in sorted(cut))


def groups_of(key: str) -> Mapping[str, str]:
    """The groups by the name of their cut, of a key."""
    return dict(part.split("=", 1) for part in key.split("&")) if key else {}


def cuts_of(cut: Mapping[str, str]) -> str:
    """The names of the cuts as they stand in the column `cuts`."""
    return "+".join(sorted(cut))


def empty() -> pl.DataFrame:
    """No figures."""
    return SCHEMA.to_frame()

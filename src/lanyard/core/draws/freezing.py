"""Freezes a list: pseudonyms, strata, fingerprints, and what can be said before any seed is known."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from lanyard.core.draws import merkle
from lanyard.core.draws.entries import SPREAD_OVER, Entries, age_band
from lanyard.core.draws.keys import ListKey
from lanyard.core.draws.listing import lines_of, list_bytes, verifiers_bytes
from lanyard.core.draws.record import FrozenRecord, Spread, Terms
from lanyard.core.draws.shapes import Method, Shape
from lanyard.core.draws.spreading import Away, away_in, beside_random
from lanyard.core.draws.strata import small_classes, strata_of

FORM = "draw 1"
"""The form of list, certificate and seed; another form gets another name."""

_COUNTED = (
    "stratum",
    "has_plan",
    "looked_after",
    "alternative_provision",
    "need",
    "setting_type",
    "age_band",
)


@dataclass(frozen=True)
class Frozen:
    """A list as it is about to be kept: its record, its bytes, who is who, and its key."""

    record: FrozenRecord
    content: bytes
    verifiers: bytes
    children: pl.DataFrame
    key: ListKey


def frozen(entries: Entries, shape: Shape, key: ListKey) -> Frozen:
    """The list of the entries for a draw of this shape. Raises `QuotasCannotBeMet`."""
    rows = entries.rows.with_columns(pl.Series("id", key.pseudonyms(entries.rows["source_id"]))).sort("id")
    strata = strata_of(rows, shape)
    listed = rows.with_columns(pl.Series("stratum", strata.of_rows, dtype=pl.String()))
    content = list_bytes(listed)
    verifiers = verifiers_bytes(listed["id"].to_list(), strata.of_rows)
    record = FrozenRecord(
        lanyard=FORM,
        source=entries.source,
        sha256=_sha256(content),
        merkle_root=merkle.root(leaves(content, key)).hex(),
        verifiers_list_sha256=_sha256(verifiers),
        children=listed.height,
        shape=shape.name,
        method=shape.method,
        by=shape.by,
        size=shape.size,
        reserve_count=shape.reserve_count,
        quotas=shape.quotas,
        parts=strata.parts,
        counts=_counts(listed),
        excluded=entries.excluded,
        small_classes=small_classes(strata.of_rows),
        spread=_spread(listed, strata.parts, shape),
    )
    return Frozen(record, content, verifiers, listed.select("id", "source_id", "age", "setting"), key)


def leaves(content: bytes, key: ListKey) -> list[bytes]:
    """The leaf of each entry of a list, in its order."""
    lines = lines_of(content)
    return [merkle.leaf(line, key.salt(line.split(b",", 1)[0].decode())) for line in lines]


def fingerprint(terms: Terms) -> str:
    """The one number to note down at the freeze: SHA-256 over all terms, written as `seeds` writes them."""
    text = json.dumps(terms.model_dump(mode="json"), sort_keys=True)
    return _sha256(text.encode("ascii"))


def away_over_parts(rows: pl.DataFrame, parts: Mapping[str, int]) -> Mapping[tuple[str, str], Away]:
    """By column and value: how far the number drawn can be from its share, over all parts together."""
    total: dict[tuple[str, str], Away] = {}
    for part, size in parts.items():
        if size:
            some = rows.filter(pl.col("stratum").str.starts_with(f"{part}/"))
            for what, one in away_in(some, some["stratum"].to_list(), size).items():
                total[what] = total[what] + one if what in total else one
    return total


def _spread(rows: pl.DataFrame, parts: Mapping[str, int], shape: Shape) -> tuple[Spread, ...]:
    """What can be promised of each characteristic, for lists that are spread."""
    if shape.method is not Method.SYSTEMATIC or shape.by:
        return ()
    found = away_over_parts(rows, parts)
    beside = beside_random(found)
    return tuple(
        Spread(
            characteristic=title,
            farthest_possible=_rounded(
                max(one.farthest for (name, _), one in found.items() if name == column)
            ),
            beside_random=_rounded(beside[column]),
        )
        for column, title in SPREAD_OVER.items()
    )


def _rounded(number: float) -> float:
    return round(number, 6)


def _counts(rows: pl.DataFrame) -> Mapping[str, Mapping[str, int]]:
    banded = rows.with_columns(age_band())
    return {name: _counted(banded[name]) for name in _COUNTED}


def _counted(values: pl.Series) -> Mapping[str, int]:
    texts = values.replace_strict({True: "Y", False: "N"}) if values.dtype == pl.Boolean() else values
    return dict(sorted(texts.value_counts().iter_rows()))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()

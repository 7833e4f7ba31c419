"""The stratum of each child of a list, by the shape of the draw, and whether the draw can be made at all."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from lanyard.core.draws.entries import age_band
from lanyard.core.draws.errors import QuotasCannotBeMet
from lanyard.core.draws.quota_classes import SMALLEST_CLASS, quota_classes, unmet
from lanyard.core.draws.shapes import Method, Shape
from lanyard.core.draws.spreading import numbered

PLAN, SUPPORT = "plan", "support"
OTHER = "other"


@dataclass(frozen=True)
class Strata:
    """The stratum of each row, and how many are drawn from each part where the draw has parts."""

    of_rows: list[str]
    parts: Mapping[str, int]


def strata_of(rows: pl.DataFrame, shape: Shape) -> Strata:
    """The strata of a list for a shape. Raises `QuotasCannotBeMet` with every reason.

    A part is what stands before the last stroke of a stratum; only draws that are systematic have parts.
    """
    if shape.method is Method.IN_ORDER:
        _refuse(list(unmet(rows, shape.quotas, shape.size)))
        return Strata(quota_classes(rows, shape.quotas, shape.size).to_list(), {})
    if shape.by:
        return _by_column(rows, shape)
    return _by_plan(rows, shape)


def part_of(stratum: str) -> str:
    """The part to which a stratum belongs."""
    return stratum.rpartition("/")[0]


def small_classes(strata: Sequence[str]) -> Mapping[str, int]:
    """The strata of one to five children, which the verifier's list cannot hide."""
    counted = pl.Series("stratum", strata, dtype=pl.String()).value_counts().sort("stratum")
    return {name: count for name, count in counted.iter_rows() if count < SMALLEST_CLASS}


def _by_plan(rows: pl.DataFrame, shape: Shape) -> Strata:
    """So many of a hundred with a plan and the rest without, each spread by itself."""
    with_plan = (shape.size * (shape.plan_percent or 0) + 50) // 100
    parts = {PLAN: with_plan, SUPPORT: shape.size - with_plan}
    names = ["plan" if has_plan else "support" for has_plan in rows["has_plan"]]
    _refuse(
        [
            f"It asks for {size} children {'with a plan' if part == PLAN else 'on SEN support'} "
            f"and the list holds {names.count(part)}."
            for part, size in parts.items()
            if names.count(part) < size
        ]
    )
    return Strata(_in_parts(rows, names, lambda some, part: numbered(some, part, parts[part])), parts)


def _by_column(rows: pl.DataFrame, shape: Shape) -> Strata:
    """Parts by the values of a column, each with its share; rare values make one part together."""
    if rows.height < shape.size:
        _refuse([f"It asks for {shape.size} children and the list holds {rows.height}."])
    values = rows.with_columns(age_band())[shape.by].cast(pl.String())
    counts: Mapping[str, int] = dict(values.value_counts().iter_rows())
    names = [value if counts[value] >= SMALLEST_CLASS else OTHER for value in values]
    held = dict(sorted(Counter(names).items()))
    if len(held) > shape.size:
        _refuse([f"It asks for {shape.size} children, but the {len(held)} strata need one each."])
    parts = shared_out(held, shape.size)
    return Strata([f"{name}/0000" for name in names], parts)


def shared_out(counts: Mapping[str, int], size: int) -> Mapping[str, int]:
    """Each part's share of the places: one for each, the others by highest averages (Webster)."""
    places = dict.fromkeys(counts, 1)
    for _ in range(size - len(counts)):
        open_to = [name for name in counts if places[name] < counts[name]]
        places[max(open_to, key=lambda name: counts[name] / (2 * places[name] + 1))] += 1
    return places


def _in_parts(
    rows: pl.DataFrame, names: Sequence[str], classes: Callable[[pl.DataFrame, str], list[str]]
) -> list[str]:
    """The strata of all rows, worked out part by part."""
    numbered_rows = rows.with_columns(pl.Series("part", names)).with_row_index("row")
    found: dict[int, str] = {}
    for part in sorted(set(names)):
        some = numbered_rows.filter(pl.col("part") == part)
        found |= dict(zip(some["row"], classes(some, part), strict=True))
    return [found[row] for row in range(rows.height)]


def _refuse(reasons: Sequence[str]) -> None:
    if reasons:
        raise QuotasCannotBeMet(tuple(reasons))

"""The class of each child in a draw with quotas: what it counts towards, coarse enough to name nobody.

The verifier's list shows pseudonyms and classes. A class of fewer than six would tell that there are few such
children, so its children stop counting towards one of their quotas and join those without it. Who stops
counting loses nothing but that quota's help, and the quotas are still met in truth, by others or by them.
Only where a quota has too few children to spare one does a small class stay, and the list says so.
"""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl

from lanyard.core.draws.entries import HAS, Trait
from lanyard.core.draws.filling import MOST_STATES, can_fill, states
from lanyard.core.draws.shapes import Quota

SMALLEST_CLASS = 6
"""As everywhere, one to five children are a small number."""

COUNTS_FOR_NONE = "none"
BETWEEN = "+"

Names = tuple[Trait, ...]


def quota_classes(rows: pl.DataFrame, quotas: Sequence[Quota], size: int) -> pl.Series:
    """The class of each row: the quotas towards which it counts, joined by a plus, or `none`."""
    own = rows.select(_class(quotas)).to_series()
    counts = {_names(one): count for one, count in own.value_counts().sort(own.name).iter_rows()}
    goes_to = {written(names): written(to) for names, to in merged(counts, quotas, size).items()}
    return own.replace_strict(goes_to, return_dtype=pl.String()).alias("stratum")


def unmet(rows: pl.DataFrame, quotas: Sequence[Quota], size: int) -> Iterator[str]:
    """Why so many children with these quotas cannot be drawn from the rows; nothing where they can."""
    if rows.height < size:
        yield f"It asks for {size} children and the list holds {rows.height}."
        return
    if states(_wanted(quotas)) > MOST_STATES:
        yield "The quotas are too large to be checked exactly: draw by strata instead."
        return
    for quota in quotas:
        held = rows.select(HAS[quota.id].sum()).item()
        if held < quota.at_least:
            yield f"It asks for at least {quota.at_least} {quota.words} and the list holds {held}."
        elif quota.at_least > size:
            yield f"It asks for at least {quota.at_least} {quota.words} among only {size} children."
    counts = rows.select(_class(quotas)).to_series().value_counts()
    together = {_names(one): count for one, count in counts.iter_rows()}
    if not _can_be_met(together, quotas, size):
        yield f"No {size} children of the list meet all its quotas together."


def merged(counts: Mapping[Names, int], quotas: Sequence[Quota], size: int) -> Mapping[Names, Names]:
    """Which class each combination of quotas joins."""
    goes_to = {names: names for names in counts}
    held = dict(counts)
    while step := _next_step(held, quotas, size):
        small, coarser = step
        held[coarser] = held.get(coarser, 0) + held.pop(small)
        goes_to = {names: coarser if to == small else to for names, to in goes_to.items()}
    return goes_to


def written(names: Names) -> str:
    """A class as lists and certificates write it."""
    return BETWEEN.join(names) or COUNTS_FOR_NONE


def kinds_of(classes: Sequence[str], quotas: Sequence[Quota]) -> tuple[tuple[int, ...], ...]:
    """For each class the numbers of the quotas towards which it counts."""
    return tuple(
        tuple(number for number, quota in enumerate(quotas) if quota.id in one.split(BETWEEN))
        for one in classes
    )


def _next_step(counts: Mapping[Names, int], quotas: Sequence[Quota], size: int) -> tuple[Names, Names] | None:
    """The smallest class that is too small and may join a coarser one, and that one."""
    for names, count in sorted(counts.items(), key=lambda each: (each[1], each[0])):
        if count >= SMALLEST_CLASS:
            return None
        for dropped in sorted(names, key=lambda name: (-_pool(counts, name), name)):
            coarser = tuple(name for name in names if name != dropped)
            if _can_spare(counts, names, dropped, quotas, size):
                return names, coarser
    return None


def _can_spare(
    counts: Mapping[Names, int], names: Names, dropped: Trait, quotas: Sequence[Quota], size: int
) -> bool:
    """Whether enough others count towards a quota when this class no longer does."""
    coarser = tuple(name for name in names if name != dropped)
    then = {each: count for each, count in counts.items() if each != names}
    then[coarser] = then.get(coarser, 0) + counts[names]
    at_least = max((quota.at_least for quota in quotas if quota.id == dropped), default=0)
    enough = _pool(then, dropped) >= max(SMALLEST_CLASS, at_least)
    return enough and _can_be_met(then, quotas, size)


def _pool(counts: Mapping[Names, int], name: Trait) -> int:
    return sum(count for names, count in counts.items() if name in names)


def _can_be_met(counts: Mapping[Names, int], quotas: Sequence[Quota], size: int) -> bool:
    kinds = kinds_of([written(names) for names in counts], quotas)
    return can_fill(_wanted(quotas), kinds, tuple(counts.values()), size)


def _wanted(quotas: Sequence[Quota]) -> tuple[int, ...]:
    return tuple(quota.at_least for quota in quotas)


def _class(quotas: Sequence[Quota]) -> pl.Expr:
    parts = [pl.when(HAS[quota.id]).then(pl.lit(str(quota.id))) for quota in quotas]
    if not parts:
        return pl.lit(COUNTS_FOR_NONE).repeat_by(pl.len()).explode().alias("class")
    joined = pl.concat_str(parts, separator=BETWEEN, ignore_nulls=True)
    return pl.when(joined != "").then(joined).otherwise(pl.lit(COUNTS_FOR_NONE)).alias("class")


def _names(written_class: str) -> Names:
    if written_class == COUNTS_FOR_NONE:
        return ()
    return tuple(Trait(name) for name in written_class.split(BETWEEN))

"""Trains the model on the returns themselves: what rows of one child share, and what strangers share.

What strangers share is counted among random pairs, one row a child. What rows of one child share is learnt by
expectation maximisation over rows of different returns, once among those with equal birth dates and once
among those with equal names. A level that the data does not show often enough keeps its declared value.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

import polars as pl

from lanyard.core.register.linking.probable.comparisons import (
    COMPARISONS,
    EQUAL_CHILDREN,
    EQUAL_NAMES,
    Comparison,
)
from lanyard.core.register.linking.probable.model import Model, Values, declared_model, settings_of
from lanyard.core.register.linking.probable.splink_linker import linker_of
from lanyard.core.register.linking.probable.who import spelt
from lanyard.core.register.linking.settings import Settings

if TYPE_CHECKING:
    from splink import Linker

_OTHER_RETURN = "l.kind <> r.kind"
_TRAINING = tuple(f"{rule} and {_OTHER_RETURN}" for rule in ("l.birth_date = r.birth_date", EQUAL_NAMES))

# Fibonacci hashing: spreads consecutive days evenly, the same on every machine.
_SPREAD, _BUCKETS = 2_654_435_761, 1 << 32

_LEAST_OF_DECLARED = 0.2
"""A share that training finds smaller than this part of its declared value was hardly ever seen."""


def trained_model(named: pl.DataFrame, settings: Settings) -> Model:
    """The model trained on rows of `who.who_is_named`, or the declared one where there are too few."""
    declared = declared_model(1 / max(named["label"].n_unique(), 2))
    sample = _of_some_days(named, settings.most_rows)
    rows = spelt(sample, ("kind", "label"))
    if rows.height < settings.enough_rows or _pairs_of_one_day(rows) < settings.enough_pairs:
        return declared
    prior = _prior(rows, settings) * sample.height / named.height
    strangers = _what_strangers_share(named, declared, settings)
    return Model(_what_one_child_shares(rows, strangers), prior)


def _of_some_days(named: pl.DataFrame, most: int) -> pl.DataFrame:
    """All rows of some birth dates, so that those of one child stay together; all rows where they are few."""
    dated = named.drop_nulls("birth_date")
    if dated.height <= most:
        return dated
    day = pl.col("birth_date").dt.epoch("d").cast(pl.Int64).abs()
    return dated.filter((day * _SPREAD) % _BUCKETS < int(_BUCKETS * most / dated.height))


def _pairs_of_one_day(rows: pl.DataFrame) -> int:
    days = rows.group_by("birth_date").agg(pl.len(), pl.col("kind").n_unique())
    several = days.filter(pl.col("kind") > 1)["len"].cast(pl.Int64)
    return int((several * (several - 1) // 2).sum())


def _what_strangers_share(named: pl.DataFrame, model: Model, settings: Settings) -> Model:
    """Counted among rows of different children, whatever their birth dates."""
    children = named.unique("label", keep="first", maintain_order=True)
    every = -(-children.height // settings.most_rows)
    rows = spelt(children.gather_every(every), ("label",))
    with linker_of(rows, settings_of(model, (EQUAL_CHILDREN,))) as linker:
        linker.training.estimate_u_using_random_sampling(
            max_pairs=settings.most_pairs, seed=settings.seed, min_count_per_level=None, num_chunks=1
        )
        return Model(_read_back(linker, model), model.prior)


def _what_one_child_shares(rows: pl.DataFrame, model: Model) -> Mapping[str, tuple[Values, ...]]:
    with linker_of(rows, settings_of(model, (EQUAL_CHILDREN,))) as linker:
        for rule in _TRAINING:
            linker.training.estimate_parameters_using_expectation_maximisation(
                rule, estimate_without_term_frequencies=True
            )
        return _read_back(linker, model)


def _prior(rows: pl.DataFrame, settings: Settings) -> float:
    """The share of pairs of rows that are one child's, by the number with equal names and birth dates: all
    that rules of this kind find, made up to what they miss."""
    alike = rows.group_by("surname", "forename", "birth_date").len()["len"].cast(pl.Int64)
    found = int((alike * (alike - 1) // 2).sum())
    possible = rows.height * (rows.height - 1) / 2
    return max(found, 1) / settings.recall_of_equal_names / possible


def _read_back(linker: "Linker", before: Model) -> Mapping[str, tuple[Values, ...]]:
    told = cast("Mapping[str, object]", linker.misc.save_model_to_json())
    comparisons = cast("Sequence[Mapping[str, object]]", told["comparisons"])
    by_name = {str(one["output_column_name"]): one["comparison_levels"] for one in comparisons}
    return {one.name: _sound(one, before.values[one.name], _values(by_name[one.name])) for one in COMPARISONS}


def _values(levels: object) -> tuple[Values, ...]:
    """The shares in splink's levels; the first is that of nothing said."""
    told = cast("Sequence[Mapping[str, object]]", levels)[1:]
    return tuple(Values(_share(level, "m_probability"), _share(level, "u_probability")) for level in told)


def _share(level: Mapping[str, object], name: str) -> float:
    value = level.get(name)
    return float(value) if isinstance(value, int | float) else 0.0


def _sound(comparison: Comparison, before: Sequence[Values], found: Sequence[Values]) -> tuple[Values, ...]:
    """What training found, no share smaller than the data can tell; the values before where it makes no
    sense: where equal speaks against, or different for one child."""
    same = _shares((v.same for v in found), (level.same for level in comparison.all_levels))
    strangers = _shares((v.strangers for v in found), (level.strangers for level in comparison.all_levels))
    values = tuple(Values(*pair) for pair in zip(same, strangers, strict=True))
    makes_sense = values[0].same > values[0].strangers and values[-1].same < values[-1].strangers
    return values if makes_sense else tuple(before)


def _shares(found: Iterable[float], declared: Iterable[float]) -> list[float]:
    least = [max(share, said * _LEAST_OF_DECLARED) for share, said in zip(found, declared, strict=True)]
    whole = sum(least)
    return [share / whole for share in least]

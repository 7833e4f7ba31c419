"""Names of make-believe children: plausible for their ethnicity, and no two namesakes born on one day."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

import numpy as np
import polars as pl

from lanyard.core.synth.chance import Flags, Lot

MOST_ROUNDS = 40
"""How often names of namesakes are drawn anew before the last of them get a number of their own."""


class _Pool(TypedDict):
    girls: list[str]
    boys: list[str]
    surnames: list[str]


class _Names(TypedDict):
    pools: dict[str, _Pool]
    backgrounds: dict[str, list[str]]


def with_names(people: pl.DataFrame, lot: Lot, beside: pl.DataFrame | None = None) -> pl.DataFrame:
    """Adds `surname` and `forename` to people with `ethnicity`, `sex` and `birth_date`; no two namesakes were
    born on the same day, nor is any a namesake of those `beside` them, who have names."""
    taken = pl.DataFrame(schema=_WHO) if beside is None else beside.select(list(_WHO))
    named = _drawn(people, lot)
    for _ in range(MOST_ROUNDS):
        again = _namesakes(named, taken)
        if not again.any():
            return named
        drawn = _drawn(people.filter(again), lot)
        named = _replaced(named, again, drawn)
    return _numbered(named, taken)


@cache
def double_names() -> tuple[tuple[str, str], ...]:
    """Pairs of a double surname and a forename, all different; nobody who is drawn has a double surname."""
    pool = _names()["pools"]["british"]
    surnames = [f"{one}-{other}" for one in pool["surnames"] for other in pool["surnames"] if one != other]
    return tuple((surname, forename) for forename in pool["girls"] for surname in surnames)


@cache
def surnames_of(ethnicity: str) -> tuple[str, ...]:
    """The surnames that people of an ethnicity may have; those of anybody for one that is not known."""
    backgrounds = _names()["backgrounds"]
    pools = backgrounds.get(ethnicity, backgrounds["REFU"])
    return tuple(name for pool in pools for name in _names()["pools"][pool]["surnames"])


@cache
def _names() -> _Names:
    text = files(__package__).joinpath("names.toml").read_text(encoding="utf-8")
    return cast("_Names", tomllib.loads(text))


def _drawn(people: pl.DataFrame, lot: Lot) -> pl.DataFrame:
    """Names drawn for each ethnicity and sex at once, in fixed order."""
    surname = np.empty(people.height, dtype=object)
    forename = np.empty(people.height, dtype=object)
    ethnicity, sex = people["ethnicity"].to_numpy(), people["sex"].to_numpy()
    for code, pools in _names()["backgrounds"].items():
        for letter, kind in (("F", "girls"), ("M", "boys")):
            own = (ethnicity == code) & (sex == letter)
            lists = _lists(pools, kind)
            surname[own] = _some(lists["surnames"], own, lot)
            forename[own] = _some(lists["forenames"], own, lot)
    return people.with_columns(
        surname=pl.Series(surname.tolist(), dtype=pl.String),
        forename=pl.Series(forename.tolist(), dtype=pl.String),
    )


def _lists(pools: list[str], kind: str) -> Mapping[str, list[str]]:
    chosen = [_names()["pools"][pool] for pool in pools]
    forenames = [name for pool in chosen for name in (pool["girls"] if kind == "girls" else pool["boys"])]
    return {"surnames": [name for pool in chosen for name in pool["surnames"]], "forenames": forenames}


def _some(names: list[str], own: Flags, lot: Lot) -> list[str]:
    return [names[place] for place in lot.integers(0, len(names), int(own.sum()))]


def _namesakes(people: pl.DataFrame, taken: pl.DataFrame) -> pl.Series:
    """True for everybody but the first of those with the same name and birth date, the taken ones before."""
    everyone = pl.concat([taken, people.select(list(_WHO))])
    return everyone.select(~pl.struct(pl.all()).is_first_distinct()).to_series()[taken.height :]


def _replaced(people: pl.DataFrame, again: pl.Series, drawn: pl.DataFrame) -> pl.DataFrame:
    places = again.arg_true()
    return people.with_columns(
        people["surname"].scatter(places, drawn["surname"]),
        people["forename"].scatter(places, drawn["forename"]),
    )


def _numbered(people: pl.DataFrame, taken: pl.DataFrame) -> pl.DataFrame:
    """A second surname for whoever still has a namesake: only thinkable in areas larger than England."""
    again = _namesakes(people, taken)
    number = pl.int_range(pl.len()).over("birth_date")
    second = pl.format("{}-{}", "surname", number)
    return people.with_columns(surname=pl.when(again).then(second).otherwise("surname"))


_WHO = {"surname": pl.String(), "forename": pl.String(), "birth_date": pl.Date()}

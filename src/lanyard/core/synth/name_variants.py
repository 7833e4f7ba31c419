"""Other ways to write the same name: declared transliterations, and what systems do to hyphens and marks."""

import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TypedDict, cast

import polars as pl

_COLUMNS = ("surname", "forename")


class _Variants(TypedDict):
    forenames: list[list[str]]
    surnames: list[list[str]]
    family_name_first: list[str]


def other_ways(column: str, name: str) -> tuple[str, ...]:
    """The other ways to write a name of `surname` or `forename`; none for most names that have but one."""
    told = _ways()[column].get(name, ())
    ways = dict.fromkeys((*told, *_without_marks(name), *_parted(column, name)))
    return tuple(way for way in ways if way != name)


def has_other_way(people: pl.DataFrame) -> pl.Series:
    """Of people with `surname` and `forename`, whether either name can be written otherwise."""
    return people.select(pl.any_horizontal(_able(name, people[name]) for name in _COLUMNS)).to_series()


@cache
def family_name_first() -> frozenset[str]:
    """Backgrounds, by ethnicity code, whose family name some systems take for the first name."""
    return frozenset(_declared()["family_name_first"])


def _able(column: str, names: pl.Series) -> pl.Expr:
    able = {name: bool(other_ways(column, name)) for name in names.drop_nulls().unique()}
    return pl.col(column).replace_strict(able, return_dtype=pl.Boolean(), default=False)


def _without_marks(name: str) -> tuple[str, ...]:
    plain = "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
    return (plain.replace("'", ""),)


def _parted(column: str, name: str) -> tuple[str, ...]:
    """A name in two parts: with a space, in one, and a surname with either part alone."""
    parts = name.replace("-", " ").split()
    if len(parts) != 2:
        return ()
    joined = (" ".join(parts), "-".join(parts))
    return (*joined, *parts) if column == "surname" else joined


@cache
def _declared() -> _Variants:
    text = files(__package__).joinpath("name_variants.toml").read_text(encoding="utf-8")
    return cast("_Variants", tomllib.loads(text))


@cache
def _ways() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    declared = _declared()
    lists = {"surname": declared["surnames"], "forename": declared["forenames"]}
    return {
        column: {name: tuple(way for way in ways if way != name) for ways in names for name in ways}
        for column, names in lists.items()
    }

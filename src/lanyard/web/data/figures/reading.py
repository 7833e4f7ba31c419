"""Reads the figures of a pack back from its files. Packs never change, so what was read is kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

import polars as pl

from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.declare import DataSet
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA
from lanyard.core.packs.beside import Beside, read_beside

_MANY = 256
"""Files that are kept in mind: all figures of a few snapshots."""

_ORIGINS = ("period", "basis")
"""Columns that only shareable files have; they are the same for the real figures."""


@dataclass(frozen=True)
class Held:
    """How far a data set could be made, and what it needs, as a pack says it."""

    status: Status
    needs: str


@dataclass(frozen=True)
class Made:
    """How a pack was made: the versions of the program and of its rules."""

    program: str
    rules: str


def shared_figures(pack: Path, data_set: DataSet) -> pl.DataFrame:
    """The figures of a data set fit to share, with the columns of `SHAREABLE_SCHEMA`."""
    return _read(pack / "datasets/shareable" / f"{data_set.file_stem}.csv")


def real_figures(pack: Path, data_set: DataSet) -> pl.DataFrame:
    """The same with nothing hidden: for those who may see small numbers only."""
    real = _read(pack / "datasets/data-team" / f"{data_set.file_stem}.csv").drop(_ORIGINS)
    whence = shared_figures(pack, data_set).select("measure", *_ORIGINS).unique("measure", keep="first")
    joined = real.join(whence, on="measure", how="left", maintain_order="left")
    return joined.select(SHAREABLE_SCHEMA.names())


def commissioned(pack: Path, data_set: DataSet) -> pl.DataFrame:
    """What is commissioned of a service, as words; empty where nothing is said of it."""
    return _read_words(pack / "datasets/shareable" / f"{data_set.file_stem}-commissioned.csv")


def beside_of(pack: Path) -> Beside | None:
    """Published figures beside the pack's own; None where it was made without."""
    path = pack / "datasets/benchmarks.csv"
    return read_beside(path) if path.is_file() else None


@lru_cache(maxsize=_MANY)
def held(pack: Path) -> Mapping[int, Held]:
    """What a pack holds of each data set, by number; nothing where its files have been erased."""
    told = _manifest(pack).get("datasets", [])
    return {int(each["id"]): Held(Status(each["status"]), each["needs"]) for each in told}


@lru_cache(maxsize=_MANY)
def made(pack: Path) -> Made:
    """How a pack was made."""
    told = _manifest(pack)
    return Made(str(told.get("lanyard", "")), str(told.get("rules", "")))


def day_of_lists(pack: Path) -> date:
    """The day that the lists and ages of a pack are as at."""
    return date.fromisoformat(str(_manifest(pack)["as_at"]))


def latest_day(figures: pl.DataFrame) -> date | None:
    """The last day that the returns behind some figures are about; None where none says one."""
    days = {period.split(" ")[-1] for period in figures["period"].drop_nulls().unique() if period}
    return date.fromisoformat(max(days)) if days else None


def forget() -> None:
    """Forgets what was read, for when files have changed after all."""
    for remembered in (_read, _read_words, held, made):
        remembered.cache_clear()


def _manifest(pack: Path) -> dict[str, list[dict[str, str]]]:
    path = pack / "manifest.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


@lru_cache(maxsize=_MANY)
def _read(path: Path) -> pl.DataFrame:
    words = _read_words(path)
    typed = [
        pl.col(name).cast(of) if name in words.columns else pl.lit(None, of).alias(name)
        for name, of in SHAREABLE_SCHEMA.items()
    ]
    return words.select(typed).filter(pl.col("measure").is_not_null())


@lru_cache(maxsize=_MANY)
def _read_words(path: Path) -> pl.DataFrame:
    if not path.is_file():
        return pl.DataFrame(schema={"measure": pl.String()})
    return pl.read_csv(path, infer_schema=False)

"""Puts planted children among the others, at places drawn by lot, and numbers everybody anew."""

from collections.abc import Mapping

import numpy as np
import polars as pl

from lanyard.core.synth.annex_a_tables import FIRST_ROW
from lanyard.core.synth.chance import Lot, Numbers

Tables = Mapping[str, pl.DataFrame]


def places(lot: Lot, others: int, planted: int) -> tuple[Numbers, Numbers]:
    """The places from 0, among all, of the others in their order and of the planted ones in theirs."""
    taken = lot.permutation(others + planted)[:planted]
    free = np.ones(others + planted, dtype=bool)
    free[taken] = False
    return np.flatnonzero(free), taken


def with_people(area: Tables, planted: Tables, lot: Lot) -> tuple[Tables, Numbers]:
    """The SEN2 tables with the planted people in them, and the new `person_key` of each planted one."""
    others, taken = places(lot, area["person"].height, planted["person"].height)
    together = {
        name: pl.concat([_moved(area[name], others + 1), _moved(rows, taken + 1)], how="diagonal")
        for name, rows in planted.items()
    }
    whole = {name: _renumbered(rows, together["requests"]) for name, rows in together.items()}
    return {"sen2": area["sen2"], **whole}, taken + 1


def with_rows(area: pl.DataFrame, planted: pl.DataFrame, lot: Lot) -> tuple[pl.DataFrame, Numbers]:
    """A list with the planted rows in it, and the new `row` of each planted one."""
    others, taken = places(lot, area.height, planted.height)
    together = pl.concat([area, planted], how="diagonal")
    rows = pl.Series(np.concatenate([others, taken]) + FIRST_ROW, dtype=pl.Int64)
    return together.with_columns(row=rows).sort("row"), taken + FIRST_ROW


def _moved(rows: pl.DataFrame, new_keys: Numbers) -> pl.DataFrame:
    """Rows with their people's new keys."""
    person = pl.Series(new_keys, dtype=pl.Int64).gather(rows["person_key"] - 1)
    return rows.with_columns(person_key=person, row=person)


def _renumbered(rows: pl.DataFrame, requests: pl.DataFrame) -> pl.DataFrame:
    """Rows in order of people, with the new numbers of the requests."""
    if "request_key" not in rows.columns:
        return rows.sort("person_key")
    known = requests.select("person_key", "request_key").sort("person_key", "request_key")
    known = known.with_columns(new_key=pl.int_range(1, known.height + 1, dtype=pl.Int64))
    joined = rows.join(known, on=["person_key", "request_key"], how="left", maintain_order="left")
    renumbered = joined.with_columns(request_key="new_key").drop("new_key")
    return renumbered.sort("request_key", maintain_order=True)

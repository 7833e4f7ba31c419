"""What providers of commissioned health services report in a made-up area: counts of four quarters, and no
names."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.chance import Lot
from lanyard.core.synth.declared_rows import listed
from lanyard.core.synth.world import Tables, World

QUARTERS, WEEKS = 4, 13
COVERAGE = {"healthy-child": "contact", "school-nursing": "measure", "newborn-screening": "measure"}
"""Services that report coverage, by what a row counts."""

BIRTHS_PER_PLAN, REFERRED_OF_BIRTHS = 0.23, 0.028
"""Births a quarter for each plan in force, from England's 560,000 or so a year; plausible."""

DUE_PER_PLAN = {"CONTACTS": 0.9, "NCMP": 0.48, "CARE_PLANS": 0.13, "CASELOAD": 0.7}
"""What is due of school nurses in a quarter for each plan in force; plausible."""

LADDERS = (
    ("referred", "accepted", "seen"),
    ("waiting", "waiting_over_18", "waiting_over_52"),
    ("provision_specified", "provision_delivered"),
)
"""Counts of which each is part of the one before."""

SERVICES = (
    "healthy-child", "school-nursing", "newborn-screening", "camhs", "speech-therapy", "occupational-therapy",
    "physiotherapy",
)  # fmt: skip
"""Kinds of their returns."""


def provider_tables(kind: str, world: World) -> Tables:
    """What is commissioned of a service and how it performed in the quarters of the collection year."""
    lot = world.chance.of(f"performance of {kind}")
    performance = _coverage(kind, world, lot) if kind in COVERAGE else _waits(kind, world, lot)
    stem = kind.replace("-", "_")
    asked = pl.DataFrame(_commissioned()[kind], infer_schema_length=None)
    return {
        f"{stem}_commissioned": listed(kind, f"{stem}_commissioned", asked),
        f"{stem}_performance": listed(kind, f"{stem}_performance", performance),
    }


@cache
def _commissioned() -> Mapping[str, list[dict[str, str | int]]]:
    """The services of each kind, in the columns of their table."""
    text = files(__package__).joinpath("commissioned.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _quarters(world: World) -> list[str]:
    return [f"{world.year - 1}-Q{quarter}" for quarter in range(1, QUARTERS + 1)]


def _coverage(kind: str, world: World, lot: Lot) -> pl.DataFrame:
    """Each measure in each quarter: how many were due, and for how many it was done."""
    parts = calibration.parts("services", kind.replace("-", "_"))
    rows = [
        (quarter, measure, _due(measure, world, lot)) for quarter in _quarters(world) for measure in parts
    ]
    told = pl.DataFrame(rows, schema=["quarter", COVERAGE[kind], "eligible"], orient="row")
    part = told[COVERAGE[kind]].replace_strict(parts, return_dtype=pl.Float64()).to_numpy()
    done = pl.Series(lot.binomial(told["eligible"].to_numpy(), part))
    return told.with_columns(on_time=done, done=done)


def _due(measure: str, world: World, lot: Lot) -> int:
    plans = world.population.holders.height
    births = BIRTHS_PER_PLAN * plans
    part = REFERRED_OF_BIRTHS if measure == "HEARING_REFERRAL" else 1.0
    return int(lot.poisson(plans * DUE_PER_PLAN[measure] if measure in DUE_PER_PLAN else births * part))


def _waits(kind: str, world: World, lot: Lot) -> pl.DataFrame:
    """Each quarter for everyone and, of these, for those with SEND; lists grow slowly."""
    entry = calibration.entries("services")["waits"]
    figures = dict(zip(entry["labels"], entry["rows"][kind], strict=True))
    of_send = calibration.parts("services", "of_send")[kind]
    plans = world.population.holders.height
    rows = []
    for number, quarter in enumerate(_quarters(world)):
        everyone = _counts(figures, plans * (1 + 0.03 * number), lot)
        for group, counts in (("ALL", everyone), ("SEND", _with_send(everyone, of_send, lot))):
            rows.append({"quarter": quarter, "group": group, **counts, **_weeks(figures, number, group)})
    return pl.DataFrame(rows)


def _counts(figures: Mapping[str, float], plans: float, lot: Lot) -> dict[str, int]:
    referred = int(lot.poisson(plans * figures["referred"] / 1000))
    accepted = int(lot.binomial(referred, figures["accepted"] / 100))
    waiting = int(lot.poisson(accepted * (1 + figures["first"] / WEEKS)))
    over_18 = int(lot.binomial(waiting, figures["over_18"] / 100))
    specified = int(lot.poisson(plans * 1.6))
    return {
        "referred": referred,
        "accepted": accepted,
        "seen": int(lot.binomial(accepted, 0.9)),
        "waiting": waiting,
        "waiting_over_18": over_18,
        "waiting_over_52": int(lot.binomial(over_18, figures["over_52"] / figures["over_18"])),
        "provision_specified": specified,
        "provision_delivered": int(lot.binomial(specified, figures["delivered"] / 100)),
    }


def _with_send(everyone: Mapping[str, int], part: float, lot: Lot) -> dict[str, int]:
    """Of everyone's counts those with SEND, drawn apart from each rung of a ladder: so neither they nor the
    others have more in a part than in its whole."""
    found: dict[str, int] = {}
    for ladder in LADDERS:
        drawn = below = 0
        for name in reversed(ladder):
            drawn += int(lot.binomial(everyone[name] - below, part))
            found[name], below = drawn, everyone[name]
    return found


def _weeks(figures: Mapping[str, float], quarter: int, group: str) -> dict[str, float]:
    """Median and 90th centile weeks; those with SEND wait a little longer."""
    longer = (1.12 if group == "SEND" else 1.0) * (1 + 0.02 * quarter)
    first, second = (float(np.round(figures[name] * longer, 1)) for name in ("first", "second"))
    return {
        "median_weeks_first": first,
        "centile_90_weeks_first": float(np.round(first * 2.6, 1)),
        "median_weeks_second": second,
        "centile_90_weeks_second": float(np.round(second * 2.4, 1)),
    }

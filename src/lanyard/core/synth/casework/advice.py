"""A made-up casework log: who was asked for advice in each assessment, and which services took part in each
annual review."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import happens_to, lots_of
from lanyard.core.synth.chance import Flags
from lanyard.core.synth.days import dates_of, days_of, later, on_weekdays, only_where
from lanyard.core.synth.declared_rows import TRUTH, listed
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.sen2_requests import cases
from lanyard.core.synth.social_care.whoever import who_of
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "casework", "casework"
ALWAYS_ASKED = (
    ("PSYCHOLOGY", None),
    ("EDUCATION", None),
    ("CARE", None),
    ("HEALTH", "PAEDIATRICS"),
)
"""Who is asked in every assessment (Special Educational Needs and Disability Regulations 2014, regulation 6),
and of which health service."""

IN_TIME_DAYS, ANSWERED = 42, 0.94
"""Advice is due within six weeks; the share of what was asked for that ever came is plausible."""

OTHER_NEED = "other"


def casework_tables(world: World) -> Tables:
    """The log of the twelve months before census day: advice and reviews, by case number and date."""
    return {
        "advice": _table(world, "advice", _advice(world), "request_date"),
        "review_reports": _table(world, "review_reports", _reviews(world), "review_date"),
    }


def _table(world: World, name: str, rows: pl.DataFrame, date: str) -> pl.DataFrame:
    known = who_of(world, rows).with_columns(
        pl.col("child").alias(TRUTH), case_id=local_ids(NUMBERS, rows["child"])
    )
    return listed(KIND, name, known.sort("case_id", date))


def _assessed(world: World) -> pl.DataFrame:
    """Agreed requests of the collection year: `child`, `received`, `decided`, `assessed`, `need`."""
    days = world.days
    every = cases(world.population.people, days, world.chance)
    agreed = every.filter((pl.col("outcome") == "Y") & (pl.col("received") >= days.first.item()))
    needs = world.population.people.select("child", "need")
    return agreed.select("child", "received", "decided", "assessed").join(
        needs, on="child", maintain_order="left"
    )


def _advice(world: World) -> pl.DataFrame:
    """One row for each service asked, some days after the decision; most answers come, many of them late."""
    assessed = _assessed(world)
    always = [
        assessed.with_columns(profession=pl.lit(who), service=pl.lit(service, pl.String))
        for who, service in ALWAYS_ASKED
    ]
    asked = pl.concat([*always, *_health_services(world, assessed)])
    key = asked["child"] * 16 + _numbered(asked)
    after = 1 + (lots_of(world.chance, "advice asked", key) * 9).astype(np.int64)
    day = np.minimum(on_weekdays(later(days_of(asked["decided"]), after)), world.days.census)
    told = asked.with_columns(asked_date=dates_of(day), request_date="received")
    return told.with_columns(received_date=_received(world, told, key))


def _numbered(rows: pl.DataFrame) -> pl.Series:
    """A small number for each kind of row, so that a child's rows draw apart."""
    kinds = pl.concat_str("profession", pl.col("service").fill_null(""))
    return rows.select(kinds.rank("dense").cast(pl.Int64)).to_series()


def _health_services(world: World, assessed: pl.DataFrame) -> list[pl.DataFrame]:
    return [
        assessed.filter(pl.Series(belongs)).with_columns(profession=pl.lit("HEALTH"), service=pl.lit(service))
        for service, belongs in involved(world, assessed).items()
    ]


def involved(world: World, children: pl.DataFrame) -> dict[str, Flags]:
    """For each health service but paediatrics, whether it belongs to each child (`child`, `need`)."""
    table = calibration.entries("services")["advice_asked"]
    needs = children["need"].replace_strict({need: need for need in table["rows"]}, default=OTHER_NEED)
    parts = {need: dict(zip(table["labels"], row, strict=True)) for need, row in table["rows"].items()}
    return {
        service: happens_to(
            world.chance,
            f"{service} belongs",
            children["child"],
            needs.replace_strict(
                {need: part[service] / 100 for need, part in parts.items()}, return_dtype=pl.Float64()
            ).to_numpy(),
        )
        for service in table["labels"]
    }


def _received(world: World, asked: pl.DataFrame, key: pl.Series) -> pl.Series:
    """When the advice came: not after the assessment ended, and not yet if that is after census day."""
    parts = calibration.parts("services", "advice_in_time")
    part = asked["profession"].replace_strict(parts, return_dtype=pl.Float64()).to_numpy()
    in_time = happens_to(world.chance, "advice in time", key, part)
    share = lots_of(world.chance, "days to advice", key)
    taken = np.where(in_time, 12 + share * (IN_TIME_DAYS - 14), IN_TIME_DAYS + 3 + share**2 * 70)
    came = on_weekdays(later(days_of(asked["asked_date"]), taken.astype(np.int64)))
    last = days_of(asked["assessed"])
    came = np.where(np.isnat(last), came, np.maximum(np.minimum(came, last), days_of(asked["asked_date"])))
    ever = happens_to(world.chance, "advice came", key, ANSWERED)
    return dates_of(only_where(ever & (came <= world.days.census), came))


def _reviews(world: World) -> pl.DataFrame:
    """For each review meeting of the twelve months the health services that belong to the child."""
    since = world.days.census - np.timedelta64(365, "D")
    held = world.population.holders.filter(pl.col("review_meeting") >= since.item())
    met = held.select("child", "need", review_date="review_meeting")
    everyone = {
        "PAEDIATRICS": happens_to(world.chance, "paediatrics belongs", met["child"], 0.35),
        **involved(world, met),
    }
    rows = pl.concat(
        met.filter(pl.Series(belongs)).with_columns(service=pl.lit(service), number=pl.lit(number, pl.Int64))
        for number, (service, belongs) in enumerate(everyone.items())
    )
    return _with_parts(world, rows, rows["child"] * 16 + rows["number"])


def _with_parts(world: World, rows: pl.DataFrame, key: pl.Series) -> pl.DataFrame:
    """Who is not invited neither comes nor reports."""
    parts = calibration.parts("services", "review_part")
    invited, attended, report = (
        pl.Series(
            np.where(happens_to(world.chance, f"review {name}", key, part), "Y", "N").tolist(),
            dtype=pl.String,
        )
        for name, part in parts.items()
    )
    came = invited == "Y"
    return rows.with_columns(
        invited=invited,
        attended=attended.set(~came, "N"),
        report=report.set(~came, "N"),
    )

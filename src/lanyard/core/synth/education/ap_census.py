"""A made-up alternative provision census: whom the authority pays for outside state-funded schools."""

import numpy as np
import polars as pl

from lanyard.core.returns.ap_census import AP_CENSUS
from lanyard.core.synth.attending import FIRST_PROVIDER, PROVIDERS
from lanyard.core.synth.by_child import happens_to, lots_of, picks_of
from lanyard.core.synth.days import DAY, dates_of, days_of, on_weekdays
from lanyard.core.synth.education.hospital import stays_in_hospital
from lanyard.core.synth.education.who import BY_THE_AUTHORITY, here
from lanyard.core.synth.other_numbers import former_upns
from lanyard.core.synth.telling import told, yes_no
from lanyard.core.synth.world import Tables, World

KIND = AP_CENSUS.kind
PAID_FOR = ("special_independent", "mainstream_independent", BY_THE_AUTHORITY, "other_placement_settings")
AGES = (4, 15)
PROVISION = {"plan": "E", "support": "K", "none": "N"}
SETTINGS = ("OOT", "OOT", "OTH", "OTH", "OTH", "NFE", "WBP")
WITH_UKPRN, FULL_TIME, REVIEWED = 0.3, 0.25, 0.8
"""Shares of pupils outside schools with a numbered provider, with full-time education, and with a day set for
review; plausible."""


def ap_census(world: World) -> Tables:
    """Plan holders at independent schools or taught otherwise, and pupils too ill for school."""
    pupils = pl.concat([_with_plan(world), _too_ill(world)], how="diagonal").sort("child")
    return {
        "ap_header": told(KIND, "ap_header", _header(world)),
        "ap_pupils": told(KIND, "ap_pupils", _described(pupils, world), "person_key"),
    }


def _header(world: World) -> pl.DataFrame:
    day = world.days.census_date
    cells = {"collection": ["AP"], "year": [day.year], "reference_date": [day], "lea": [world.area]}
    return pl.DataFrame(cells)


def _with_plan(world: World) -> pl.DataFrame:
    of_age = pl.col("age").is_between(*AGES) & pl.col("place").is_in(PAID_FOR)
    known = world.once(here).filter(of_age & (pl.col("provision") == "plan"))
    return known.with_columns(reason=pl.lit("EHC"), at="stay_urn", medical=pl.lit(value=False))


def _too_ill(world: World) -> pl.DataFrame:
    """Those whom the authority teaches for a medical need now."""
    ill = world.once(stays_in_hospital).filter((pl.col("kind") == "MEDICAL") & pl.col("end_date").is_null())
    since = ill.select("child", began="start_date", a_week="sessions_a_week")
    known = world.once(here).join(since, on="child", maintain_order="left")
    reason = pl.when(pl.col("need") == "SEMH").then(pl.lit("MHN")).otherwise(pl.lit("PHN"))
    known = known.filter(~pl.col("place").is_in(PAID_FOR))
    return known.with_columns(reason=reason, entry_date="began", medical=pl.lit(value=True))


def _described(pupils: pl.DataFrame, world: World) -> pl.DataFrame:
    chance, child = world.chance, pupils["child"]
    outside = pl.col("at").is_null() if "at" in pupils.columns else pl.lit(value=True)
    numbered = pl.Series(happens_to(chance, "numbered provider", child, WITH_UKPRN))
    full = pl.Series(happens_to(chance, "full time outside school", child, FULL_TIME))
    setting = pl.Series(SETTINGS).gather(picks_of(chance, "setting outside school", child, len(SETTINGS)))
    provider = pl.Series(FIRST_PROVIDER + picks_of(chance, "provider outside school", child, PROVIDERS))
    fewer = pl.Series(2 + picks_of(chance, "sessions outside school", child, 7))
    a_week = pl.when(~outside | (pl.lit(full) & ~pl.col("medical"))).then(10).otherwise(
        pl.coalesce("a_week", pl.lit(fewer)) if "a_week" in pupils.columns else pl.lit(fewer)
    )  # fmt: skip
    return pupils.with_columns(
        former_upns(pupils, chance),
        person_key=pl.int_range(1, pl.len() + 1, dtype=pl.Int64),
        urn="at",
        ukprn=pl.when(outside & pl.lit(numbered)).then(pl.lit(provider).cast(pl.String)),
        setting_type=pl.when(outside & ~pl.lit(numbered)).then(pl.lit(setting)),
        registered=yes_no(~outside | pl.col("urn").is_not_null()),
        entry_date=_began(pupils, world),
        review_date=_reviews(pupils, world),
        sessions_a_week=a_week,
        attendance_pattern=pl.when(a_week >= 10).then(pl.lit("FT")).otherwise(pl.lit("PT")),
        sen_provision=pl.col("provision").replace_strict(PROVISION, return_dtype=pl.String()),
        need_type="need",
    )


def _began(pupils: pl.DataFrame, world: World) -> pl.Series:
    """The day that SEN2 tells, else some day in the year before."""
    known = days_of(pupils["entry_date"])
    ago = (20 + 300 * lots_of(world.chance, "days outside school", pupils["child"])).astype(np.int64)
    return dates_of(np.where(np.isnat(known), on_weekdays(world.days.census - ago * DAY), known))


def _reviews(pupils: pl.DataFrame, world: World) -> pl.Series:
    """A day in the next three months, for most."""
    child = pupils["child"]
    ahead = (5 + 85 * lots_of(world.chance, "days to review", child)).astype(np.int64)
    known = pl.Series(happens_to(world.chance, "review is set", child, REVIEWED))
    return dates_of(on_weekdays(world.days.census + ahead * DAY)).set(~known, None)

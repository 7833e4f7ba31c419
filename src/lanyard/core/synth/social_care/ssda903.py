"""A made-up SSDA903: children looked after in the last whole year from April to March, and care leavers."""

import numpy as np
import polars as pl

from lanyard.core.synth import calibration
from lanyard.core.synth.by_child import falls_of, happens_to, lots_of, picks_of
from lanyard.core.synth.chance import Chance
from lanyard.core.synth.days import ages_at, day, days_of
from lanyard.core.synth.declared_rows import TRUTH, keyed
from lanyard.core.synth.known_to_care import LOOKED_AFTER
from lanyard.core.synth.local_ids import local_ids
from lanyard.core.synth.postcodes import POSTCODES, postcodes_at
from lanyard.core.synth.social_care.cases import years_first, years_last
from lanyard.core.synth.social_care.living import (
    FOLLOWED_FROM,
    FOLLOWED_TO,
    care_leavers,
    home_numbers,
    looked_after,
    place_of,
)
from lanyard.core.synth.social_care.whoever import who_of
from lanyard.core.synth.world import Tables, World

KIND, NUMBERS = "ssda903", "social-care"
FOLLOWS_ON = "X1"
FIRST_SDQ_AGE, LAST_SDQ_AGE = 4, 16
YES, NO = "1", "0"
SEX = {"M": "1", "F": "2"}


def ssda903_tables(world: World) -> Tables:
    """The tables of the return of the last whole year; `looked_after` with the truth."""
    periods = _in_the_year(world)
    followed = _followed(world)
    people = _people(world, periods, followed)
    keys = people.select("child", "person_key", "row")
    return {
        "ssda903_header": _header(world),
        "looked_after": keyed(KIND, "looked_after", _described(people), ("person_key",)),
        "episodes": _hung("episodes", _episodes(world, periods), keys),
        "oc2": _hung("oc2", _oc2(world, periods), keys),
        "oc3": _hung("oc3", _oc3(followed), keys),
    }


def _in_the_year(world: World) -> pl.DataFrame:
    """Periods that touch the year; what ends after it still lasts."""
    first, last = years_first(world), years_last(world)
    periods = world.once(looked_after).filter(
        (pl.col("started") <= last) & (pl.col("ended").is_null() | (pl.col("ended") >= first))
    )
    over = pl.col("ended") <= last
    return periods.with_columns(
        pl.when(over).then("ended"),
        pl.when(over).then("why_ended"),
        pl.when(pl.col("moved") <= last).then("moved"),
    )


def _followed(world: World) -> pl.DataFrame:
    """Care leavers with a birthday from the 17th to the 21st in the year, who had left by its end."""
    last = years_last(world)
    left = world.once(care_leavers)
    aged = left.with_columns(then=pl.Series(ages_at(days_of(left["birth_date"]), day(last))))
    return aged.filter(pl.col("then").is_between(FOLLOWED_FROM, FOLLOWED_TO) & (pl.col("ended") <= last))


def _people(world: World, periods: pl.DataFrame, followed: pl.DataFrame) -> pl.DataFrame:
    """Everybody of the return in order of local number, numbered."""
    children = pl.concat([periods.select("child"), followed.select("child")]).unique("child")
    known = who_of(world, children).with_columns(local=local_ids(NUMBERS, children["child"]))
    ordered = known.sort("local")
    return ordered.with_columns(person_key=pl.int_range(1, ordered.height + 1, dtype=pl.Int64)).with_columns(
        row=pl.col("person_key")
    )


def _described(people: pl.DataFrame) -> pl.DataFrame:
    return people.with_columns(
        pl.col("child").alias(TRUTH),
        child="local",
        sex=pl.col("sex").replace_strict(SEX, return_dtype=pl.String()),
    )


def _hung(name: str, rows: pl.DataFrame, keys: pl.DataFrame) -> pl.DataFrame:
    """The rows below the people, in their order; the child is told by the local number."""
    known = rows.join(keys, on="child", maintain_order="right")
    told = known.with_columns(child=local_ids(NUMBERS, known["child"]))
    return keyed(KIND, name, told, ("person_key",))


def _header(world: World) -> pl.DataFrame:
    last = years_last(world)
    cells = {
        "row": [0],
        "collection": ["SLAC"],
        "year": [last.year],
        "reference_date": [last],
        "lea": [world.area],
    }
    return keyed(KIND, "ssda903_header", pl.DataFrame(cells), ())


def _episodes(world: World, periods: pl.DataFrame) -> pl.DataFrame:
    """One episode for a period, two where the child moved in or before the year."""
    moved = pl.col("moved").is_not_null()
    before = periods.filter(moved).with_columns(
        ended="moved",
        why_ended=pl.lit(FOLLOWS_ON),
        placement="first_placement",
        provider="first_provider",
        rne=pl.lit("S"),
        moved=pl.lit(None, pl.Date),
    )
    now = periods.with_columns(
        started=pl.coalesce("moved", "started"), rne=pl.when(moved).then(pl.lit("P")).otherwise(pl.lit("S"))
    )
    every = pl.concat([before, now])
    touching = every.filter(pl.col("ended").is_null() | (pl.col("ended") >= years_first(world)))
    return _located(world, touching.sort("child", "started")).rename(_TITLES)


_TITLES = {
    "started": "decom", "legal_status": "ls", "placement": "place", "provider": "place_provider",
    "ended": "dec", "why_ended": "rec",
}  # fmt: skip


def _located(world: World, episodes: pl.DataFrame) -> pl.DataFrame:
    """With the category of need, postcodes and the number of a registered home."""
    child, chance = episodes["child"], world.chance
    need = calibration.grid("social_care", "primary_need").of(LOOKED_AFTER)
    where = place_of(episodes)
    return episodes.with_columns(
        cin=falls_of(chance, "need", child, need),
        home_post=postcodes_at(picks_of(chance, "home before care", child, POSTCODES)),
        pl_post=postcodes_at(picks_of(chance, "placement", where, POSTCODES)),
        urn=home_numbers(chance, where, episodes["placement"]),
    )


def _oc2(world: World, periods: pl.DataFrame) -> pl.DataFrame:
    """Children looked after for the whole year, and what was checked in it."""
    first, last = years_first(world), years_last(world)
    whole = periods.filter((pl.col("started") <= first) & pl.col("ended").is_null())
    age = ages_at(days_of(whole["birth_date"]), day(last))
    parts = calibration.parts("social_care", "checks")
    checks = {name: _done(world.chance, name, whole["child"], part) for name, part in parts.items()}
    asked = pl.Series((age >= FIRST_SDQ_AGE) & (age <= LAST_SDQ_AGE)) & (checks["questionnaire"] == YES)
    return whole.select(
        "child",
        health_check=checks["development"].set(pl.Series(age >= 5), None),
        immunisations=checks["immunised"],
        teeth_check=checks["teeth"],
        health_assessment=checks["assessment"],
        sdq_score=_scores(world.chance, whole["child"]).set(~asked, None),
    )


def _done(chance: Chance, name: str, children: pl.Series, part: float) -> pl.Series:
    return pl.Series(
        np.where(happens_to(chance, f"check {name}", children, part), YES, NO).tolist(), dtype=pl.String
    )


def _scores(chance: Chance, children: pl.Series) -> pl.Series:
    """Scores from 0 to 40; the mean of three lots spreads them round the published mean, 14.9."""
    lots = sum(lots_of(chance, f"score {turn}", children) for turn in range(3)) / 3
    return pl.Series(np.round(40 * lots**1.5).astype(np.int64))


def _oc3(followed: pl.DataFrame) -> pl.DataFrame:
    touch = pl.when("in_touch").then(pl.lit("YES")).otherwise(pl.lit("NO"))
    return followed.select("child", "birth_date", in_touch=touch, activ="activity", accom="home")
